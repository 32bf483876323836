import { addDays, type Day } from '../domain/day';
import { readDuration } from './dates';
import type { DateMention, Meaning } from './meaning';
import { fold } from './text';

/** From when to when reminders are put off, both days included: by dates, or for so long from today. Empty: it is not said. */
export function pauseIn({ text, slots }: Meaning, today: Day): { from?: Day; until?: Day } {
  const [date] = slots.dates.filter(({ value }) => value.kind !== 'overdue');
  if (date) return spanOf(date, today, /\b(?:inclus|compris|y compris)\b/.test(fold(text)));
  const { days = 0, months = 0 } = readDuration(text) ?? {};
  const length = days + months * 30;
  return length > 0 ? { until: addDays(today, length - 1) } : {};
}

const byName =
  /^(?:jusqu'?(?:a|au)|avant|d'ici(?: a)?) (?:(?:ce|le) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres[- ]demain)(?: prochain)?$/;

/** « jusqu'à lundi »: reminders are back on Monday; « jusqu'au 3 janvier »: that day still belongs to the pause. */
function spanOf({ value, text }: DateMention, today: Day, isIncluded: boolean): { from?: Day; until?: Day } {
  const later = (on: Day): { from?: Day } => (on > today ? { from: on } : {});
  switch (value.kind) {
    case 'day':
      return { ...later(value.start), until: value.start };
    case 'range':
      return { ...later(value.start), until: addDays(value.end, -1) };
    case 'before': {
      const last = addDays(value.end, -1);
      return { until: byName.test(fold(text)) && !isIncluded ? addDays(last, -1) : last };
    }
    case 'after':
      return later(value.start);
    case 'overdue':
      return {};
  }
}
