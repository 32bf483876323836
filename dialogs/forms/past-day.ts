import { addDays, addMonths, type Day } from '../../src/domain/day';
import { fold } from '../../src/understanding/text';

const saysWhen = /\b(20\d\d|prochaine?|demain|dans|apres)\b/;
const month = /\b(janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|\d ?[/.-] ?\d/;
const weekday = /\b(lun|mar|mercre|jeu|vendre|same)di|dimanche\b/;

/** The day that was meant, where what is asked has happened: « le 20 », « vendredi » are then the last ones. */
export function lastOf(day: Day, said: string, today: Day): Day {
  const text = fold(said);
  if (day <= today || saysWhen.test(text)) return day;
  const before = month.test(text) ? addMonths(day, -12) : weekday.test(text) ? addDays(day, -7) : addMonths(day, -1);
  return before <= today ? before : day;
}
