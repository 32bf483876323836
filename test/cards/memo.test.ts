import { parseAction } from '../../cards/action';
import { memoCard, memoReceiptCard } from '../../cards/memo';
import { addDays, type Hour, type Instant, theDay } from '../../src/domain/day';
import type { Memo } from '../../src/domain/memo';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, linesOf } from './reading';

const today = theDay('2026-11-23');
const at = '2026-11-23T09:32:00.000Z' as Instant;
const base: Memo = {
  _id: 'm-1',
  v: 0,
  owner: 'w-1',
  by: 'w-1',
  text: 'voir la CAF avec Samira',
  on: today,
  createdAt: at,
};

test.each<[string, number, string | null]>([
  ['Rendez-vous à 14 h', 0, '14:00'],
  ['Rendez-vous demain', 1, '14:00'],
  ['Rendez-vous · J-4', 4, '14:00'],
  ['Rappel du jour', 0, null],
  ['Rappel demain', 1, null],
  ['Rappel · J+2', -2, null],
])('the first line, « %s », does not say what it is about', (title, days, hour) => {
  const card = memoCard({ ...base, on: addDays(today, days), ...(hour ? { at: hour as Hour } : {}) }, { today });
  expect(linesOf(card)[0]).toBe(title);
  expect(faultsOf(card)).toEqual([]);
});

test('a memo is done, or opens its household', () => {
  const card = memoCard({ ...base, household: 'AG-26-014' }, { today, name: 'Samira N.' });
  expect(linesOf(card).slice(1)).toEqual(['voir la CAF avec Samira', 'lundi 23 novembre 2026', 'AG-26-014, Samira N.']);
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['Fait', { verb: 'memo.done', memo: 'm-1' }],
    ['Voir AG-26-014', { verb: 'household.show', ref: 'AG-26-014' }],
  ]);
});

test('what was noted, for whom, when it is told', () => {
  const memo = { ...base, at: '14:00' as Hour };
  const mine = memoReceiptCard({ receipt: 'r-1', memo, by: 'vous', at, until: '2026-11-23T09:42:00.000Z' as Instant });
  expect(linesOf(mine)).toEqual([
    'Rendez-vous noté',
    'Lundi 23 novembre 2026 à 10 h 32, par vous',
    '✓ voir la CAF avec Samira',
    'lundi 23 novembre 2026 à 14 h',
    'Je vous le dis la veille, puis le matin même.',
    'Vous pouvez annuler jusqu’à 10 h 42.',
  ]);
  expect(buttonsIn(mine).map(({ data }) => parseAction(data))).toEqual([{ verb: 'undo', receipt: 'r-1' }]);
  expect(linesOf(memoReceiptCard({ receipt: 'r-1', memo: base, owner: 'Karim', by: 'vous', at }))).toContain(
    'Le rappel est pour Karim.',
  );
  expect(faultsOf(mine)).toEqual([]);
});
