import { shade } from './marked';
import type { Meaning } from './meaning';
import { neat } from './neat';
import { fold } from './text';

/** Words to keep in a file. A private note is its author's alone. */
export type NoteSaid = { readonly text: string; readonly isPrivate: boolean };

const WANT =
  "(?:(?:tu peux|peux[- ]tu|pourrais[- ]tu|pouvez[- ]vous|vous pouvez|merci(?= d)|il faut|il faudrait|faut|je (?:veux|voudrais|souhaite)|j'aimerais|veuillez|stp|svp|bonjour|alors|euh)(?: ?, ?| )?(?:que tu |d'|de )?)*";
const QUALITY =
  "(?: (?:privee?s?|perso(?:nnel(?:le)?)?|confidentiel(?:le)?|interne|importante?|rapide|de suivi|d'entretien|d'equipe|pour moi(?: seule?)?|pour l'equipe|a moi[- ]meme|stp|svp))*";
const THING =
  '(?:notes?|commentaires?|comentaires?|memos?|observations?|remarques?|mots?|traces?(?: ecrites?)?|infos?(?: complementaires?)?|informations?|quelque chose|transmissions?|pense[- ]betes?)';
const REPORT =
  "(?:compte[- ]?rendus?|cr)(?: (?:rapide|d'entretien|d'appel|de (?:visite|vad|rdv)(?: a domicile)?|du rdv|du rendez-vous))?(?: chez| avec)?";
const VERB =
  '(?:ajoute[rsz]?|ajout|ajoue|rajoute[rsz]?|mets?|mettez|mettre|met|ecri[srtz]e?|inscri[srt]e?|consigne[rsz]?|enregistre[rsz]?|saisi[srt]?|saisir|pren[ds]+|prendre|laisse[rsz]?|laisser|garde[rsz]?|retiens|retenir|mentionne[rsz]?|fais)(?:[- ]moi)?';
/** To whom, or where: up to a household's name, or to the file that has no name. */
const WHERE =
  "(?:(?: (?:pour|pr|sur|dans|a|au|aux|de|du|des|concernant|chez|d'|avec|en|l'|la|le|les|son|sa|leur|ma|mes|dossiers?|fiches?|notes|situation|famille|menage|mme|madame|m\\.?|mr|monsieur)(?= |'))*(?: ?H+| (?:dossiers?|fiches?|notes|commentaire|memoire|tete)(?![a-z])))?";
const JOINT = "(?: ?[:,;>-]+ ?| que | qu'|(?= ))";
const openers = [
  `(?:${WANT}(?:je )?(?:note[rsz]?|notte|not|nota)(?:[- ]moi)?(?: bien| aussi| stp| svp)*(?: une?)?(?: ${THING})?${QUALITY}${WHERE})`,
  `(?:${WANT}${VERB}(?: ca)?(?= pour)${WHERE}(?= ?:))`,
  `(?:(?:pour|sur|dans) (?:(?:la|le|les|son|dossier|fiche|de|du|des|famille|menage) )*H+(?= ?:))`,
  `(?:${WANT}${VERB}(?: (?:en |bonne |une |un |des |les |petite? |nouvelle |nouveau )*${THING})${QUALITY}${WHERE})`,
  `(?:${WANT}${VERB}(?= (?:a|au|dans|sur|que|en|:|qu'))${WHERE})`,
  `(?:(?:une? |des |petite? |nouvelle |nouveau |pour )*(?:${THING}|${REPORT})${QUALITY}(?: a (?:noter|garder|retenir))?${WHERE})`,
  `(?:(?:a|pour) (?:noter|retenir|garder|memoire|info)${WHERE})`,
];
const PLACE =
  "(?:(?:pour |dans |sur |fiche |dossier |le |la |les |l'|notes |de |du |des |famille |menage |mme |madame |m\\. )*H+ ?[:,]? ?)";
const opening = new RegExp(`^(?:${PLACE})?(?:${openers.join('|')})${JOINT}`);
const bare = new RegExp(`^(?:${PLACE})?(?:${openers.join('|')})[ :.]*$`);
const closing =
  /[ ,;.]*(?:tu |peux[- ]tu )?(?:(?:note[sz]?|ecris|mets|ajoute)(?:[- ](?:le|la|les|moi|ca|stp|svp|bien))*(?: dans (?:le|son|leur) dossier)?|a noter|mets une note|garde (?:une trace|ca)|merci de (?:le )?noter|a garder)(?: stp| svp| merci)?[ .!]*$/;

const isPrivately =
  /\b(?:note|mot|memo|commentaire|observation|remarque)s?(?: (?:pour AG|tres|de suivi|rapide))* ?:? ?(?:privee?|perso(?:nnel(?:le)?)?|confidentiel(?:le)?|secrete?|pour moi\b(?! et)|a moi[- ]meme)|\b(?:en prive|(?:que|juste|rien que|seulement) pour moi|pour moi seule?|visible (?:que |seulement |uniquement )?(?:par|de|pour) moi)\b/;
const privately =
  /^(?:en prive|privee?|perso(?:nnel(?:le)?)?|confidentiel(?:le)?|(?:que |juste )?pour moi(?: seule?)?) ?[:,-] ?/;

/**
 * What a sentence asks to keep in a file, without « note que », the household it is addressed to and « note-le »; the text
 * is empty when only « ajoute une note » was said. Names inside the words stay: the note is kept in that household's file.
 */
export function readNote({ text, slots }: Meaning): NoteSaid {
  const shaded = shade(text, {
    H: [...slots.households, ...slots.references, ...(slots.newHousehold ? [slots.newHousehold] : [])],
  });
  const isPrivate = isPrivately.test(fold(text)) || privately.test(fold(text));
  if (bare.test(shaded)) return { text: '', isPrivate };
  const from = opening.exec(shaded)?.[0].length ?? noteAfter(text)?.from ?? 0;
  const kept = text.slice(from);
  const words = from > 0 ? kept.replace(/ ?\?$/, '') : kept.slice(0, closing.exec(fold(kept))?.index);
  return { text: neat(words.slice(privately.exec(fold(words))?.[0].length ?? 0)), isPrivate };
}

const behind =
  /[ ,;.]+(?:et |puis |mais )?(?:tu peux |peux[- ]tu )?(?:note[rsz]?|mets en note|ajoute en note|a noter)(?: bien| moi| aussi| juste)* ?(?:que |qu'|: ?)/;

/** What is to be noted behind something else (« je regarde ce soir, note que… »): where it begins, and its words. */
export function noteAfter(text: string): { readonly at: number; readonly from: number; readonly text: string } | null {
  const found = behind.exec(fold(text));
  if (!found || found.index === 0) return null;
  const from = found.index + found[0].length;
  return { at: found.index, from, text: neat(text.slice(from)) };
}
