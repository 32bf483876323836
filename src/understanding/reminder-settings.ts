import type { Day, Hour } from '../domain/day';
import { barely, mark } from './marked';
import type { Meaning } from './meaning';
import { HOUR, HOURS, hourIn } from './reminder-hours';
import { pauseIn } from './reminder-pause';
import { fold } from './text';

/** What a person asks of how they are reminded. */
export type ReminderWish =
  | { readonly kind: 'hour'; readonly hour: Hour }
  /** The hour of the service again. */
  | { readonly kind: 'usualHour' }
  /** From a day to another, both included; `until` absent: it was not said. */
  | { readonly kind: 'pause'; readonly from?: Day; readonly until?: Day }
  /** All of it again, without a pause. */
  | { readonly kind: 'resume' }
  | { readonly kind: 'onlyCritical' }
  /** To see how they are set; `about`: what is asked for and cannot be set. */
  | { readonly kind: 'open'; readonly about?: Unset };

/** What is settled by the service, not by each; and what cannot be at all: « à 25 h », « hier ». */
export type Unset = 'lead' | 'weekend' | 'evening' | 'weekday' | 'rhythm' | 'household' | 'colleague' | 'hour' | 'past';

const R =
  '(?:rap+els?|notifs?|notifications?|alertes?|recap(?:itulatif)?s?|resumes?|digests?|points? (?:du (?:matin|jour|lundi)|quotidiens?|hebdo\\w*))';

