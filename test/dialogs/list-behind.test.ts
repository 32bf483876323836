import { faultsOf } from '../support/valid-card';
import { type Person, readable, type Service } from './conversation';
import { openSmallService } from './small-service';
import { tell } from './story';
import { ticking } from './ticking';

const request = 'demande de logement';

let service: Service;
let claire: Person;
beforeEach(async () => {
  service = await openSmallService();
  claire = service.person('Claire');
  await claire.say('mes échéances');
});
afterEach(() => service.close());

/** The cards that take the place of an earlier one, as they read, each under the message that it stands in. */
function behind(): readonly (readonly [place: string, shown: string])[] {
  return claire.replies().flatMap((reply) => {
    if (reply.kind === 'text' || !reply.inPlaceOf) return [];
    expect(faultsOf(reply.card)).toEqual([]);
    return [[reply.inPlaceOf, readable(reply).replace(/[\u00a0\u202f]/g, ' ')] as const];
  });
}

const linesIn = (shown: string): readonly string[] => shown.split('\n').filter((line) => line.startsWith('☐'));

test('what asked its date is written: the list that it came from no longer offers it', async () => {
  const before = linesIn(readable({ kind: 'card', card: claire.card() }));
  await claire.press('Fait', ticking(claire, request));
  await tell(claire, [['hier', '[Enregistrer]']]);
  expect(behind()).toEqual([]);
  const shown = await claire.say('oui');
  expect(shown).toContain('C’est enregistré : AG-26-014');
  const [[place, list]] = behind() as [readonly [string, string]];
  expect(place).toMatch(/^turn-/);
  expect(list).toContain('✓ Demande de logement social à renouveler, fait le dimanche 22 novembre 2026');
  expect(linesIn(list)).toHaveLength(before.length - 1);
  expect(list).not.toContain(`☐ Critique · AG-26-014, Samira N. : ${request}`);
});

test('taken back in words, the list gives its line back, and so it does from the receipt', async () => {
  const before = linesIn(readable({ kind: 'card', card: claire.card() }));
  await claire.press('Enregistrer le report', { ...ticking(claire, request), until: '2026-11-25' });
  await tell(claire, [['annule', 'Enregistrement annulé']]);
  expect(behind().map(([, list]) => linesIn(list).length)).toEqual([before.length]);

  await claire.say('mes échéances');
  await claire.press('Fait', ticking(claire, request));
  await tell(claire, [['hier'], ['oui'], ['[Annuler cet enregistrement]', 'Enregistrement annulé']]);
  expect(behind().map(([, list]) => linesIn(list).length)).toEqual([before.length]);
});

test('nothing is left of the list: it says what was made of it', async () => {
  await claire.say('échéances logement AG-26-014');
  await claire.press('Fait', ticking(claire, request));
  await tell(claire, [['hier'], ['oui']]);
  expect(behind().map(([, list]) => list.split('\n')[0])).toEqual(['C’est enregistré']);
});
