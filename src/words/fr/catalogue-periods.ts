import type { Cycle, MonthDay, Offset } from '../../domain/catalogue/rule';
import { counted, listed } from './number';

/** The days that the page counts from, once a rule has named them. */
export const marks = {
  reference: 'le jour de référence',
  opening: 'l’ouverture',
  last: 'le dernier jour',
};

/** « 3 mois après le jour de référence », « 60 jours avant … ». */
export function away({ months = 0, days = 0, toEndOfMonth }: Offset, mark: string): string {
  const byMonths = months === 0 ? mark : `${counted(Math.abs(months), 'mois', 'mois')} ${side(months)} ${mark}`;
  const from = months === 0 ? mark : `le jour qui tombe ${byMonths}`;
  const on = days === 0 ? byMonths : `${counted(Math.abs(days), 'jour')} ${side(days)} ${from}`;
  return toEndOfMonth ? `${on}, puis jusqu’au dernier jour du mois atteint` : on;
}

/** « 45, 30 et 7 jours avant le dernier jour ». */
export function awayEach(counts: readonly number[], unit: 'days' | 'months', mark: string): string {
  const [first = 0] = counts;
  const sizes = counts.map(Math.abs);
  const noun = unit === 'months' ? 'mois' : Math.max(...sizes) > 1 ? 'jours' : 'jour';
  return `${listed(sizes.map(String))} ${noun} ${side(first)} ${mark}`;
}

/** « le jour des 18 ans et 2 mois », « la veille des 19 ans ». */
export function ageDay(offset: Offset): string {
  const { days = 0 } = offset;
  if (days === 0) return `le jour des ${age(offset)}`;
  return days === -1
    ? `la veille des ${age(offset)}`
    : `${counted(Math.abs(days), 'jour')} ${side(days)} les ${age(offset)}`;
}

/** « à 17 ans et 9 mois, à 18 ans ». */
export function atAges(offsets: readonly Offset[]): string {
  return offsets.map((offset) => `à ${age(offset)}`).join(', ');
}

/** « le 28 du mois précédent (le 26 si c’est février) », « le dernier jour du mois ». */
export function dayOfMonth({ day, inFebruary, monthsBefore = 0 }: MonthDay): string {
  const month =
    monthsBefore === 0 ? 'du mois' : monthsBefore === 1 ? 'du mois précédent' : `${monthsBefore} mois avant`;
  const number = day === 1 ? '1er' : `${day}`;
  const on = day >= 31 ? `le dernier jour ${month}` : `le ${number} ${month}`;
  return inFebruary === undefined ? on : `${on} (le ${inFebruary} quand c’est février)`;
}

/** How often a duty comes back. */
export function everyTurn(cycle: Cycle): string {
  if (cycle.kind === 'anniversary')
    return `**Revient** tous les ${cycle.months} mois, comptés depuis le jour de référence ; le premier tour tombe ${cycle.months} mois après lui.`;
  if (cycle.months === 1) return '**Revient** chaque mois, à partir du mois du jour de référence.';
  if (cycle.months === 12) return '**Revient** chaque année, le mois du jour de référence.';
  return `**Revient** tous les ${cycle.months} mois, en comptant depuis le mois du jour de référence.`;
}

function side(count: number): string {
  return count < 0 ? 'avant' : 'après';
}

function age({ months = 0 }: Offset): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} ans${rest === 0 ? '' : ` et ${rest} mois`}`;
}
