import { parseInstant, theDay } from '../../src/domain/day';
import { type HappeningClues, readHappening } from '../../src/understanding/happenings';
import type { Meaning } from '../../src/understanding/meaning';
import { type Understandable, understand } from '../../src/understanding/understand';

/** A Monday. */
export const today = theDay('2026-11-23');
const now = parseInstant('2026-11-23T09:00:00+01:00');
if (!now) throw new Error('not an instant');
export const service: Understandable = {
  now,
  households: [
    { id: 'AG-26-009', name: 'Zahra Ahmadi' },
    { id: 'AG-26-014', name: 'Selam Tesfay' },
    { id: 'AG-26-021', name: 'Rania Kassab' },
  ],
  workers: [
    { id: 'w1', name: 'Claire Martin' },
    { id: 'w2', name: 'Karim Benali' },
  ],
};

export function hear(text: string): { readonly meaning: Meaning; readonly clues: HappeningClues } {
  const meaning = understand(text, service);
  return { meaning, clues: readHappening(meaning, today) };
}

/** « LEASE granted on=2026-11-22 organisation=DAH »; the field where no step is named. */
export function written({ code, field, outcome, ...rest }: HappeningClues): string {
  const { whose, problems, ...values } = rest;
  const kind = outcome?.kind === 'stage' ? `.${outcome.stage}` : outcome?.kind;
  const who = whose && [whose.relation, whose.firstName].filter(Boolean).join(' ');
  const all = { ...values, whose: who, problems: problems?.join(',') };
  const parts = order.flatMap((key) =>
    all[key] === undefined ? [] : [all[key] === true ? key : `${key}=${all[key]}`],
  );
  return [code ?? field, kind, ...parts].filter(Boolean).join(' ');
}

const order = [
  'on',
  'from',
  'until',
  'appointment',
  'at',
  'before',
  'organisation',
  'office',
  'what',
  'contract',
  'months',
  'rent',
  'rank',
  'reason',
  'followedBy',
  'whose',
  'leftRsa',
  'movedIn',
  'problems',
] as const;

/** Those that are heard otherwise than agreed. */
export function misheard(sentences: Readonly<Record<string, string>>): string[] {
  return Object.entries(sentences).flatMap(([text, wanted]) => {
    const got = written(hear(text).clues);
    return got === wanted ? [] : [`« ${text} »: ${wanted}, not ${got}`];
  });
}
