import { parseInstant, theDay } from '../../src/domain/day';
import type { Meaning } from '../../src/understanding/meaning';
import { understand } from '../../src/understanding/understand';

const now = parseInstant('2026-12-01T09:00:00+01:00');
if (!now) throw new Error('not an instant');

/** Tuesday 1 December 2026, in an invented service of four colleagues and a few families. */
export const today = theDay('2026-12-01');

export const service = {
  now,
  households: [
    { id: 'AG-26-009', name: 'Zahra Ahmadi' },
    { id: 'AG-26-014', name: 'Selam Tesfay' },
    { id: 'AG-26-018', name: 'Aminata Diallo' },
    { id: 'AG-26-044', name: 'Amina Haidari' },
  ],
  workers: [
    { id: 'claire', name: 'Claire Martin' },
    { id: 'karim', name: 'Karim Benali' },
    { id: 'sofia', name: 'Sofia Lopez' },
    { id: 'leila', name: 'Leïla Moreau' },
  ],
};

/** What one of them types, understood. */
export function hear(text: string): Meaning {
  return understand(text, service);
}
