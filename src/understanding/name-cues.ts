import { isParticle } from './person-name';
import type { Word } from './tokens';

/**
 * What announces a name: a title or « famille » does for any word, a file (« dossier », « chez ») for a word that may be a
 * name, a link (« avec », « pour ») only for a word that can be nothing else there.
 */
export type Cue = 'person' | 'family' | 'file' | 'link' | 'none';

const cues: Readonly<Record<Exclude<Cue, 'none'>, ReadonlySet<string>>> = {
  person: new Set(
    'mme mmes madame mlle mademoiselle m mr mrs mm monsieur messieurs mesdames nomme nommee prenomme'.split(' '),
  ),
  family: new Set('famille familles fam menage menages couple foyer epoux consorts fratrie'.split(' ')),
  file: new Set('dossier dossiers fiche fiches chez situation contrat orientation cas appele appelee'.split(' ')),
  link: new Set('avec pour de d a par voir contre et que qu sauf'.split(' ')),
};
const articles = new Set(['de', 'd', 'des', 'du', 'la', 'le', 'les', 'l', 'un', 'une', 'et']);

/** Whether a word announces names and is none itself. « m'oriente » has no title in it. */
export function isCue(word: Word, next: Word | undefined): boolean {
  if (word.folded === 'm' || word.folded === 'mm') return !word.joined && next?.joined !== true;
  return cues.person.has(word.folded) || cues.family.has(word.folded) || cues.file.has(word.folded);
}

/** The cue before the word at `i`, over the articles between, within the same breath. */
export function cueBefore(words: readonly Word[], i: number, text: string): Cue {
  let link: Cue = 'none';
  for (let k = i - 1; k >= 0 && k >= i - 4; k -= 1) {
    const [word, next] = [words[k], words[k + 1]];
    if (
      !word ||
      !next ||
      !/^[ .:,'(«"-]{0,4}$/.test(text.slice(word.to, next.at)) ||
      /,/.test(text.slice(word.to, next.at))
    )
      return link;
    if (cues.person.has(word.folded) && isCue(word, next)) return 'person';
    if (cues.family.has(word.folded)) return 'family';
    if (cues.file.has(word.folded)) return 'file';
    if (cues.link.has(word.folded)) link = 'link';
    else if (!articles.has(word.folded) && !isParticle(word.folded)) return link;
    else if (word.folded === 'les' && k === i - 1 && words[i]?.shape !== 'lower') return 'family';
  }
  return link;
}
