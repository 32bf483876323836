import { addDays, type Day, endOfTerm } from '../domain/day';
import { readDuration } from './dates';
import type { Span } from './meaning';
import { fold } from './text';

/** The kind of a contract of work: a stage of the row `JOB`. */
export type JobContract = 'TEMPORARY_WORK' | 'FIXED_TERM' | 'PERMANENT';

const kinds: readonly (readonly [JobContract, string])[] = [
  ['PERMANENT', 'cdi(?!i)'],
  ['FIXED_TERM', 'cddi?|contrats? (?:saisonniers?|a duree determinee)|saisonnier'],
  ['TEMPORARY_WORK', "(?:missions? d')?interim|mission interim"],
];
const length =
  "(?: (?:de |pour |d')?(?:\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|dix[- ]huit) ?(?:mois|ans?|semaines?|jours?))?";
const time =
  '(?: (?:a |en )?(?:temps (?:partiel|plein|complet)|mi[- ]temps)| (?:de )?\\d{1,2} ?h(?:eures?)?(?:(?: par |/)(?:semaine|mois|sem))?)?';
const readers = kinds.map(([contract, says]) => ({
  contract,
  reads: new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])${length}${time}`, 'u'),
}));

/** The contract of work that a bounded text names, with the words that say it (« CDD de 4 mois »). */
export function readContract(text: string): (Span & { readonly contract: JobContract }) | undefined {
  const folded = fold(text);
  for (const { contract, reads } of readers) {
    const found = reads.exec(folded);
    if (found) {
      const [{ length: letters }, at] = [found[0], found.index];
      return { contract, text: text.slice(at, at + letters), at, to: at + letters };
    }
  }
  return undefined;
}

const lasting =
  /(?<!\p{L})(?:(?:cddi?|cdi|contrats?|stage|pmsmp|immersion|formation|mission|interim|api|recepisse|attestation|convention|maintien|prolong\p{L}*|renouvel\p{L}*|valable\p{L}*|accord\p{L}*|ouvert\p{L}*|prolongation|visale|cer|cej|bail|css|c2s)(?: \p{L}+){0,3}?) (?:de |d'|pour |encore |\p{L}+ de )?(?=(?:\d{1,2}|une?|deux|trois|quatre|six|neuf|douze|dix[- ]huit) ?(?:mois|ans?|semaines?|sem)(?!\p{L}))/u;

/** How long what was granted or signed lasts, where the text says it. */
export function readTerm(text: string): { readonly months?: number; readonly days?: number } | undefined {
  const found = lasting.exec(fold(text));
  if (!found) return undefined;
  return readDuration(text.slice(found.index + found[0].length, found.index + found[0].length + 24)) ?? undefined;
}

/** The last day of a term that starts on a day. */
export function lastOfTerm(
  from: Day,
  { months, days }: { readonly months?: number; readonly days?: number },
): Day | undefined {
  if (months) return endOfTerm(from, months);
  return days ? addDays(from, days - 1) : undefined;
}
