import { isEveryday } from './everyday';
import type { WorkerMention } from './meaning';
import type { NameIndex } from './name-index';
import { soundsOf } from './sounds';
import { fold } from './text';
import { type Word, wordsOf } from './tokens';

type Named = { readonly id: string; readonly name: string };

/** Words before a colleague's name: what is handed over, and to or by whom. */
const before =
  /(?:\b(?:a|vers|par|chez|et|ou|sinon|plutot|referente?s?|collegue|remplacee?s?|remplacante?|relais|relai|equipe|pour|de|d|mets|met|confie|demande)|[:/,(])[ ']*$/;
/** Words after it: what a colleague does with a household. */
const after =
  /^ ?(?:(?:va |peut |doit |veut |me |le |la |les |en )*(?:prend|prendre|prenne|repren|reprend|suit|suivra|suivre|remplac|gere|gerer|s'occup|s'en occup|occup|recupere|recuperer|assure|relaie|couvr|part en|est en conge|est absent|est malade|est en arret|quitte|comme referent|en referent|referent)|a (?:cette|combien|quoi)|\?|$)/;
const assigning =
  /\b(?:attribu\w*|reattribu\w*|affect\w*|assign\w*|transf\w*|confi\w*|pass(?:e|es|er|ez)|repren\w*|redistribu\w*|reparti\w*|remplac\w*|relais|referente?s?|echeances?|dossiers|portefeuille|agenda|planning|retards?|charge)\b/;
const title = /\b(?:mme|madame|mlle|m|mr|monsieur|famille|menage|couple|dossier|fiche|les)[ .]*$/;

/**
 * The colleagues that a bounded text names, by given name (« et pour Karim ») or in full, in order. A given name that is
 * also a household's, or an everyday word (« claire » in lower case), needs a word of the team beside it; one that follows
 * « Mme » or carries another family name is no colleague.
 */
export function readWorkers(text: string, workers: readonly Named[], households?: NameIndex): WorkerMention[] {
  const words = wordsOf(text);
  const folded = fold(text);
  return words.flatMap((word, i) =>
    workers.flatMap((worker) => readWorker({ words, i, word, folded, text }, worker, households)),
  );
}

type Place = {
  readonly words: readonly Word[];
  readonly i: number;
  readonly word: Word;
  readonly folded: string;
  readonly text: string;
};

function readWorker(
  { words, i, word, folded, text }: Place,
  { id, name }: Named,
  households?: NameIndex,
): WorkerMention[] {
  const [given, ...family] = wordsOf(name);
  if (!given || !isSame(given, word)) return [];
  const isFull = family.length > 0 && family.every((part, k) => isSame(part, words[i + 1 + k]));
  const last = isFull ? words[i + family.length] : word;
  const to = last?.to ?? word.to;
  const mention = { text: text.slice(word.at, to), at: word.at, to, id, confidence: 1 };
  if (isFull) return [mention];
  const [previous, next] = [folded.slice(0, word.at), folded.slice(to)];
  if (title.test(previous) || isSurname(words[i + 1], word, folded)) return [];
  const isCued =
    after.test(next) ||
    (before.test(previous) && assigning.test(folded)) ||
    /\b(?:par|a|vers|referente?|collegue) $/.test(previous);
  const isShared = households?.words.has(given.folded) === true || (word.shape === 'lower' && isEveryday(word.folded));
  if (isCued) return [mention];
  return isShared ? [] : [{ ...mention, confidence: 0.8 }];
}

/** The same name in another spelling: « Sophia » is Sofia, « Leila » is Leïla. */
function isSame(part: Word, word: Word | undefined): boolean {
  if (!word) return false;
  return (
    part.folded === word.folded ||
    (word.folded.length > 3 && soundsOf(part.text)[0]?.letters === soundsOf(word.text)[0]?.letters)
  );
}

/** « Karim Haidari »: a capital that follows at once is another family name. */
function isSurname(next: Word | undefined, word: Word, folded: string): boolean {
  return (
    next !== undefined && next.shape !== 'lower' && folded.slice(word.to, next.at) === ' ' && !isEveryday(next.folded)
  );
}
