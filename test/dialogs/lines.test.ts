import { addDays, theDay } from '../../src/domain/day';
import { aMember, aStep } from '../support/household';
import { openService, type Person, type Service } from './conversation';
import { CLAIRE, follow, householdOf, KARIM, NADIA, stepsOf, until, writesOf } from './families';
import { tell } from './story';
import { ticking } from './ticking';

const contact = aStep('CONTACT');
const insurance = until('HOME_INSURANCE', '2026-12-19');
const css = until('CSS_RENEWAL', '2027-01-31');

let service: Service;
let claire: Person;
/** Three households of Claire: what is critical, what is not; and a reminder of her own. */
beforeEach(async () => {
  service = await openService();
  claire = service.person('Claire');
  const quiet = { lastContactAt: theDay('2026-10-16') };
  const samira = { _id: 'AG-26-010', referenceName: { first: 'Samira', last: 'Nazari' } };
  await follow(service, { ...quiet, steps: [contact, css] });
  await follow(service, { ...quiet, ...samira, steps: [contact] });
  await follow(service, { _id: 'AG-26-011', referenceName: { first: 'Yonas', last: 'Tesfay' }, steps: [insurance] });
  await service.store.repositories.memos.create({
    _id: 'memo-1',
    owner: CLAIRE,
    by: CLAIRE,
    text: 'appeler la mairie de Portes',
    on: theDay('2026-11-25'),
    createdAt: service.now(),
  });
});
afterEach(() => service.close());

const press = async (person: Person, title: string, words: readonly string[], inputs = {}) =>
  person.press(title, { ...ticking(person, ...words), ...inputs });
const memo = () => service.store.repositories.memos.get('memo-1');

test('what is not critical is done at once, in one write for each household', async () => {
  await claire.say('mes échéances');
  const shown = await press(claire, 'Fait', ['nouvelles de la famille', 'mairie de Portes']);
  expect(shown).toContain('✓ AG-26-009 · Prendre des nouvelles de la famille, fait le lundi 23 novembre 2026');
  expect(shown).toContain('✓ AG-26-010 · Prendre des nouvelles de la famille, fait le lundi 23 novembre 2026');
  expect(await memo()).toMatchObject({ doneOn: '2026-11-23' });
  expect([await writesOf(service), await writesOf(service, 'AG-26-010')]).toEqual([1, 1]);
  expect(await claire.again()).toBe(shown);
  expect([await writesOf(service), await writesOf(service, 'AG-26-010')]).toEqual([1, 1]);
});

test('what is critical asks its date, says it in full, then is recorded', async () => {
  await claire.say('mes échéances');
  expect(await press(claire, 'Fait', ['CSS à renouveler'])).toContain('? Fait le');
  await tell(claire, [
    ['demain', 'ce jour n’est pas encore venu', '✗ [Enregistrer]'],
    ['plutôt vendredi', 'Fait le : vendredi 20 novembre 2026', '[Enregistrer]'],
  ]);
  expect(await writesOf(service)).toBe(0);
  await tell(claire, [['oui', '✓ CSS à renouveler, fait le vendredi 20 novembre 2026']]);
  expect(await stepsOf(service, 'CSS_RENEWAL')).toMatchObject([{ state: 'SUBMITTED', submittedOn: '2026-11-20' }]);
});

test('put off past its last day: the limit is told, and nothing is written, not even the other lines', async () => {
  await claire.say('mes échéances');
  const shown = await press(claire, 'Enregistrer le report', ['CSS à renouveler', 'Samira'], { until: '2027-01-02' });
  expect(shown).toContain('Rien n’est changé');
  expect(shown).toContain('AG-26-009 et AG-26-010 : ce rappel ne peut pas aller au-delà du lundi 30 novembre 2026.');
  expect([await writesOf(service), await writesOf(service, 'AG-26-010')]).toEqual([0, 0]);
});

test('a right that is late waits two working days at most, and is not announced as one to come', async () => {
  await follow(service, { _id: 'AG-26-012', steps: [until('SOCIAL_HOUSING_REQUEST', '2026-11-17')] });
  await claire.say('mes échéances');
  const ticked = ['AG-26-012'];
  const refused = await press(claire, 'Enregistrer le report', ticked, { until: '2027-01-22' });
  expect(refused).toContain('Déjà en retard : au plus jusqu’au mercredi 25 novembre 2026.');
  await claire.say('mes échéances');
  const shown = await press(claire, 'Enregistrer le report', ticked, { until: '2026-11-25' });
  expect(shown).toContain('rappel reporté au mercredi 25 novembre 2026');
  expect(shown).not.toContain('Prochaine échéance');
});

