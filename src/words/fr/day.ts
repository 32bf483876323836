import {
  type Day,
  dayInParis,
  daysBetween,
  type Hour,
  hourInParis,
  type Instant,
  type Month,
  weekday,
} from '../../domain/day';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « vendredi 12 mars 2027 », « dimanche 1er août 2027 ». */
export function fullDay(on: Day): string {
  const number = Number(on.slice(8));
  return `${weekdays[weekday(on) - 1]} ${number === 1 ? '1er' : number} ${fullMonth(on)}`;
}

/** « mars 2027 ». */
export function fullMonth(of: Day | Month): string {
  return `${months[Number(of.slice(5, 7)) - 1]} ${of.slice(0, 4)}`;
}

/** « vendredi 12 mars 2027 », or « mars 2027 » where only the month is known. */
export function dayOrMonth(of: Day | Month): string {
  return of.length === 7 ? fullMonth(of) : fullDay(of as Day);
}

/** « 10 h 32 », « 8 h ». */
export function fullHour(hour: Hour): string {
  const minutes = hour.slice(3);
  return `${Number(hour.slice(0, 2))} h${minutes === '00' ? '' : ` ${minutes}`}`;
}

/** « lundi 23 novembre 2026 à 10 h 32 ». */
export function fullInstant(at: Instant): string {
  return `${fullDay(dayInParis(at))} à ${fullHour(hourInParis(at))}`;
}

/** How far a day is: `J-12` before, `J0` today, `J+4` after. */
export function distance(today: Day, to: Day): string {
  const days = daysBetween(today, to);
  return days === 0 ? 'J0' : days > 0 ? `J-${days}` : `J+${-days}`;
}
