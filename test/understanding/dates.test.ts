import { parseInstant } from '../../src/domain/day';
import { readDates } from '../../src/understanding/dates';
import type { DateValue } from '../../src/understanding/meaning';
import { bound } from '../../src/understanding/text';
import publicCases from '../data/dates-public.json';

type Case = { text: string; reference: string; expect: { kind: string; start?: string; end?: string } };

const written = ({ kind, ...days }: { kind: string; start?: string; end?: string }): string =>
  [kind, days.start, days.end].filter(Boolean).join(' ');

function readAt(text: string, reference: string): DateValue[] {
  const now = parseInstant(reference);
  if (!now) throw new Error(`not an instant: ${reference}`);
  return readDates(bound(text), now).map(({ value }) => value);
}

function misread(cases: readonly Case[]): string[] {
  return cases.flatMap(({ text, reference, expect: wanted }) => {
    const read = readAt(text, reference).map(written).join(' + ') || 'none';
    return read === written(wanted) ? [] : [`« ${text} »: ${written(wanted)}, not ${read}`];
  });
}

test('the public phrases are read as agreed', () => {
  expect(misread(publicCases)).toEqual([]);
});