test('put off within its limit', async () => {
  await claire.say('mes échéances');
  const shown = await press(claire, 'Enregistrer le report', ['CSS à renouveler', 'mairie'], { until: '2026-11-27' });
  expect(shown).toContain('CSS à renouveler, rappel reporté au vendredi 27 novembre 2026');
  expect(await stepsOf(service, 'CSS_RENEWAL')).toMatchObject([{ snoozed: { ask: '2026-11-27' } }]);
  expect(await memo()).toMatchObject({ on: '2026-11-27' });
  expect(await press(claire, 'Enregistrer le report', ['Samira'])).toContain('Je n’ai pas reconnu cette date');
});

test('the lead gives the ticked households to a colleague', async () => {
  const nadia = service.person('Nadia');
  await nadia.say('échéances de Claire');
  const shown = await press(nadia, 'Confier', ['Samira', 'Yonas'], { to: KARIM });
  for (const ref of ['AG-26-010', 'AG-26-011']) {
    expect(shown).toContain(`${ref} est maintenant suivi par Karim Benali`);
    expect(await householdOf(service, ref)).toMatchObject({ referentId: KARIM });
  }
  await nadia.say('échéances de Karim');
  expect(await press(nadia, 'Confier', ['Samira'], { to: KARIM })).toContain('Karim Benali suit déjà ce ménage');
  expect(await press(nadia, 'Confier', ['Samira'])).toBe('Choisissez d’abord une personne.');
});

test('a line in full, and the memo too', async () => {
  await claire.say('mes échéances');
  const shown = await press(claire, 'Détail', ['CSS à renouveler', 'mairie']);
  for (const part of ['Dernier jour : lundi 30 novembre 2026', 'appeler la mairie de Portes', '[Déposé aujourd’hui]']) {
    expect(shown).toContain(part);
  }
  expect(await claire.press('Fait')).toContain('appeler la mairie de Portes, fait le lundi 23 novembre 2026');
});

test('nothing ticked', async () => {
  await claire.say('mes échéances');
  for (const title of ['Fait', 'Enregistrer le report', 'Détail']) {
    expect(await claire.press(title, ticking(claire))).toBe('Cochez d’abord une ligne.');
  }
});

test('what a colleague has dealt with says by whom and when; the other lines are written', async () => {
  const nadia = service.person('Nadia');
  await claire.say('mes échéances');
  await nadia.say('échéances de Claire');
  await press(nadia, 'Fait', ['AG-26-010']);
  service.setClock('2026-11-23T10:40:00+01:00');
  const [done, inputs] = [claire.button('Fait'), ticking(claire, 'nouvelles de la famille')];
  await tell(claire, [['note pour AG-26-010 que la boîte est cassée'], ['oui']]);
  const shown = await claire.pressAction(done, inputs);
  expect(shown).toContain('AG-26-010 : déjà traité par Nadia Berger, lundi 23 novembre 2026 à 10 h 32.');
  expect(shown).toContain('✓ Prendre des nouvelles de la famille, fait le lundi 23 novembre 2026');
  expect([await writesOf(service), await writesOf(service, 'AG-26-010')]).toEqual([1, 2]);
});

test('a household that has passed to somebody else is not written to', async () => {
  await claire.say('mes échéances');
  const [done, inputs] = [claire.button('Fait'), ticking(claire, 'Samira')];
  const household = await householdOf(service, 'AG-26-010');
  await service.store.repositories.households.save({ ...household, referentId: KARIM });
  expect(await claire.pressAction(done, inputs)).toContain('Ces lignes ne sont plus à traiter par vous.');
  expect(await writesOf(service, 'AG-26-010')).toBe(0);
});

test('in words, after a list: by place, all at once, later, on a day', async () => {
  await tell(claire, [
    ['mes échéances'],
    ['la 1 est faite', '✓ appeler la mairie de Portes, fait le lundi 23 novembre 2026'],
    ['échéances AG-26-011'],
    ['dans 3 jours', 'rappel reporté au jeudi 26 novembre 2026'],
    ['échéances AG-26-010'],
    ['reporte à lundi', 'rappel reporté au lundi 30 novembre 2026'],
    ['échéances AG-26-010'],
    ['c’est fait', '✓ Prendre des nouvelles de la famille, fait le lundi 23 novembre 2026'],
  ]);
  expect(await claire.again()).toContain('✓ Prendre des nouvelles de la famille');
  expect(await writesOf(service, 'AG-26-010')).toBe(2);
});

