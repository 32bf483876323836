import fc from 'fast-check';
import { type Day, parseDay, parseInstant } from '../../src/domain/day';
import { readDates, readDuration, readPastMonth } from '../../src/understanding/dates';
import type { DateMention, DateValue } from '../../src/understanding/meaning';
import { bound, LONGEST_TEXT } from '../../src/understanding/text';
import ownPhrases from '../data/dates-own.json';
import publicPhrases from '../data/dates-public.json';
import { anyText } from '../support/any-text';

const monday = '2026-11-23T10:00+01:00';

function read(text: string, reference = monday): DateMention[] {
  const now = parseInstant(reference);
  if (!now) throw new Error(`not an instant: ${reference}`);
  return readDates(bound(text), now);
}

/** « day 2026-11-27 14:00 », « before 2027-01-01 », « none ». */
function written(values: readonly Partial<Record<'kind' | 'start' | 'end' | 'hour', string>>[]): string {
  const lines = values.map(({ kind, start, end, hour }) => [kind, start, end, hour].filter(Boolean).join(' '));
  return lines.join(' + ') || 'none';
}

const withoutHour = ({ hour: _, ...value }: DateValue & { hour?: string }) => value;

describe('phrases', () => {
  test('of the public set are read as agreed', () => {
    const misread = publicPhrases.flatMap(({ text, reference, expect: wanted }) => {
      const got = written(read(text, reference).map(({ value }) => withoutHour(value)));
      return got === written([wanted]) ? [] : [`« ${text} »: ${written([wanted])}, not ${got}`];
    });
    expect(misread).toEqual([]);
  });

  test('of our own, in every voice, are read with their hours', () => {
    const misread = Object.entries(ownPhrases).flatMap(([reference, phrases]) =>
      Object.entries(phrases).flatMap(([text, wanted]) => {
        const got = written(read(text, reference).map(({ value }) => value));
        return got === wanted ? [] : [`« ${text} »: ${wanted}, not ${got}`];
      }),
    );
    expect(misread).toEqual([]);
  });
});

test('a mention says where it stands in the text', () => {
  const text = bound("RDV d’ici vendredi, l'API expire le 5 janvier à 9h ; relancer dans  trois semaines");
  expect(read(text).map((mention) => mention.text)).toEqual([
    "d'ici vendredi",
    'le 5 janvier à 9h',
    'dans trois semaines',
  ]);
});

describe('the same day, to come or already gone', () => {
  test.each([
    ['je signe le bail vendredi', 'day 2026-11-27'],
    ["j'ai signé le bail vendredi", 'day 2026-11-20'],
    ['le bail doit être signé vendredi', 'day 2026-11-27'],
    ['formation commencée lundi', 'day 2026-11-23'],
    ['formation à commencer lundi', 'day 2026-11-30'],
    ['ils ont déménagé le 15/10', 'day 2026-10-15'],
    ['ils déménagent le 15/10', 'day 2027-10-15'],
    ['convocation reçue pour le 15/10', 'day 2027-10-15'],
    ["c'était vendredi", 'day 2026-11-20'],
    ["vendredi j'ai vu le bailleur", 'day 2026-11-20'],
    ['les chiffres de septembre', 'range 2026-09-01 2026-10-01'],
  ])('« %s »: %s', (text, wanted) => expect(written(read(text).map(({ value }) => value))).toBe(wanted));
});

test.each<[string, string | null]>([
  ['réfugiée, reconnue en août, ils habitent Valence', '2026-08'],
  ['en décembre', '2025-12'],
  ['née en mars 2009', '2009-03'],
  ['née le 12/03/2009', '2009-03-12'],
  ['août 2025', '2025-08'],
  ['le mois dernier', '2026-10'],
  ['07/2024', '2024-07'],
  ['il y a 3 jours', '2026-11-20'],
  ['en mars 2031', null],
  ['je ne sais pas', null],
])('the month or day past of « %s » is %s', (text, wanted) => {
  expect(readPastMonth(text, '2026-11-23' as Day)).toBe(wanted);
});

test.each([
  ['6 mois', { months: 6 }],
  ['pour un an', { months: 12 }],
  ['un an et demi', { months: 18 }],
  ['dix-huit mois', { months: 18 }],
  ['un mois et demi', { months: 1, days: 15 }],
  ['15 jours', { days: 15 }],
  ['une semaine', { days: 7 }],
  ['longtemps', null],
])('« %s » lasts %j', (text, wanted) => expect(readDuration(text)).toEqual(wanted));

describe('whatever is typed', () => {
  const words =
    "avant après depuis d'ici jusqu'à du au de à entre et le la 5 12/3 31 1er 14h lundi mars fin mi semaine mois prochain dernier dans les 3 jours sous vingt deux cent Noël veille M. rue 06 / - .".split(
      ' ',
    );
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 700 }).map((chosen) => bound(chosen.join(' ')));
  const noise = anyText(LONGEST_TEXT).map(bound);
  const repeated = fc
    .tuple(fc.string({ maxLength: 12 }), fc.constantFrom(...words))
    .map(([a, b]) => bound(`${a}${b}`.repeat(700)));

  test('mentions are days that exist, in order, where they say', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, noise, repeated), (text) => {
        let done = 0;
        for (const mention of read(text)) {
          expect(mention.at).toBeGreaterThanOrEqual(done);
          expect(mention.text).toBe(text.slice(mention.at, mention.to));
          done = mention.to;
          const { start, end } = { start: undefined, end: undefined, ...mention.value };
          for (const day of [start, end]) if (day) expect(parseDay(day)).toBe(day);
          if (start && end) expect(start < end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the four hundredth word is the last one read', () => {
    expect(read(`${'x '.repeat(399)}lundi`)).toHaveLength(1);
    expect(read(`${'x '.repeat(400)}lundi`)).toEqual([]);
  });

  test('the recognizer is asked four times at most', () => {
    const hours = read('lundi 9 heures et quart '.repeat(80)).map(({ value }) => ('hour' in value ? value.hour : null));
    expect(hours.slice(0, 5)).toEqual(['09:15', '09:15', '09:15', '09:15', null]);
  });

  test('a word costs a bounded number of tries', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(countTries(() => read(text))).toBeLessThan(MOST_TRIES);
      }),
      { numRuns: 60 },
    );
  });

  const MOST_TRIES = 400 * 150;

  /** How many times a regular expression was tried. */
  function countTries(run: () => void): number {
    const { exec } = RegExp.prototype;
    let count = 0;
    RegExp.prototype.exec = function counted(text) {
      count += 1;
      return exec.call(this, text);
    };
    try {
      run();
    } finally {
      RegExp.prototype.exec = exec;
    }
    return count;
  }
});
