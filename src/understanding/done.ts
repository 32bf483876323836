import type { Day } from '../domain/day';
import { isMadeOf, mark } from './marked';
import type { Meaning } from './meaning';
import { type Positions, readPositions } from './positions';
import { fold } from './text';

/** How a deadline was dealt with. `dropped`: it need not be done any more; `missed`: nobody came. */
export type Outcome = 'done' | 'dropped' | 'missed';

export type Done = {
  readonly outcome: Outcome;
  /** The day it was done, where one was said. */
  readonly on?: Day;
  readonly positions?: Positions;
};

const dropped =
  /\b(?:supprim\w*|enleve\w*|retire\w*|efface\w*|vire[rz]?|annule\w*|sans objet|caduc|caduque|plus (?:besoin|la peine|utile|necessaire|d'actualite|valable|lieu)|pas (?:la peine|besoin|utile|necessaire)|inutile|n'a plus lieu)\b/;
const missed =
  /\b(?:(?:pas|jamais|point) (?:ete )?(?:venue?s?|presentee?s?|presente?s?|honoree?s?)|absente?s?|lapin|(?:rdv|rendez[- ]vous)\b[^,;.]{0,40}? (?:rate|manque|loupe)e?s?|non honoree?s?|ne s'est pas)\b/;

/** What a sentence that closes a deadline says of it, beside its slots: « rdv honoré », « plus besoin du rappel ». */
export function readDone(meaning: Meaning): Done {
  const folded = fold(meaning.text);
  const outcome = missed.test(folded) ? 'missed' : dropped.test(folded) ? 'dropped' : 'done';
  const positions = readPositions(mark(meaning, (date) => !isLine(meaning.text, date)))?.positions;
  return { outcome, ...dayDone(meaning), ...(positions ? { positions } : {}) };
}

/** The day on which something was done: the last day said, no number of a line. */
export function dayDone({ text, slots }: Meaning): { readonly on?: Day } {
  const days = slots.dates.filter((date) => !isLine(text, date));
  const on = days.flatMap(({ value }) => (value.kind === 'day' || value.kind === 'after' ? [value.start] : [])).at(-1);
  return on ? { on } : {};
}

const beforeLine =
  /\b(?:ouvr|detaill|montr|affich|vo[iy]|expliqu|coch|valid|report|decal|repouss|clo|ferm|termin|marqu|quoi)\w*(?: moi)? $/;
const afterLine =
  /^(?:,? (?:et |puis )?(?:le |la )?\d{1,2})*,? (?:est|sont|c'est|cest|c |ok|faite?s?|regle|traite|termine|deja|aussi)/;

/** « le 3 » is the third line, and no day, in « ouvre le 3 » and « le 3 est fait ». */
export function isLine(text: string, { at, to }: { readonly at: number; readonly to: number }): boolean {
  const folded = fold(text);
  if (!/^le (?:\d{1,2}|premier)$/.test(folded.slice(at, to))) return false;
  return (
    beforeLine.test(folded.slice(0, at)) || (/^\W*$/.test(folded.slice(0, at)) && afterLine.test(folded.slice(to)))
  );
}

const inAllForms = (words: string): string[] =>
  words.split(' ').flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`]);
const closed =
  'fait regle traite termine fini boucle renouvele paye actualise declare cloture clos effectue realise coche solde';
/** Of a step that is named, these say what became of it (« API reçue »), not that a deadline is dealt with. */
const moved =
  'envoye depose signe transmis honore remis relance venu appele recu rendu transfere occupe cocher clore cloturer';
const closing = new Set(inAllForms(closed));
const finished = new Set([...closing, ...inAllForms(moved)]);
/** Said of a line that is named, they close it; alone, they answer a question. */
const agreed = new Set([
  'ok',
  'bon',
  'bons',
  'bonne',
  'bonnes',
  'valide',
  'validee',
  'valides',
  'validees',
  'vu',
  'vue',
]);
const small = new Set(
  `D P S c ce cest ca cela sa s est et etait etaient ete j ai je l as a on avons avez ont nous tu il elle ils elles en y m me suis
  sont avait avais avaient deja bien enfin aussi maintenant le la les de du des d un une ces cette son ses leur
  leurs pour par avec lui eux chez qui que famille menage viens vient venons faire regler traiter terminer cocher marque
  marquer comme mets mettre passe peux peut vous oui ok voila necessaire charge chargee dossier dossiers
  demande demandes rdv rendez rappel rappels echeance echeances ligne lignes tache taches truc papier papiers mail
  courrier saisi saisie saisir note noter noté oublie oubliee rentre fais tout finalement fait present presente memes meme seul seule seuls ligne eux on peut`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const notRecorded =
  /,? ?\b(?:mais )?(?:je |j')?(?:l'?|ne l'?)?(?:avais|ai|avait|a)? ?(?:juste )?(?:pas (?:encore )?|oublie (?:de )?(?:le |la |l')?)(?:saisie?|saisir|notee?|noter|cochee?|cocher|mise? a jour|dite?|dire|enregistree?|enregistrer|rentree?|rentrer)\b.*$/;
const denied = /\b(?:pas|jamais|rien|aucune?|ni|plus|sans|sera|seront|faudra|faut|vais|va|dois|doit|si)\b/;

/** « je m'en occupe », « on règle ça lundi »: without an auxiliary, and without accents, it looks done and is not. */
const going =
  /\b(?:je|on|tu|il|elle|se) (?:(?:le|la|les|ca|m'en|s'en|m'y|y) |[ms]')*(?:fait|fais|regle|traite|termine|depose|paye|signe|declare|relance|cloture|effectue|actualise|renouvele|boucle|occupe|transmets?)\b/;

/** Whether a bare marked sentence says that something is done, and nothing else: « c'est fait », « les P sont faits ». */
export function isDoneAlone(said: string): boolean {
  const told = said.replace(notRecorded, '').replace(/\ben ordre\b/, 'regle');
  const words = told.match(/[\p{L}\d]+/gu) ?? [];
  if (/^[✅✔]+$/u.test(told)) return true;
  if (/^(?:bien recu|tout a fait)$/.test(told)) return false;
  if (told.endsWith('?') || denied.test(told) || going.test(told)) return false;
  const enough = told.includes('S') ? closing : finished;
  const isClosed = words.some((word) => enough.has(word)) || /^(?:il est |elle est |ils sont )?presente?s?$/.test(told);
  const isAgreed = words.some((word) => agreed.has(word)) && /[PS]/.test(told);
  return (isClosed || isAgreed) && isMadeOf(told, new Set([...small, ...finished, ...agreed]));
}
