import { alertCard } from '../../cards/alert';
import { type DigestFacts, digestCard, digestPage } from '../../cards/digest';
import { listedIn } from '../../cards/ticked';
import { unreachedCard } from '../../cards/unreached';
import { addDays, type Day, dayInParis, type Hour, type Instant, instantInParis, theDay } from '../../src/domain/day';
import { type Due, dueAmong } from '../../src/domain/due';
import type { Household } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import type { EndingContract } from '../../src/domain/team';
import type { Worker } from '../../src/domain/worker';
import { contentFor } from '../../src/reminders/content';
import { demoService } from '../../src/sandbox/demo/service';
import { people } from '../../src/sandbox/people';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, choicesIn, linesOf } from './reading';

const today = theDay('2026-11-23');
const addedAt = '2026-09-01T08:00:00.000Z' as Instant;

function worker(_id: string, displayName: string, known: Partial<Worker> = {}): Worker {
  return { _id, v: 0, displayName, role: 'TRAVAILLEUR_SOCIAL', absences: [], addedAt, ...known };
}

const karim = worker('karim', 'Karim Benali');
const claire = worker('claire', 'Claire Martin', {
  absences: [{ from: addDays(today, -1), to: addDays(today, 10), coverId: 'karim' }],
});
const sofia = worker('sofia', 'Sofia Lopez');
const leila = worker('leila', 'Leïla Moreau', { absences: [{ from: today, to: addDays(today, 10) }] });
const nadia = worker('nadia', 'Nadia Berger', { role: 'CHEF_SERVICE' });
const team = [nadia, claire, karim, sofia, leila];

function api(number: number, referentId: string, until: Day, known: Partial<Household> = {}): Household {
  const _id = `AG-26-0${number}`;
  const step = { ...aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until }] }), id: `${_id}/RESIDENCE_API` };
  return aHousehold({ _id, referenceName: { first: 'Tesfay', last: 'Girma' }, referentId, steps: [step], ...known });
}

const due = (...households: readonly Household[]): readonly Due[] => dueAmong(households, {}, today);

function memo(known: Partial<Memo>): Memo {
  return { _id: 'm-1', v: 0, owner: 'karim', by: 'karim', text: 'visite', on: today, createdAt: addedAt, ...known };
}

const nothing: DigestFacts = { due: [], memos: [], escalated: [], covered: [], notices: [], team: [], contracts: [] };
const cardFor = (reader: Worker, content: Partial<DigestFacts>) =>
  digestCard({ ...nothing, ...content }, { today, worker: reader, team });

