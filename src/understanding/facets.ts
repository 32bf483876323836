import type { Field, Organisation, StepCode } from '../domain/catalogue';
import { asksForCritical, asksForLate } from './fields';
import { barely, blank, isMadeOf, mark } from './marked';
import type { DateMention, DateValue, Meaning } from './meaning';
import { readSubject } from './subject';
import { fold } from './text';

/** What « et pour Karim ? » changes in a question about deadlines. Only what was said. */
export type Facets = {
  /** A worker's id. */
  readonly colleague?: string;
  readonly mine?: true;
  /** « et toute l'équipe ? » */
  readonly team?: true;
  readonly date?: DateValue;
  /** The period after the one last shown, or before it; `by` where a day, a week or a month was said. */
  readonly shift?: 'next' | 'previous';
  readonly by?: 'day' | 'week' | 'month';
  /** The reference of a household. */
  readonly household?: string;
  readonly field?: Field;
  readonly code?: StepCode;
  readonly organisation?: Organisation;
  readonly onlyLate?: true;
  readonly critical?: true;
};

const lead =
  /^(?:(?:(?:montre|affiche|garde|donne|filtre)(?:[- ]moi)? (?:seulement|juste|uniquement|que|sur|par)|et|sinon|ou(?= (?:pour|chez) )|mais|puis|donc|alors|idem|pareil|juste|seulement|uniquement|rien que|que|maintenant|la meme(?: chose| question)?|meme (?:chose|question)|plutot(?= [^D]*$))(?: |,|$)+)+/;
/** Without a word such as « et », a question mark or « pour » must tell that something is missing. */
const fragment =
  /^(?:pour|chez|cote|niveau) (?:(?:la|le|les|mme|famille) |l')?[WOFSH](?: D)?(?: \?)?$|^(?:(?:la|le|les|en|a|au|aux|de|du|des|mes|sur) )*(?:l')?[WDOFS] \?$/;

/** « la semaine prochaine », « semaine d'après »; a day alone may be the day of anything. */
const aPeriod =
  /^(?:(?:la |le )?D|(?:la |le )?(?:sem|semaine|mois) (?:d'apres|d ?apres|suivante?|d'avant|d ?avant|precedente?))$/;

const shifts: readonly (readonly [Facets['shift'] & string, Facets['by'], RegExp])[] = [
  ['next', 'week', /\bsem(?:aine)? (?:d'apres|d ?apres|suivante)/],
  ['next', 'month', /\bmois (?:d'apres|d ?apres|suivant)/],
  ['next', 'day', /\blendemain\b|\bjour (?:d'apres|suivant)/],
  ['previous', 'week', /\bsem(?:aine)? (?:d'avant|d ?avant|precedente)/],
  ['previous', 'month', /\bmois (?:d'avant|d ?avant|precedent)/],
  ['previous', 'day', /\bveille\b|\bjour (?:d'avant|precedent)/],
  ['next', undefined, /\b(?:apres|ensuite|la suivante|le suivant|celles? d'apres|plus loin)\b/],
  ['previous', undefined, /\b(?:avant|precedemment|la precedente|le precedent|celles? d'avant|plus tot)\b/],
];

const small = new Set(
  `W D O F S H pr combien parmi t reste restent c ce ca cela celle celles celui ceux ci l le la les un une d de du des a au aux pour par chez avec sur dans
  en cote niveau concernant question qui que qu quoi ou est ont sont y il elle ils elles on leur leurs son sa ses mon ma
  mes moi m mien miens mienne miennes nous notre nos famille familles mme madame mr monsieur menage menages dossier dossiers echeance echeances
  ligne lignes rappel rappels droit date dates equipe collegue collegues tout toute tous toutes monde service aussi
  autres alors quand donne cette ces semaine sem mois jour lendemain veille suivante suivant suivantes precedente
  precedent apres avant dapres davant ensuite plus loin tot retard retards late depasse depassee depasses depassees loupe
  loupes rate rates critique critiques critik urgent urgents urgence rupture ruptures seulement juste`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Reads a question that only goes with the one before it; `null` when it names nothing, or says more than that. */
export function readFacets(meaning: Meaning): Facets | null {
  const folded = fold(meaning.text);
  const shift = shifts.find(([, , says]) => says.test(withoutDates(folded, meaning)));
  const said = barely(mark(meaning, (date) => !isShift(date.text)));
  const led = said.replace(lead, '');
  const isLed = led !== said;
  // « la semaine d'après ? » is after something, whatever comes before it.
  const isBeside = shift?.[1] !== undefined && /^l(?:a |e |')/.test(led);
  const isPeriod = aPeriod.test(led) && meaning.slots.dates.every(isTold);
  if (!isMadeOf(led, small) || !(isLed || isBeside || isPeriod || fragment.test(led))) return null;
  return facetsOf(meaning, isLed, isLed || isBeside || isPeriod ? shift : undefined);
}

/** « à la semaine prochaine » is a goodbye, « 2026 » may be anything. */
function isTold({ value, text }: DateMention): boolean {
  return value.kind !== 'day' && !/^(?:à|a) |^\d+$/i.test(text);
}

/** « la semaine d'après » follows the one that was shown, not today's. */
function isShift(text: string): boolean {
  return /\b(?:d'?apres|suivante?|precedente?|d'?avant)$/.test(fold(text));
}

function withoutDates(folded: string, { slots }: Meaning): string {
  return blank(
    folded,
    slots.dates.filter(({ text }) => !isShift(text)),
  );
}

function facetsOf(meaning: Meaning, isLed: boolean, shift: (typeof shifts)[number] | undefined): Facets | null {
  const { text, slots } = meaning;
  const date = slots.dates.find(({ value, text: typed }) => value.kind !== 'overdue' && !isShift(typed))?.value;
  const [colleague] = slots.workers;
  const household = slots.references.find(({ ref }) => ref.startsWith('AG'))?.ref ?? slots.households[0]?.id;
  const facets: Facets = {
    ...readSubject(meaning),
    ...(colleague ? { colleague: colleague.id } : {}),
    ...(household ? { household } : {}),
    ...(date ? { date } : {}),
    ...(isLed && /\b(?:moi|m(?:es|iens?|iennes?)|ma)\b/.test(fold(text)) ? { mine: true as const } : {}),
    ...(isLed && /\b(?:equipe|collegues?|tout le monde|le service|notre|nos)\b/.test(fold(text))
      ? { team: true as const }
      : {}),
    ...(isLed && asksForLate(text) ? { onlyLate: true as const } : {}),
    ...(isLed && asksForCritical(text) ? { critical: true as const } : {}),
    ...(shift ? { shift: shift[0], ...(shift[1] ? { by: shift[1] } : {}) } : {}),
  };
  return Object.keys(facets).length > 0 ? facets : null;
}
