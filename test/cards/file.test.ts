import { parseAction } from '../../cards/action';
import { fileCard } from '../../cards/file';
import { stepCodes } from '../../src/domain/catalogue';
import { addDays, type Instant, type Month, theDay } from '../../src/domain/day';
import { barrierKinds, type Household, type Note } from '../../src/domain/household';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, linesOf } from './reading';

const today = theDay('2026-11-23');
const at = '2026-11-20T09:00:00.000Z' as Instant;
const claire = '22222222-2222-4222-8222-222222222222';
const names = new Map([[claire, 'Claire Martin']]);

const note = (text: string, known: Partial<Note> = {}): Note => ({ at, by: claire, text, isPrivate: false, ...known });

function linesFor(known: Partial<Household>, notes: readonly Note[] = []): string[] {
  return linesOf(fileCard(aHousehold(known), { today, notes, names }));
}

test('a step says where it stands, with whom, and its days', () => {
  const lines = linesFor({
    steps: [
      aStep('CSS_RENEWAL', {
        state: 'GRANTED',
        followedBy: 'FAMILLE',
        periods: [{ until: theDay('2025-12-31') }, { from: theDay('2026-01-01'), until: theDay('2026-12-31') }],
      }),
      aStep('HOUSING_POSITIONING', {
        id: 'p',
        state: 'IN_REVIEW',
        stage: 'COMMISSION',
        appointment: { on: theDay('2026-12-03') },
      }),
      aStep('BANK'),
      aStep('CAREER_PROJECT'),
      aStep('ACCOMMODATION_END', { state: 'NOT_APPLICABLE' }),
    ],
    details: [{ step: 'p', organisation: 'DAH', what: 'T4 à Portes', rank: 2 }],
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      'Droits · 2 démarches',
      'Complémentaire santé solidaire (CSS)',
      'Accordée · du jeudi 1er janvier 2026 au jeudi 31 décembre 2026 · 1 période avant · la famille gère seule',
      'À faire : Compte bancaire.',
      'Positionnement sur un logement',
      'En commission · DAH, T4 à Portes, rang 2 · rendez-vous le jeudi 3 décembre 2026',
      'Sans objet : Fin de l’hébergement.',
      'À faire : Projet professionnel.',
    ]),
  );
});

test('who lives there, what stands in the way of a job, who changed what', () => {
  const lines = linesFor({
    members: [
      { id: 'm1', relation: 'REFERENCE', firstName: 'Ali', isAdult: true, birth: '1992-11' as Month },
      { id: 'm2', relation: 'ENFANT', firstName: 'Nour', isAdult: false, birth: '2014-12' as Month },
      { id: 'm3', relation: 'ENFANT', firstName: '', isAdult: false },
    ],
    barriers: [
      { kind: 'LANGUE', since: theDay('2026-03-02') },
      { kind: 'GARDE', since: theDay('2026-03-02'), liftedOn: theDay('2026-09-01') },
    ],
    history: [
      { at, by: claire, fields: ['members', 'notes'] },
      { at: '2026-11-22T09:00:00.000Z' as Instant, by: 'gone', fields: ['notes'] },
    ],
  });
  expect(lines.slice(lines.indexOf('Foyer · 3 personnes'))).toEqual([
    'Foyer · 3 personnes',
    'Ali · référence du foyer · 34 ans, novembre 1992',
    'Nour · enfant · 11 ans, décembre 2014',
    'Enfant · enfant',
    'Freins à l’emploi',
    'Langue, depuis le lundi 2 mars 2026',
    '✓ Garde d’enfants, levé le mardi 1er septembre 2026',
    'Derniers changements',
    'Note',
    'Dimanche 22 novembre 2026 à 10 h, par une personne partie du service',
    'Composition du foyer et Note',
    'Vendredi 20 novembre 2026 à 10 h, par Claire Martin',
  ]);
});

test('only the notes that the reader may see', () => {
  const kept = note('Préfère le matin.', { step: 'AG-26-009/BANK' });
  const secret = note('À moi seule.', { isPrivate: true });
  const known = { steps: [aStep('BANK')], notes: [kept, secret] };
  expect(linesFor(known, [kept]).join('\n')).not.toContain('À moi seule');
  expect(linesFor(known, [kept, secret])).toEqual(
    expect.arrayContaining([
      'Notes · 2',
      'Préfère le matin.',
      'Vendredi 20 novembre 2026 à 10 h, par Claire Martin · Compte bancaire',
      'Vendredi 20 novembre 2026 à 10 h, par Claire Martin · note privée',
    ]),
  );
});

test('a very full file keeps its weight, and says how much it leaves out', () => {
  const notes = Array.from({ length: 40 }, () => note('é'.repeat(500)));
  const household = aHousehold({
    steps: stepCodes.map((code) =>
      aStep(code, {
        id: code,
        state: 'GRANTED',
        submittedOn: today,
        periods: [{ from: today, until: addDays(today, 364) }],
      }),
    ),
    details: stepCodes.map((step) => ({ step, organisation: 'Drôme Aménagement Habitat', what: 'x'.repeat(100) })),
    barriers: barrierKinds.map((kind) => ({ kind, since: today })),
    history: Array.from({ length: 90 }, () => ({ at, by: claire, fields: ['notes'] })),
  });
  const card = fileCard(household, { today, notes, names });
  expect(faultsOf(card)).toEqual([]);
  expect(linesOf(card).filter((line) => /^et \d+ autres$/.test(line)).length).toBeGreaterThan(4);
});

test('the file leads to who lives there, who follows, and where it began', () => {
  const card = fileCard(aHousehold(), { today, notes: [], names });
  expect(linesOf(card)[0]).toBe('Dossier AG-26-009');
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['Compléter le foyer', { verb: 'household.members', ref: 'AG-26-009' }],
    ['Réassigner', { verb: 'household.assign', ref: 'AG-26-009' }],
    ['Orientation', { verb: 'referral.show', ref: 'OR-26-008' }],
  ]);
});
