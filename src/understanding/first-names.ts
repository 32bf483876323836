import { readCities } from './cities';
import { isEveryday, looksFrench } from './everyday';
import type { Span } from './meaning';
import { isParticle } from './person-name';
import { fold } from './text';
import { overlaps, type Word, wordsOf } from './tokens';

/** Said around names, and names of nobody. */
const around = new Set(
  `ne nee nes nees age agee ages agees prenom prenoms prenomme prenommee nomme nommee appelle appellent appelee nom s mme mr m
  mlle monsieur madame mademoiselle ans mois an jours naissance date le la les un une et de du des avec sont est il elle ils
  elles son sa ses leur leurs qui puis aussi majeur majeure mineur mineure annees foyer membre membres personne personnes
  composition voici bonjour merci ok oui non plus autre ainsi enfin`.split(/\s+/),
);

/**
 * The first names of a text, beside what is `taken` already: words with a capital, or words that no French sentence has.
 * A family name in capitals beside them is left out, and so are towns and schools. In a line (`isLine`), what stands before
 * the first comma is a name, whatever it is.
 */
export function readFirstNames(text: string, taken: readonly Place[], isLine: boolean): Span[] {
  const held = [...taken, ...readCities(text)];
  const words = wordsOf(text).filter((word) => !overlaps(word, held));
  const comma = text.search(/[,;\t]/);
  const isHead = isLine && comma > 0 && !taken.some(({ at }) => at < comma);
  const head = isHead ? words.filter(({ to, folded }) => to <= comma && !around.has(folded)) : [];
  const called = head.some(isCapital) ? head.filter((word) => isCapital(word) || word.joined) : head;
  const names = words.filter((word, i) =>
    head.includes(word) ? called.includes(word) : isName(word, words[i + 1], text, taken),
  );
  const isThere = ([first]: readonly Word[]): boolean =>
    !first || !elsewhere.test(fold(text.slice(0, first.at)).slice(-9));
  return runsOf(names, text)
    .filter(isThere)
    .flatMap((run) => {
      const shown = run.some(({ shape }) => shape !== 'caps') ? run.filter(({ shape }) => shape !== 'caps') : run;
      const [first, last] = [shown[0], shown.at(-1)];
      return first && last ? [{ text: capital(text.slice(first.at, last.to)), at: first.at, to: last.to }] : [];
    });
}

function isCapital({ shape }: Word): boolean {
  return shape !== 'lower';
}

type Place = { readonly at: number; readonly to: number };

const elsewhere = /(?:^|[^\p{L}])(?:a|au|aux|chez|en|college|lycee|ecole|rue)\s$/u;

function isName(word: Word, next: Word | undefined, text: string, taken: readonly Place[]): boolean {
  if (around.has(word.folded)) return false;
  if (word.text.length < 2) return next?.joined === true && word.shape !== 'lower' && text.charAt(word.to) === "'";
  if (!isEveryday(word.folded)) return word.shape !== 'lower' || !looksFrench(word.folded);
  // « Rose, fille », « sa fille Claire »: a word is a name beside what tells of a person.
  const isBeside = ({ at, to }: Place): boolean =>
    (at >= word.to && /^[ ,(:-]*$/.test(text.slice(word.to, at))) ||
    (to <= word.at && /^[ :]*$/.test(text.slice(to, word.at)));
  return word.shape !== 'lower' && taken.some(isBeside);
}

/** Names that stand together are one: « Fatima Zahra », « Jean-Louis », « N'Deye », « Ould Ahmed ». */
function runsOf(names: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = [];
  for (const word of names) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && /^[ '-]?$/.test(text.slice(last.to, word.at))) run.push(word);
    else if (!isParticle(word.folded) || word.shape !== 'lower') runs.push([word]);
  }
  return runs;
}

function capital(name: string): string {
  return /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
