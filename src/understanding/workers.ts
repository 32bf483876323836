import { isEveryday } from './everyday';
import type { WorkerMention } from './meaning';
import type { Named, NameIndex } from './name-index';
import { soundsOf } from './sounds';
import { fold } from './text';
import { type Word, wordsOf } from './tokens';

/** Words before a colleague's name, in a sentence about who does what. */
const before =
  /(?:\b(?:a|vers|par|chez|et|ou|sinon|plutot|referente?s?|collegue|remplacee?s?|remplacante?|relais|relai|equipe|pour|de|d|mets|met|confie|demande)|[:/,(])[ ']*$/;
/** Words after it: what a colleague does with a household. */
const after =
  /^ ?(?:(?:va |peut |doit |veut |me |le |la |les |en )*(?:prend|prendre|prenne|repren|reprend|suit|suivra|suivre|remplac|gere|gerer|s'occup|s'en occup|occup|recupere|recuperer|assure|relaie|couvr|part en|est en conge|est absent|est malade|est en arret|quitte|comme referent|en referent|referent)|a (?:cette|combien|quoi)|sauf\b|qui (?:suit|prend|reprend|gere|remplace|s'occupe)\b)/;
const atTheEnd = /^ ?[?!. ]*$/;
const assigning =
  /\b(?:attribu\w*|reattribu\w*|affect\w*|assign\w*|transf\w*|confi\w*|pass(?:e|es|er|ez)|repren\w*|redistribu\w*|reparti\w*|remplac\w*|relais|referente?s?|echeances?|dossiers|portefeuille|agenda|planning|retards?|charge)\b/;
const handedTo = /\b(?:par|a|vers|referente?|collegue|plutot) $|^et (?:pour )?$/;
const title = /\b(?:mme|madame|mlle|m|mr|monsieur|famille|menage|couple|dossier|fiche|les)[ .]*$/;

/**
 * The colleagues that a bounded text names, by given name (« et pour Karim ») or in full, in order. A given name that is
 * also a household's, or an everyday word (« claire » in lower case), needs a word of the team beside it; one that follows
 * « Mme » or carries another family name is no colleague. Two colleagues of one given name are both returned, less sure.
 */
export function readWorkers(text: string, workers: readonly Named[], households?: NameIndex): WorkerMention[] {
  const team = workers.map(({ id, name }) => ({ id, names: wordsOf(name).map(heard) }));
  const words = wordsOf(text).map(heard);
  const folded = fold(text);
  const isAbout = assigning.test(folded);
  const isGiven = (word: Heard | undefined): boolean => team.some(({ names }) => names[0] && isSame(names[0], word));
  return words.flatMap((word, i) => {
    const called = team.filter(({ names }) => names[0] && isSame(names[0], word));
    const named = called.find(({ names }) => names.length > 1 && names.every((name, k) => isSame(name, words[i + k])));
    const last = named ? words[i + named.names.length - 1] : word;
    const span = { text: text.slice(word.at, last?.to), at: word.at, to: last?.to ?? word.to };
    if (named) return [{ ...span, id: named.id, confidence: 1 }];
    if (called.length === 0) return [];
    const isBesideAnother = [-2, 2].some((step) => isJoint(words[i + step / 2]) && isGiven(words[i + step]));
    if (!isBesideAnother && !isColleague(word, words.slice(i + 1, i + 3), { folded, isAbout, households })) return [];
    return called.map(({ id }) => ({ ...span, id, confidence: called.length === 1 ? 0.9 : 0.5 }));
  });
}

/** « Karim et Claire »: one colleague makes the other one sure. */
function isJoint(word: Word | undefined): boolean {
  return word?.folded === 'et' || word?.folded === 'ou';
}

type Heard = Word & { readonly sound: string };
type Context = { readonly folded: string; readonly isAbout: boolean; readonly households: NameIndex | undefined };

function heard(word: Word): Heard {
  return { ...word, sound: soundsOf(word.text)[0]?.letters ?? '' };
}

/** The same name in another spelling: « Sophia » is Sofia, « Leila » is Leïla. */
function isSame(name: Heard, word: Heard | undefined): boolean {
  return word !== undefined && (name.folded === word.folded || (word.folded.length > 3 && name.sound === word.sound));
}

function isColleague(word: Word, next: readonly Word[], { folded, isAbout, households }: Context): boolean {
  const left = folded.slice(Math.max(0, word.at - 40), word.at);
  const right = folded.slice(word.to, word.to + 60);
  if (title.test(left) || isSurname(next, word, folded)) return false;
  if (after.test(right) || handedTo.test(left) || (isAbout && (before.test(left) || atTheEnd.test(right)))) return true;
  const isWord = word.shape === 'lower' && isEveryday(word.folded);
  return !isWord && !households?.words.has(word.folded);
}

/** « Karim Haidari »: what follows at once and is no everyday word is another family name; « d'appeler » is none. */
function isSurname([next, after]: readonly Word[], word: Word, folded: string): boolean {
  if (!next || folded.slice(word.to, next.at) !== ' ') return false;
  const name = after && /^[dln]$/.test(next.folded) ? after : next;
  return !isEveryday(name.folded);
}
