import { addDays, type Day, daysBetween, weekday } from '../../domain/day';

/** Days from `start` to `end`, excluded. `by` is what « avant » and « d'ici » mean by it (« fin mars » : 1 April). */
export type Period = { readonly start: Day; readonly end: Day; readonly by?: Day };
/** A day, or a period of several. */
export type Moment = Day | Period;
/** Something that comes back, such as every 12 March: number 0 is the one of today's month, week or year. */
export type Recurring = (number: number) => Moment | null;
/** From where one looks and to which side: `next` not yet over, `last` already begun, `before` begun before that day. */
export type Reading = { readonly today: Day; readonly tense: 'next' | 'last' | 'before' };

/** A moment as a period: a day is one that ends on the next. */
export function periodOf(moment: Moment): Period {
  return typeof moment === 'string' ? { start: moment, end: addDays(moment, 1) } : moment;
}

/** The occurrence that the tense means; 29 February asks for a search of eight years. */
export function settle(found: Moment | Recurring | null, { today, tense }: Reading): Period | null {
  if (typeof found !== 'function') return found && periodOf(found);
  for (let step = 0; step <= 17; step += 1) {
    const moment = found(tense === 'next' ? step - 1 : 1 - step);
    if (!moment) continue;
    const period = periodOf(moment);
    if (tense === 'next' ? period.end > today : tense === 'last' ? period.start <= today : period.start < today) {
      return period;
    }
  }
  return null;
}

/** The same done to a moment or to each that comes back. */
export function each(
  found: Moment | Recurring | null,
  change: (period: Period) => Moment | null,
): Moment | Recurring | null {
  if (typeof found !== 'function') return found && change(periodOf(found));
  return (number) => {
    const moment = found(number);
    return moment && change(periodOf(moment));
  };
}

/** A weekday tells which year or month was meant, when one nearby falls on it (« jeudi 12 novembre », eleven days ago). */
export function agreeing(found: Recurring, isoWeekday: number, reading: Reading): Moment | Recurring {
  const falling: Recurring = (number) => {
    const moment = found(number);
    return moment && weekday(periodOf(moment).start) === isoWeekday ? moment : null;
  };
  const next = reading.tense === 'next' ? settle(falling, reading) : null;
  if (next && daysBetween(reading.today, next.start) <= 62) return next;
  const last = settle(falling, { ...reading, tense: 'last' });
  if (last && daysBetween(last.start, reading.today) <= 31) return last;
  return found;
}
