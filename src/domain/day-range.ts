import { addDays, addMonths, type Day, daysBetween, firstOfMonth, weekday } from './day';

/** Days from `from`, included, to `before`, excluded; open where one of them is missing. */
export type DayRange = { readonly from?: Day; readonly before?: Day };

export type Shift = 'next' | 'previous';
export type Unit = 'day' | 'week' | 'month';

/**
 * The days beside those of a range: as many, or the day, week or month beside the one in which it begins where `by` says
 * so. Whole months stay whole months. Beside a range without end, it is the week beside the present one.
 */
export function rangeBeside({ from, before }: DayRange, shift: Shift, today: Day, by?: Unit): Required<DayRange> {
  const start = from ?? today;
  const turn = shift === 'next' ? 1 : -1;
  if (by) return unitFrom(by, start, turn);
  if (!before) return unitFrom('week', today, turn);
  const months = wholeMonths(start, before);
  if (months > 0) return { from: addMonths(start, turn * months), before: addMonths(before, turn * months) };
  const days = Math.max(1, daysBetween(start, before));
  return { from: addDays(start, turn * days), before: addDays(before, turn * days) };
}

function unitFrom(by: Unit, on: Day, turn: number): Required<DayRange> {
  switch (by) {
    case 'day':
      return { from: addDays(on, turn), before: addDays(on, turn + 1) };
    case 'week': {
      const from = addDays(on, 7 * turn + 1 - weekday(on));
      return { from, before: addDays(from, 7) };
    }
    case 'month': {
      const from = addMonths(firstOfMonth(on), turn);
      return { from, before: addMonths(from, 1) };
    }
  }
}

/** How many months a period is, when it begins and ends with a month; else 0. */
function wholeMonths(from: Day, before: Day): number {
  if (!from.endsWith('-01') || !before.endsWith('-01')) return 0;
  return (
    (Number(before.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(before.slice(5, 7)) - Number(from.slice(5, 7))
  );
}
