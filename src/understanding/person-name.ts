import type { PersonName } from '../domain/referral';
import { fold } from './text';

/** Small words that open a family name and never stand for one. */
const particles = new Set(
  'al el ben bin bint ibn abu abou ould oul ait le la de du da dos di van von n d m o'.split(' '),
);

export function isParticle(folded: string): boolean {
  return particles.has(folded);
}

/** What may stand before a name in an answer: « c'est la famille de Mme … ». */
const preamble =
  /^(?:(?:c'est|il s'agit de|pour|nom(?: de famille)? ?:?|dossier|fiche|orientation) (?:de )?)?(?:(?:(?:de )?la |un |une |le )?(?:famille|fam\.?|menage|couple|foyer) (?:de )?:? ?|les )?(?:(?:madame|mme|mlle|mademoiselle|monsieur|mr|mrs|m)\b\.? (?:et )?)*/;

/**
 * A typed name as first and last names. « Mme Amina Haidari »: the first word is the first name, all that follows the
 * last. A name that starts with a particle, stands alone, or follows « famille » alone is a last name; a word in capitals
 * among others is the last name, wherever it stands. Lower case and all capitals are repaired, particles kept. `null`
 * when the text holds no letter.
 */
export function splitName(text: string): PersonName | null {
  const bare = text
    .slice(preamble.exec(fold(text))?.[0].length ?? 0)
    .replace(/[^\p{L}\p{M}' .-]+.*$/u, '')
    .trim();
  const words = bare.split(/[ .]+/).filter((word) => /\p{L}/u.test(word));
  const [head = '', ...rest] = words;
  if (head === '') return null;
  const shouted = words.filter(isShouted);
  if (shouted.length > 0 && shouted.length < words.length) {
    return nameOf(
      words.filter((word) => !isShouted(word)),
      shouted,
    );
  }
  return rest.length === 0 || isParticle(fold(head)) ? nameOf([], words) : nameOf([head], rest);
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toLocaleUpperCase('fr');
}

function nameOf(first: readonly string[], last: readonly string[]): PersonName {
  return { first: first.map(capitalise).join(' '), last: last.map(capitalise).join(' ') };
}

/** « al-hassan » and « AL-HASSAN » are « Al-Hassan »; a word that mixes cases is somebody's own spelling. */
function capitalise(word: string): string {
  if (word !== word.toLocaleLowerCase('fr') && !isShouted(word)) return word;
  return word.toLocaleLowerCase('fr').replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr'));
}
