import { addDays, type Day } from '../domain/day';
import { barely, isMadeOf, mark } from './marked';
import type { Meaning } from './meaning';
import { pauseIn } from './reminder-pause';
import { fold } from './text';

/** Days on which whoever speaks will not be there, both included; `until` absent: it was not said. */
export type OwnAbsence = { readonly from?: Day; readonly until?: Day };

const AWAY =
  '(?:conges?(?: (?:maternite|paternite|parental|annuels?|payes?|maladie))?|vacances|rtt|arret(?: maladie| de travail)?|repos)';
const ABSENT = '(?:absente?|pas la|pas au (?:bureau|travail)|pas disponible|indisponible)';
/** « je suis en congé », « je prends des vacances », « mes congés », « absente »: of oneself, for nobody else is named. */
const ofOneself = new RegExp(
  `^(?:bonjour )?(?:(?:je |j')(?:ne )?(?:suis|serai|serais|vais etre|ai|aurai|pars|partirai|pose|poserai|prends|prendrai)(?: donc)?(?: en| des?| un| mes| mon)?|en|mes|mon) (?:jours? de )?${AWAY}(?![a-z])|^(?:(?:je |j')(?:ne )?(?:suis|serai|vais etre) )?${ABSENT}(?![a-z])|^(?:je )(?:suis|serai|vais etre) en (?:formation|deplacement)(?![a-z])`,
);
/** A part of a day is no absence: the digest of that day can be read. */
const partOfDay = /\b(?:matin|midi|apres[- ]midi|soir|\d ?h)/;
/** What stands around the days. */
const small = new Set(
  `d et de des du a au aux partir pendant pour jusqu qu que inclus compris toute tout le la les l jour jours journee semaine
  semaines mois un une deux trois quatre cinq six sept huit dix quinze quinzaine puis donc je reviens retour`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const leaves = /^je (?:pars|partirai)\b/;

/** Longer sentences tell a story of their own. */
const LONGEST = 120;

/**
 * The days on which whoever speaks says that they are away: « je suis en congé la semaine prochaine », « absente demain ».
 * In: the day in Paris. `null`: the sentence tells something else, or of somebody else.
 */
export function readOwnAbsence(meaning: Meaning, today: Day): OwnAbsence | null {
  if (meaning.text.length > LONGEST) return null;
  const said = barely(mark(meaning));
  const [head] = ofOneself.exec(said) ?? [];
  if (head === undefined || /[HWNSO]/.test(said)) return null;
  const rest = said.slice(head.length).replace(/\d+/g, ' ');
  if (!isMadeOf(rest.toLowerCase(), small)) return null;
  if (meaning.slots.dates.some(({ text }) => partOfDay.test(fold(text)))) return null;
  // « absent », alone, is said of whoever did not come; « mes congés » asks.
  const isOwn = /^(?:je |j'|en )/.test(said);
  const days = daysIn(meaning, today);
  if (!isOwn && !days.until) return null;
  // « je pars en vacances vendredi » says when it begins.
  return leaves.test(said) && days.from === days.until ? { ...(days.from ? { from: days.from } : {}) } : days;
}

/** Days that follow one another are one absence: « jeudi et vendredi ». */
function daysIn(meaning: Meaning, today: Day): OwnAbsence {
  const [first, ...others] = meaning.slots.dates.map((date) =>
    pauseIn({ ...meaning, slots: { ...meaning.slots, dates: [date] } }, today),
  );
  if (!first) return pauseIn(meaning, today);
  let { until } = first;
  for (const next of others) {
    if (until && next.until && next.from === addDays(until, 1)) until = next.until;
  }
  return { ...first, ...(until ? { until } : {}) };
}
