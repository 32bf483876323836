import fc from 'fast-check';
import { stepCodes } from '../../src/domain/catalogue';
import { parseDay } from '../../src/domain/day';
import { findForbidden } from '../../src/understanding/forbidden';
import { readHappening } from '../../src/understanding/happenings';
import { bound, LONGEST_TEXT } from '../../src/understanding/text';
import { understand, warmUnderstanding } from '../../src/understanding/understand';
import told from '../data/happenings-own.json';
import { anyText } from '../support/any-text';
import { hear, misheard, service, today, written } from './happening-sentences';

const sentences: readonly (readonly [string, string])[] = Object.values(told).flatMap((of) => Object.entries(of));

beforeAll(warmUnderstanding);

describe('what a worker says has happened, in every voice, is heard', () => {
  test.each(Object.entries(told))('%s', (_field, of) => expect(misheard(of)).toEqual([]));
});

test('the sentences are of all fields and of nearly all steps', () => {
  const named = new Set(sentences.map(([, wanted]) => wanted.split(' ')[0]));
  expect(sentences.length).toBeGreaterThanOrEqual(400);
  expect(stepCodes.filter((code) => named.has(code)).length).toBeGreaterThanOrEqual(58);
});

test('97 % of them are taken for an update; what is to come may be a date to add, a meeting held one that is done', () => {
  const lost = sentences.filter(([text, wanted]) => {
    const { intent } = hear(text).meaning;
    const isDate = intent === 'deadline.add' && wanted.includes(' appointment ');
    const isHeld = intent === 'deadline.done' && wanted.includes(' done ');
    return !(intent.endsWith('.update') || isDate || isHeld);
  });
  expect(lost.length / sentences.length).toBeLessThanOrEqual(0.03);
});

describe('a day is given the part that the words before it say', () => {
  test.each([
    ['CDD du 12/03/2027 au 05/03/2027', { from: '2027-03-12', until: '2027-03-05', problems: ['endBeforeStart'] }],
    ['FUHL déposé le 23', { on: '2026-11-23' }],
    ['FUHL déposé le 24', { on: '2026-10-24' }],
    ['bail signé lundi', { on: '2026-11-23' }],
    ['il signe son bail lundi prochain', { appointment: '2026-11-30', outcome: { kind: 'appointment' } }],
    ['API reçue le 3, expire le 2', { on: '2026-11-03', until: '2026-12-02' }],
    ['CSS jusqu’à fin novembre', { until: '2026-11-30' }],
    ['recours déposé le 3 novembre 2025', { on: '2025-11-03' }],
    ['CDD de 4 mois', { months: 4 }],
    ['CDD de 4 mois à partir du 31 janvier', { from: '2027-01-31', until: '2027-05-30' }],
  ])('« %s »', (text, wanted) => expect(hear(bound(text)).clues).toMatchObject(wanted));
});

describe('what must never be kept is not heard', () => {
  test.each([
    'T3 refusé car madame est enceinte',
    'offre refusée, pas adaptée à son handicap',
    'le bailleur a refusé, problèmes de santé du père',
    'l’offre est refusée parce qu’il est malade',
    'formation refusée, motif : numéro 1 85 07 26 362 123 45',
  ])('no reason in « %s »', (text) => expect(hear(bound(text)).clues.reason).toBeUndefined());

  test.each([
    ['il touche 1 240 € de salaire, bail signé', undefined],
    ['bail signé, RSA 607 €', undefined],
    ['FUHL accordé, 380 €', undefined],
    ['bail signé, loyer 412,50 €', 412],
  ])('the one amount is a rent: « %s »', (text, rent) => expect(hear(bound(text)).clues.rent).toBe(rent));

  test('nor a household, a colleague or a date, under another name', () => {
    for (const [text] of sentences) {
      const { organisation = '', what = '', reason = '' } = hear(text).clues;
      const kept = `${organisation} ${what} ${reason}`;
      expect({ text, kept, isKept: /Tesfay|Kassab|Ahmadi|AG-|Karim|Claire/i.test(kept) }).toMatchObject({
        isKept: false,
      });
      expect(findForbidden(kept)).toEqual([]);
    }
  });
});

describe('whatever is typed', () => {
  const words = [...new Set(sentences.flatMap(([text]) => text.split(' ')))];
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((chosen) => bound(chosen.join(' ')));
  const noise = anyText(LONGEST_TEXT).map(bound);

  test('days exist, the end is said to come before the start when it does', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, noise), (text) => {
        const clues = readHappening(understand(text, service), today);
        const { on, from, until, appointment, before } = clues;
        for (const day of [on, from, until, appointment, before]) if (day) expect(parseDay(day)).toBe(day);
        expect(clues.problems !== undefined).toBe(from !== undefined && until !== undefined && until < from);
        expect(written(readHappening(understand(text, service), today))).toBe(written(clues));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    'bail signé '.repeat(180),
    'a '.repeat(1000),
    'formation de '.repeat(150),
    'é'.repeat(2000),
    ', '.repeat(1000),
  ])('a hostile text is bounded: « %.12s… »', (typed) => {
    const meaning = understand(bound(typed), service);
    const start = performance.now();
    readHappening(meaning, today);
    expect(performance.now() - start).toBeLessThan(250);
  });
});