/** Sentences that set reminders, whatever the classifier makes of them: short ones, without a household or a colleague. */
const sets: readonly RegExp[] = [
  new RegExp(`^${R} (?:plutot )?(?:a|vers|pour) ${HOUR}(?: ?[0-5]\\d)?$`),
  new RegExp(`\\ba quelle heure\\b.{0,30}(?:mes|les|mon|le) ${R}`),
  new RegExp(`^(?:[a-z' -]{0,30} )?(?:pas|plus|aucun|stop)(?: de| d'| aux?| les| mes)? ${R}(?! (?:pour|de|du|sur))\\b`),
  new RegExp(
    `^(?:met[sz]?|mettre|passe[rz]?|je (?:me )?met[sz]?|je passe)?(?:[- ]moi)? ?(?:(?:les|mes) ${R} )?en pause(?: |$)`,
  ),
  /^pause (?:D|d'une|une|de|jusqu)/,
  new RegExp(
    `^(?:remet[sz]?|remettre|reprend[sz]?|reprendre|reactive[rsz]?|relance[rz]?|retabli[rst]*|rends[- ]moi|rallume[rz]?) (?:tous )?(?:mes|les) ${R}`,
  ),
  new RegExp(
    `^(?:[a-z' -]{0,40} )?(?:mes|les|mon|le) ${R}(?: quotidiens?| du matin)? (?:plutot )?(?:a|vers|pour|des) ${HOUR}`,
  ),
  new RegExp(
    `^(?:regle[rsz]?|reglages?|change[rsz]?|modifie[rsz]?|parametre[rsz]?|configure[rsz]?)\\b.{0,30}(?:mes|les|mon|des|de) ${R}`,
  ),
  new RegExp(
    `\\b(?:que|seulement|uniquement|juste) (?:pour )?(?:les |mes |des )?(?:${R} |echeances |lignes )?critiques?\\b.*(?:${R}|$)`,
  ),
];
const ALL = `(?:tout|tou(?:s|tes) (?:les|mes) ${R})`;
const AGAIN = '(?: (?:comme avant|a nouveau|de nouveau|maintenant))?';
/** What gives all of them back, said anywhere: « remets tout », « je veux tout recevoir », « plus de pause ». */
const restores: readonly RegExp[] = [
  new RegExp(
    `^(?:tu peux |peux-tu |il faut )?(?:remet[sz]?|remettre|remettez|retabli[rst]*|reactive[rz]?)(?:[- ]moi)? ${ALL}${AGAIN}$`,
  ),
  new RegExp(
    `^je (?:veux|voudrais|souhaite|prefere|re?veux) (?:(?:a|de) nouveau )?(?:tout recevoir|recevoir ${ALL}|${ALL.replace('tout|', '')})${AGAIN}$`,
  ),
  new RegExp(
    `^(?:tu peux |peux-tu |on peut |je veux |je voudrais |il faut )?(?:plus (?:de |en )|(?:je ne suis|je suis) plus en |stop(?:pe[rz]?)? |arrete[rsz]? |enleve[rsz]? |retire[rsz]? |supprime[rsz]? |leve[rsz]? |annule[rsz]? |termine[rsz]? |desactive[rz]? |sor[st](?:ir)?(?:[- ]moi)? de |fin de )(?:la |ma |cette |une |les |mes )?pauses?(?: (?:des |de |sur les |pour les )?(?:mes )?${R})?${AGAIN}$`,
  ),
];
const needsReminder = new RegExp(`\\b(?:${R}|recevoir|recois|envoie[rsz]?|envoyer|previens|prevenir|alerte[rz]?)\\b`);
const onlyCritical =
  /\b(?:que|seulement|uniquement|juste|rien que)\b.*\b(?:critiques?|urgen\w+|importantes?|graves?)\b|\bcritiques? (?:seulement|uniquement|seules?)\b/;
const everything = new RegExp(
  `^(?:remet[sz]? )?tout(?:es?)?(?: (?:recevoir|les ${R}|mes ${R}))?$|\\btous (?:les|mes) ${R}|\\btout (?:recevoir|m'envoyer)\\b|\\b(?:envoie|remet[sz]?)[- ]?(?:moi )?tout\\b`,
);

/** Longer sentences tell a story of their own. */
const LONGEST = 160;

/** Whether a sentence sets how one is reminded. `ifShown`: « seulement les critiques » does, once the settings are on show. */
export function setsReminders(meaning: Meaning): 'yes' | 'ifShown' | 'no' {
  if (meaning.text.length > LONGEST) return 'no';
  const said = barely(mark(meaning));
  if (/[HW]/.test(said)) return 'no';
  if (meaning.intent === 'reminders.settings' && meaning.decision === 'go') return 'yes';
  if (onlyCritical.test(said)) return needsReminder.test(said) ? 'yes' : 'ifShown';
  if ([...sets, ...restores].some((pattern) => pattern.test(said))) return 'yes';
  if (isOfThePast(said, meaning)) return 'yes';
  return everything.test(said) ? 'ifShown' : 'no';
}

/** What a sentence that sets reminders asks for. In: the day in Paris. A pause ends the day before the one it ends on by name. */
export function readReminderWish(meaning: Meaning, today: Day): ReminderWish {
  const said = barely(mark(meaning));
  const unset = /H/.test(said) ? 'household' : /W/.test(said) ? 'colleague' : unsetIn(said);
  if (onlyCritical.test(said)) return { kind: 'onlyCritical' };
  const restored = restores.some((pattern) => pattern.test(said)) || everything.test(said);
  if (restored && !HOURS.test(said)) return { kind: 'resume' };
  if (/heure (?:normale|habituelle|du service|par defaut)/.test(said)) return { kind: 'usualHour' };
  if (resumes.test(said) && !pauses.test(said)) {
    const hour = hourIn(said);
    return hour ? { kind: 'hour', hour } : { kind: 'resume' };
  }
  if (unset) return { kind: 'open', about: unset };
  const hour = hourIn(said);
  if (hour) return { kind: 'hour', hour };
  if (isOfThePast(said, meaning)) return { kind: 'open', about: 'past' };
  if (HOURS.test(said) && !pauses.test(said)) return { kind: 'open', about: 'hour' };
  return pauses.test(said) ? { kind: 'pause', ...pauseIn(meaning, today) } : { kind: 'open' };
}

/** « mes rappels hier »: neither an hour nor a day to come. */
function isOfThePast(said: string, { slots }: Meaning): boolean {
  const isPast = slots.dates.some(({ text }) => /\b(?:hier|dernier|derniere|passee?)\b/.test(fold(text)));
  return isPast && bareReminders.test(said);
}
const bareReminders = new RegExp(`^(?:mes|les|mon|le) ${R} D$`);

const resumes =
  /\b(?:remet[sz]?|remettre|reprend[sz]?|reprendre|reprise|(?:re)?active[rsz]?|relance[rz]?|retabli[rst]*|rends|rallume[rz]?|on)\b/;
const pauses =
  /\b(?:pauses?|silenc\w+|mute|coupe[rsz]?|suspen\w+|des+activ\w+|stop+e?[rz]?|arrete[rsz]?|bloque[rz]?|desabonne\w*|spam\w*|vacances|conges?|off|ne pas deranger)\b|\b(?:pas|plus|aucun|rien) (?:de |d'|une? )?(?:rap+els?|notifs?|notifications?|alertes?|recaps?|messages?|points?)\b|\bne (?:plus |m'|me |nous )/;

/** What is asked for and depends on the rule of each step, or on the hours of the service. */
function unsetIn(said: string): Unset | null {
  if (
    /\b(?:plus tot|en avance|j-\d+|\d+ (?:jours?|semaines?|mois) avant|(?:une?|deux|trois|quinze|dix) (?:jours?|semaines?|mois) avant|delais?|la veille|a partir de quand|avancer?)\b/.test(
      said,
    )
  ) {
    return HOURS.test(said) ? null : 'lead';
  }
  if (/\b(?:week[- ]?ends?|samedis?|dimanches?|jours ouvres)\b/.test(said)) return 'weekend';
  if (/\b(?:soirs?|soirees?|apres (?:17|18|19|20) ?h)\b/.test(said)) return 'evening';
  if (/\b(?:chaque|tous les|le) (?:lundi|mardi|mercredi|jeudi|vendredi)s?\b/.test(said) && !HOURS.test(said))
    return 'weekday';
  if (
    /\b(?:hebdo\w*|quotidien\w*|par (?:jour|semaine)|frequence|moins de|trop de|trop d'|groupe)\b/.test(said) &&
    !HOURS.test(said)
  )
    return 'rhythm';
  return null;
}
