import { monthNames, weekdays } from './time-words';

const slippery = [...weekdays, ...monthNames, 'demain', 'aujourdhui', 'semaine', 'trimestre'].filter(
  (word) => word.length >= 5,
);
const correct = new Set<string>([
  ...slippery,
  'semaines',
  'trimestres',
  ...weekdays.map((day) => `${day}s`),
  'demaine',
]);

/** The word of time that was meant, when one slip away; short words forgive only a doubled or swapped letter. */
export function slipOf(word: string): string | null {
  if (correct.has(word)) return null;
  return slippery.find((meant) => meant[0] === word[0] && isOneSlipFrom(word, meant)) ?? null;
}

function isOneSlipFrom(typed: string, meant: string): boolean {
  const longer = typed.length - meant.length;
  if (Math.abs(longer) > 1) return false;
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at += 1;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  const isSwapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && rest(typed, 2) === rest(meant, 2);
  if (longer === 0 && isSwapped) return true;
  const isDoubled = typed[at] === typed[at - 1];
  if (longer === 1 && rest(typed, 1) === rest(meant, 0)) return isDoubled || meant.length >= 7;
  return meant.length >= 7 && rest(typed, longer < 0 ? 0 : 1) === rest(meant, 1);
}