test('a worker’s: why it comes, how to change it, whose lines are those of a colleague', () => {
  const card = cardFor(karim, {
    due: due(api(11, 'karim', theDay('2026-11-24')), api(22, 'claire', theDay('2026-11-26'))),
    memos: [
      memo({ at: '14:00' as Hour, household: 'AG-26-011' }),
      memo({ _id: 'm-2', on: theDay('2026-11-20'), at: '10:00' as Hour, text: 'RDV préfecture' }),
    ],
    covered: ['claire'],
  });
  expect(linesOf(card)).toEqual([
    '2 échéances, 2 rappels',
    'Votre point du jour · lundi 23 novembre 2026',
    '1 échéance en relais de Claire.',
    'Rendez-vous passés · 1',
    '? J+3 · vendredi 20 novembre 2026',
    '☐ 10 h · RDV préfecture',
    'Venu : « Fait ». Reporté : « Reporter ». Absent : « Fait », puis « note qu’il n’est pas venu ».',
    'Cette semaine · 3',
    '? J0 · lundi 23 novembre 2026',
    '☐ 14 h · AG-26-011 · visite',
    '? J-1 · mardi 24 novembre 2026',
    '☐ Critique · AG-26-011, Tesfay G. : API à renouveler',
    '? J-3 · jeudi 26 novembre 2026',
    '☐ Critique · AG-26-022, Tesfay G. : API à renouveler · relais de Claire',
    'AG-26-011 · Sans nouvelle API, le travail et les droits s’arrêtent (CESEDA, R. 431-15-3).',
    'Cochez une ou plusieurs lignes, puis choisissez.',
  ]);
  expect(buttonsIn(card).map(({ title }) => title)).toEqual([
    'Pourquoi ce message ?',
    'Fait',
    'Enregistrer le report',
    'Détail',
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test('an appointment that has passed is not late', () => {
  const met = aStep('HOUSING_POSITIONING', { state: 'APPOINTMENT', appointment: { on: theDay('2026-11-16') } });
  const family = api(12, 'sofia', theDay('2027-11-24'), { steps: [{ ...met, id: 'AG-26-012/HOUSING_POSITIONING' }] });
  const escalated = due(family).map((one) => ({ due: one }));
  const [line] = choicesIn(cardFor(nadia, { escalated }));
  expect(line?.title).toMatch(/ · rendez-vous passé, suivi par Sofia$/);
});

test('in a pause, it says why it comes all the same', () => {
  const told = 'Vous êtes en pause jusqu’au dimanche 29 novembre 2026 : seulement ce qui arrête un droit.';
  const content = { due: due(api(11, 'karim', theDay('2026-11-24'))) };
  expect(linesOf(cardFor({ ...karim, paused: { until: theDay('2026-11-29') } }, content))[2]).toBe(told);
  expect(linesOf(cardFor({ ...karim, paused: { until: addDays(today, -1) } }, content))).not.toContain(told);
});

test('for a week, a household just handed over says by whom', () => {
  const handed = (on: string, by: string) => [{ at: `${on}T09:00:00.000Z` as Instant, by, fields: ['referentId'] }];
  const card = cardFor(karim, {
    due: due(
      api(11, 'karim', theDay('2026-11-24'), { history: handed('2026-11-20', 'nadia') }),
      api(12, 'karim', theDay('2026-11-24'), { history: handed('2026-11-13', 'nadia') }),
      api(13, 'karim', theDay('2026-11-24'), { history: handed('2026-11-20', 'karim') }),
    ),
  });
  expect(choicesIn(card).map(({ title }) => title)).toEqual([
    'Critique · AG-26-011, Tesfay G. : API à renouveler · confié par Nadia le vendredi 20 novembre 2026',
    'Critique · AG-26-012, Tesfay G. : API à renouveler',
    'Critique · AG-26-013, Tesfay G. : API à renouveler',
  ]);
});

const contract: EndingContract = {
  ref: 'AG-25-038',
  referentId: 'sofia',
  end: theDay('2026-12-28'),
  decideBy: theDay('2026-11-28'),
  choice: { kind: 'extend', months: 6 },
};

test('a lead’s: what came up and why, the week of the team, what to decide, whom nothing reaches', () => {
  const late = due(api(31, 'sofia', theDay('2026-11-21')));
  const uncovered = due(api(32, 'leila', theDay('2026-11-25')));
  const soon = due(api(33, 'sofia', theDay('2026-11-28')));
  const elsewhere = due(api(34, 'karim', theDay('2026-11-30')));
  const orphan = due(api(35, 'gone', theDay('2026-11-27')));
  const card = cardFor(nadia, {
    escalated: [...late, ...uncovered, ...soon].map((one) => ({ due: one })),
    due: orphan,
    team: elsewhere,
    contracts: [contract],
    notices: [
      { kind: 'noReferent', referent: 'gone', households: ['AG-26-035'] },
      { kind: 'noConversation', worker: 'sofia', due: late },
      { kind: 'undelivered', worker: 'karim', trouble: 'tooLarge' },
    ],
  });
  expect(choicesIn(card).map(({ title }) => title)).toEqual([
    'Critique · AG-26-031, Tesfay G. : API à renouveler · en retard depuis 2 jours, suivi par Sofia',
    'Critique · AG-26-032, Tesfay G. : API à renouveler · relais non prévu, suivi par Leïla',
    'Critique · AG-26-035, Tesfay G. : API à renouveler · sans référent',
    'Critique · AG-26-033, Tesfay G. : API à renouveler · alerte avant la date, suivi par Sofia',
    'Critique · AG-26-034, Tesfay G. : API à renouveler · alerte avant la date, suivi par Karim',
  ]);
  const lines = linesOf(card);
  for (const line of [
    '4 échéances à traiter',
    'Pour l’équipe : les retards, et ce qui s’arrête sous 7 jours.',
    '1 contrat à décider',
    'Contrat AG-25-038 : prolonger (6 mois au plus) ou préparer la sortie',
    'Ce qu’aucun rappel n’atteint',
    'Sans référent dans l’équipe : AG-26-035. À confier à quelqu’un.',
    'Sofia ne reçoit pas les rappels (aucune conversation). Dans votre liste : 1 échéance.',
    'Karim : le rappel du jour n’est pas passé (message trop long).',
  ]) {
    expect(lines).toContain(line);
  }
  expect(buttonsIn(card).map(({ title }) => title)).toEqual([
    'Point d’équipe',
    'Pourquoi ce message ?',
    'Fait',
    'Enregistrer le report',
    'Confier',
    'Détail',
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test.each<[string, Partial<DigestFacts>]>([
  ['1 contrat à décider', { contracts: [contract] }],
  ['2 contrats à décider', { contracts: [contract, contract] }],
  ['1 point à vérifier', { notices: [{ kind: 'undelivered', worker: 'karim', trouble: 'refused' }] }],
])('without a line, the first one is « %s », and nothing is to tick', (title, content) => {
  const card = cardFor(nadia, content);
  expect(linesOf(card)[0]).toBe(title);
  expect(buttonsIn(card).map((one) => one.title)).toEqual(['Point d’équipe', 'Pourquoi ce message ?']);
  expect(faultsOf(card)).toEqual([]);
});

test('a heavy digest shows what it can, carries the rest, and never weighs too much', () => {
  const many = Array.from({ length: 89 }, (_, index) => {
    const known = { referenceName: { first: 'Abdulrahman-Mohammed', last: 'Tesfamariam' } };
    return api(10 + index, 'leila', addDays(today, index % 20), known);
  });
  const memos = Array.from({ length: 10 }, (_, index) => memo({ _id: `m-${index}`, text: 'é'.repeat(500) }));
  const contracts = Array.from({ length: 9 }, () => contract);
  const notices = team.map(({ _id }) => ({ kind: 'noConversation', worker: _id, due: due(...many) }) as const);
  const content = { ...nothing, escalated: due(...many).map((one) => ({ due: one })), memos, contracts, notices };
  const { card, shown, beyond } = digestPage(content, { today, worker: nadia, team });
  expect(faultsOf(card)).toEqual([]);
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.length).toBeLessThanOrEqual(20);
  const { deadlines } = listedIn({ digest: card.body.find(({ id }) => id === 'digest')?.['value'] });
  expect(deadlines.length).toBeGreaterThan(shown.length);
  expect(linesOf(card)).toContain('et 25 cette semaine, 54 à venir');
  expect(beyond).toEqual([]);
});

test('what only a lead hears, alone', () => {
  const card = unreachedCard([{ kind: 'noConversation', worker: 'sofia', due: [] }], team);
  expect(linesOf(card).slice(0, 4)).toEqual([
    '1 point à vérifier',
    'Ce qu’aucun rappel n’atteint',
    'Sofia ne reçoit pas les rappels (aucune conversation).',
    'Demandez à la personne d’écrire « bonjour » à Jalon, ou réassignez ses lignes.',
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test('whoever reads it, whatever the day: whole, light, and nameless on a locked phone', () => {
  const start = '2026-11-23T07:30:00.000Z' as Instant;
  const { households } = demoService(start);
  const staff: readonly Worker[] = people.map((one, index) => ({
    ...one,
    v: 0,
    addedAt,
    conversation: '{}',
    absences: index === 2 ? [{ from: addDays(today, 2), to: addDays(today, 9), coverId: people[1]?._id ?? '' }] : [],
  }));
  const names = households.flatMap(({ referenceName, members }) => [
    referenceName.last,
    ...members.map(({ firstName }) => firstName),
  ]);
  const nameless = new RegExp([...names, ...people.map(({ displayName }) => displayName)].join('|'), 'u');
  for (const days of [0, 1, 3, 7, 9, 15, 28]) {
    const now = instantInParis(addDays(today, days), '08:30' as Hour);
    const situation = { now, team: staff, households, memos: [], known: [], digestAt: '08:30' as Hour };
    for (const reader of staff) {
      const card = digestCard(contentFor(reader, situation), { today: dayInParis(now), worker: reader, team: staff });
      expect(faultsOf(card)).toEqual([]);
      expect(`${card.fallbackText} ${card.body[0]?.['text']}`).not.toMatch(nameless);
    }
  }
});

describe('on a locked phone', () => {
  const family = api(41, 'leila', theDay('2026-11-24'), { referenceName: { first: 'Amina', last: 'Haidari' } });
  const [one] = due(family);
  if (!one) throw new Error('nothing is due');
  const whole: DigestFacts = {
    due: [one],
    memos: [memo({ text: 'RSA d’Amina' })],
    escalated: [],
    covered: ['leila'],
    notices: [{ kind: 'noConversation', worker: 'sofia', due: [one] }],
    team: [],
    contracts: [contract],
  };
  const view = { today, worker: nadia, team };
  test.each([
    ['a digest', digestCard(whole, view)],
    ['a digest of contracts', digestCard({ ...nothing, contracts: [contract] }, view)],
    ['a digest of memos', digestCard({ ...nothing, memos: whole.memos }, view)],
    ['an alert', alertCard(one.household, one.deadline, { ...view, resent: true })],
    ['a notice', unreachedCard(whole.notices, team)],
  ])('%s names nobody and no right', (_name, card) => {
    const first = `${card.fallbackText} ${card.body[0]?.['text']}`;
    expect(first).not.toMatch(/Amina|Haidari|Sofia|Leïla|Nadia|API|RSA|CAF|titre|préfecture/);
    expect(JSON.stringify(card)).toMatch(/Sofia|Leïla|Amina|AG-/);
  });
});
