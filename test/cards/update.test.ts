import { parseAction } from '../../cards/action';
import { button } from '../../cards/layout';
import { changedCard, type UpdateReceipt, updateRecapCard, updateReceiptCard } from '../../cards/update';
import { type Instant, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import type { Objection, Remark } from '../../src/domain/happening';
import { objections, remarks } from '../../src/words/fr/update';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, linesOf } from './reading';

const today = theDay('2026-11-23');
const at = '2026-11-23T09:32:00.000Z' as Instant;
const until = '2026-11-23T09:42:00.000Z' as Instant;
const key = { draft: 'd-1', rev: 3, nonce: 'n-1' };
const household = aHousehold({
  steps: [aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until: theDay('2026-12-23') }] })],
});
const next = deadlinesOf(household, today);

test('a recap: what will be recorded, what deserves a look, what it starts', () => {
  const card = updateRecapCard({
    key,
    ref: 'AG-26-009',
    name: 'Ali A.',
    lines: [['Démarche', 'API']],
    remarks: ['Gardez la preuve.'],
    next,
    today,
  });
  expect(linesOf(card)).toEqual([
    'AG-26-009 : à confirmer',
    'Ali A.',
    'Démarche : API',
    'À vérifier',
    'Gardez la preuve.',
    'Ce que cela lance',
    'API à renouveler',
    'Critique · mercredi 23 décembre 2026',
  ]);
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['Enregistrer', { verb: 'form.record', ...key }],
    ['Corriger', { verb: 'form.edit', ...key }],
    ['Annuler', { verb: 'form.cancel', ...key }],
  ]);
  expect(faultsOf(card)).toEqual([]);
});

const receipt: UpdateReceipt = {
  receipt: 'r-1',
  refs: ['AG-26-009'],
  lines: ['API : accordée'],
  remarks: [],
  created: ['Changement d’adresse', 'Assurance habitation'],
  next,
  by: 'vous',
  at,
  until,
  today,
};

test('a receipt: what was recorded, what comes next, until when one can undo', () => {
  const card = updateReceiptCard(receipt);
  expect(linesOf(card)).toEqual([
    'C’est enregistré : AG-26-009',
    'Lundi 23 novembre 2026 à 10 h 32, par vous',
    '✓ API : accordée',
    '✓ 2 démarches ajoutées : Changement d’adresse et Assurance habitation',
    'Prochaines échéances',
    'API à renouveler',
    'Critique · mercredi 23 décembre 2026',
    'Vous pouvez annuler jusqu’à 10 h 42.',
  ]);
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['Voir AG-26-009', { verb: 'household.show', ref: 'AG-26-009' }],
    ['Annuler cet enregistrement', { verb: 'undo', receipt: 'r-1' }],
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test('one write in several households says of whom each deadline is; once too late, it cannot be undone', () => {
  const { until: _, ...over } = receipt;
  const card = updateReceiptCard({ ...over, refs: ['AG-26-009', 'AG-26-014', 'AG-26-022'] });
  expect(linesOf(card)).toEqual(
    expect.arrayContaining(['Enregistré : 3 dossiers', 'Critique · AG-26-009 · mercredi 23 décembre 2026']),
  );
  expect(buttonsIn(card).map(({ title }) => title)).toEqual(['Mes échéances']);
  expect(faultsOf(card)).toEqual([]);
});

test('never more than six buttons, the undo kept', () => {
  const followUps = Array.from({ length: 7 }, (_, index) => button(`Suite ${index}`, { verb: 'start', topic: 'due' }));
  const card = updateReceiptCard({ ...receipt, followUps });
  expect(faultsOf(card)).toEqual([]);
  expect(
    buttonsIn(card)
      .map(({ title }) => title)
      .slice(-2),
  ).toEqual(['Voir AG-26-009', 'Annuler cet enregistrement']);
});

test('a colleague recorded something meanwhile: what, and the choice is left', () => {
  const card = changedCard({ key, ref: 'AG-26-009', who: 'Karim', when: at, lines: ['Note'] });
  expect(linesOf(card)).toEqual([
    'AG-26-009 a changé',
    'Karim a enregistré ceci le lundi 23 novembre 2026 à 10 h 32, pendant votre saisie.',
    'Note',
    'Votre saisie est gardée. Rien n’est encore enregistré.',
  ]);
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['Enregistrer quand même', { verb: 'form.record', ...key }],
    ['Voir', { verb: 'household.show', ref: 'AG-26-009' }],
    ['Annuler', { verb: 'form.cancel', ...key }],
  ]);
  expect(faultsOf(card)).toEqual([]);
});

const day = theDay('2026-11-30');
const refused: Record<Objection['kind'], Objection> = {
  contract: { kind: 'contract', reason: 'tooShort' },
  left: { kind: 'left' },
  unknownStep: { kind: 'unknownStep' },
  goneDeadline: { kind: 'goneDeadline' },
  endBeforeStart: { kind: 'endBeforeStart', start: day, end: today },
  impossibleDay: { kind: 'impossibleDay', day },
  notYet: { kind: 'notYet', day },
  pastLimit: { kind: 'pastLimit', limit: day },
  notOpenYet: { kind: 'notOpenYet', opensAt: day },
  noNewEnd: { kind: 'noNewEnd' },
  tooManyMembers: { kind: 'tooManyMembers' },
};
const noticed: Record<Remark['kind'], Remark> = {
  neverSubmitted: { kind: 'neverSubmitted' },
  tooEarly: { kind: 'tooEarly', opensAt: day },
  tooLate: { kind: 'tooLate', dueAt: day },
  appealToDate: { kind: 'appealToDate' },
};

test.each(Object.values(refused))('$kind: what stands in the way, then what to do, without blame', (objection) => {
  const said = objections(objection);
  expect(said).toMatch(/[.:] .+\.$/);
  expect(said).not.toMatch(/vous avez (oublié|mal)|!|erreur de votre part/);
  if ('day' in objection || 'limit' in objection) expect(said).toContain('lundi 30 novembre 2026');
});

test.each(Object.values(noticed))('$kind: the fact, then what to do', (remark) => {
  const said = remarks(remark);
  expect(said).toMatch(/^[A-ZÀ-Ý].+\. [A-ZÀ-Ý].+\.$/);
  if ('opensAt' in remark || 'dueAt' in remark) expect(said).toContain('lundi 30 novembre 2026');
});
