import { isParticle } from './person-name';
import type { Word } from './tokens';

/**
 * What announces a name: a title or « famille » does for any word, a file (« dossier », « chez ») for a word that may be a
 * name, a link (« avec », « pour ») only for a word that can be nothing else there. A street takes the name.
 */
export type Cue = 'person' | 'family' | 'file' | 'link' | 'place' | 'none';

const wordsFor: Readonly<Record<Exclude<Cue, 'none'>, string>> = {
  person: 'mme mmes madame mlle mademoiselle m mr mrs mm monsieur messieurs mesdames nomme nommee prenomme prenommee',
  family: 'famille familles fam menage menages couple foyer epoux consorts fratrie',
  file: 'dossier dossiers fiche fiches chez situation contrat orientation cas appele appelee fils fille filles enfant enfants mere pere mari femme epouse frere soeur',
  link: 'avec pour de d a par voir contre que qu sauf',
  place: 'rue avenue av boulevard bd allee impasse chemin quai champ square residence',
};
const kinds = new Map(
  Object.entries(wordsFor).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, Cue] => [word, kind as Cue]),
  ),
);
const articles = new Set(['de', 'd', 'des', 'du', 'la', 'le', 'les', 'l', 'un', 'une', 'et']);

/** Whether a word announces names and is none itself. « m'oriente » has no title in it. */
export function isCue(word: Word, next: Word | undefined): boolean {
  const kind = cueOf(word, next);
  return kind === 'person' || kind === 'family' || kind === 'file';
}

/** The cue before the word at `i`, over the articles between, in the same breath; a link only just before. */
export function cueBefore(words: readonly Word[], i: number, text: string): Cue {
  let cue: Cue = 'none';
  for (let k = i - 1; k >= 0 && k >= i - 4; k -= 1) {
    const [word, next] = [words[k], words[k + 1]];
    if (!word || !next || !isOneBreath(text.slice(word.to, next.at))) break;
    const kind = isStanding(words[k - 1], word) ? 'link' : cueOf(word, next);
    if (kind !== 'none' && kind !== 'link') return kind;
    if (k === i - 1) cue = isTheFamily(word, next) ? 'family' : kind;
    if (!articles.has(word.folded) && !isParticle(word.folded) && kind !== 'link') break;
  }
  return cue;
}

/** Whether « Mme » or « famille » stands before the word at `i`. */
export function isTitled(words: readonly Word[], i: number, text: string): boolean {
  const cue = cueBefore(words, i, text);
  return cue === 'person' || cue === 'family';
}

function cueOf(word: Word, next: Word | undefined): Cue {
  if (/^mm?$/.test(word.folded) && (word.joined || next?.joined)) return 'none';
  return kinds.get(word.folded) ?? 'none';
}

/** « où en est Zewdu ? » */
function isStanding(previous: Word | undefined, { folded }: Word): boolean {
  return previous?.folded === 'en' && (folded === 'est' || folded === 'sont');
}

/** « les Malik »: a family, where « les retards » are none. */
function isTheFamily(word: Word, next: Word): boolean {
  return word.folded === 'les' && next.shape !== 'lower' && !next.joined;
}

function isOneBreath(between: string): boolean {
  return /^[ .:'(«"-]{0,4}$/.test(between);
}