test('« les deux premiers sont faits » deals with two, and asks the date of what is critical', async () => {
  await tell(claire, [
    ['mes échéances'],
    ['les deux premiers sont faits', '? Fait le', 'appeler la mairie de Portes', 'CSS à renouveler'],
    ['hier', 'Fait le : dimanche 22 novembre 2026'],
    ['oui', '✓ appeler la mairie de Portes, fait le dimanche 22 novembre 2026'],
  ]);
  expect(await memo()).toMatchObject({ doneOn: '2026-11-22' });
});

test('two lines of a household are done together, though the first is news that ends the second', async () => {
  await claire.say('mes échéances');
  await press(claire, 'Fait', ['AG-26-009']);
  await tell(claire, [
    ['hier', 'Fait le : dimanche 22 novembre 2026', '[Enregistrer]'],
    ['oui', '✓ CSS à renouveler, fait le', '✓ Prendre des nouvelles de la famille, fait le'],
  ]);
  expect(await writesOf(service)).toBe(1);
});

test('once its date is given, the recap of several households asks for none', async () => {
  await follow(service, { _id: 'AG-26-012', steps: [css] });
  await claire.say('mes échéances');
  await press(claire, 'Fait', ['CSS à renouveler']);
  await tell(claire, [['hier', '2 dossiers : à confirmer', 'Échéances traitées', '✗ Date à préciser']]);
});

describe('an API that is renewed', () => {
  const api = 'API à renouveler';
  beforeEach(() => follow(service, { _id: 'AG-26-012', steps: [until('RESIDENCE_API', '2026-11-25')] }));

  test('in words, it is shown before it is written; its new end is asked once, and may be given', async () => {
    await tell(claire, [
      ['échéances AG-26-012', api],
      ['c’est fait hier', '? Jusqu’au', 'Fait le : dimanche 22 novembre 2026'],
      ['25 mai 2027', 'Jusqu’au : mardi 25 mai 2027', '[Enregistrer]'],
      ['oui', `✓ ${api}, fait le dimanche 22 novembre 2026, jusqu’au mardi 25 mai 2027`],
    ]);
    expect(await stepsOf(service, 'RESIDENCE_API', 'AG-26-012')).toMatchObject([
      { state: 'GRANTED', periods: [{ until: '2026-11-25' }, { until: '2027-05-25' }] },
    ]);
  });

  test('its new end unknown, the line stays until it is noted', async () => {
    const line = 'API : nouvelle date à noter';
    await tell(claire, [
      ['échéances AG-26-012', api],
      ['c’est fait hier'],
      ['passer', '[Enregistrer]', line, 'Critique · mercredi 25 novembre 2026'],
      ['oui', `✓ ${api}, fait le dimanche 22 novembre 2026`, line],
      ['échéances AG-26-012', 'nouvelle date à noter', '✗ API à renouveler'],
      ['c’est fait', '? Fait le', '? Jusqu’au'],
      ['hier', '? Jusqu’au', '✗ [Enregistrer]'],
      ['25 mai 2027', '[Enregistrer]'],
      ['oui', `✓ ${line}, fait le dimanche 22 novembre 2026, jusqu’au mardi 25 mai 2027`],
    ]);
  });

  test('[Fait] on its card writes at once, and the line stays', async () => {
    await claire.say('échéances AG-26-012');
    await press(claire, 'Détail', ['AG-26-012']);
    expect(await claire.press('Fait aujourd’hui')).toContain('API : nouvelle date à noter');
    expect(await stepsOf(service, 'RESIDENCE_API', 'AG-26-012')).toMatchObject([{ state: 'SUBMITTED' }]);
  });
});

test('a day to come is no day on which something was done: it is told, and nothing is lost', async () => {
  const known = 'Échéance : CSS à renouveler';
  await tell(claire, [
    ['mes échéances critiques'],
    ['c’est fait', '? Fait le'],
    ['hier', 'Fait le : dimanche 22 novembre 2026', known],
    [
      'dans 3 jours',
      '« jeudi 26 novembre 2026 » : ce jour n’est pas encore venu.',
      '? Fait le',
      known,
      '✗ Tout est là',
    ],
    ['oui', 'Avant d’enregistrer, il manque une réponse.'],
    ['hier', 'Fait le : dimanche 22 novembre 2026', '✗ pas encore venu', '[Enregistrer]'],
    ['oui', '✓ CSS à renouveler, fait le dimanche 22 novembre 2026'],
  ]);
});

test('a duty that comes back is not done before it opens, in the list or in words', async () => {
  const home = { steps: [aStep('RENT_WATCH')], movedInOn: theDay('2026-11-12') };
  for (const _id of ['AG-26-012', 'AG-26-013']) await follow(service, { ...home, _id });
  await claire.say('mes échéances');
  const shown = await press(claire, 'Fait', ['loyer']);
  expect(shown).toContain('Rien n’est changé');
  expect(shown).toContain(
    'AG-26-012 et AG-26-013 : rien à noter pour l’instant : cette échéance s’ouvre le jeudi 10 décembre 2026.',
  );
  await tell(claire, [
    ['échéances loyer de AG-26-012', 'loyer'],
    ['c’est fait', 'Rien à noter pour l’instant', 's’ouvre le'],
  ]);
  expect([await writesOf(service, 'AG-26-012'), await writesOf(service, 'AG-26-013')]).toEqual([0, 0]);
  service.setClock('2026-12-10T10:32:00+01:00');
  await claire.say('mes échéances');
  expect(await press(claire, 'Fait', ['loyer'])).toContain('fait le jeudi 10 décembre 2026');
});

test('a note behind « c’est fait » is kept, though the date is still to be asked', async () => {
  await tell(claire, [
    ['mes échéances critiques', 'CSS à renouveler', '✗ assurance'],
    ['c’est fait, note que la famille a reçu le courrier', '? Fait le', 'Note : La famille a reçu le courrier'],
    ['hier', 'Note : La famille a reçu le courrier'],
    ['oui', '✓ CSS à renouveler, fait le dimanche 22 novembre 2026', '✓ Note : La famille a reçu le courrier'],
  ]);
  expect((await householdOf(service)).notes).toMatchObject([{ text: 'La famille a reçu le courrier' }]);
});

test('a note behind « c’est fait » of several lines stands ready, and it is asked which are done', async () => {
  await tell(claire, [
    ['échéances AG-26-009'],
    [
      'c’est fait, note que la famille a reçu le courrier',
      'Note : La famille a reçu le courrier',
      '☐',
      'Cochez les lignes',
    ],
    ['oui', '✓ Note : La famille a reçu le courrier'],
  ]);
});

test('a reminder of one’s own is neither done tomorrow nor put off to yesterday', async () => {
  await claire.say('mes échéances');
  const [done, later, mairie] = [
    claire.button('Fait'),
    claire.button('Enregistrer le report'),
    ticking(claire, 'mairie'),
  ];
  expect(await claire.pressAction(done, { ...mairie, on: '2026-11-24' })).toContain('pas encore venu');
  expect(await claire.pressAction(later, { ...mairie, until: '2026-11-22' })).toContain('Ce jour est passé');
  expect(await memo()).toMatchObject({ on: '2026-11-25', v: 0 });
});

test('« c’est fait » after a list of several asks which; after nothing, of what', async () => {
  await tell(claire, [
    ['c’est fait', 'De quelle échéance parlez-vous ?'],
    ['mes échéances'],
    ['c’est fait', 'Cochez les lignes, puis choisissez.', '☐'],
  ]);
  await tell(service.person('Karim'), [['les deux premiers sont faits', 'De quelle échéance parlez-vous ?']]);
});

test('what has no deadline is not put off, and becomes no appointment', async () => {
  await tell(claire, [['reporte l’assurance de AG-26-009 à lundi', 'De quelle échéance parlez-vous ?']]);
});

test('of two adults who owe the same, it is asked whose', async () => {
  const api = (member: string) => until('RESIDENCE_API', '2026-12-20', { id: `AG-26-009/API-${member}`, member });
  await follow(service, {
    _id: 'AG-26-012',
    members: [aMember('m1'), aMember('m2', { firstName: 'Rahel', relation: 'CONJOINT' })],
    steps: [api('m1'), api('m2')],
  });
  await tell(claire, [['reporte l’API de AG-26-012 à lundi', '☐', '(Rahel)', '(Ali)']]);
});

test('a line of somebody else’s household in words says who follows it', async () => {
  await tell(service.person('Karim'), [
    ['reporte la CSS de AG-26-009 à lundi', 'Ce ménage est suivi par Claire Martin'],
    ['CSS renouvelée hier pour AG-26-009', 'Ce ménage est suivi par Claire Martin'],
  ]);
});

test('a long list goes on where it stopped', async () => {
  const many = Array.from({ length: 22 }, (_, index) =>
    aStep('APPEAL', {
      id: `AG-26-009/APPEAL-${index}`,
      variant: 'OTHER_ACT',
      dueAt: addDays(theDay('2026-12-01'), index),
    }),
  );
  await follow(service, { _id: 'AG-26-040', referentId: NADIA, steps: many });
  const nadia = service.person('Nadia');
  await nadia.say('échéances de AG-26-040');
  expect(await nadia.press('Voir la suite')).toContain('Lignes 21 à 22 sur 22');
});
