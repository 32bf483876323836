import { addDays, type Day, type Hour, parseHour } from '../domain/day';
import { readDuration } from './dates';
import { barely, mark } from './marked';
import type { DateMention, Meaning } from './meaning';
import { fold } from './text';

/** What a person asks of how they are reminded. */
export type ReminderWish =
  | { readonly kind: 'hour'; readonly hour: Hour }
  /** The hour of the service again. */
  | { readonly kind: 'usualHour' }
  /** From a day to another, both included; `until` absent: it was not said. */
  | { readonly kind: 'pause'; readonly from?: Day; readonly until?: Day }
  | { readonly kind: 'resume' }
  | { readonly kind: 'onlyCritical' }
  | { readonly kind: 'everything' }
  /** To see how they are set; `about`: what is asked for and cannot be set. */
  | { readonly kind: 'open'; readonly about?: Unset };

/** What is settled by the service, not by each. */
export type Unset = 'lead' | 'weekend' | 'evening' | 'weekday' | 'rhythm' | 'household' | 'colleague';

const R =
  '(?:rap+els?|notifs?|notifications?|alertes?|recap(?:itulatif)?s?|resumes?|digests?|points? (?:du (?:matin|jour|lundi)|quotidiens?|hebdo\\w*))';
const HOUR =
  '(?:\\d{1,2} ?(?:h|heures?|:)|(?:sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit) heures?|(?<!apres[- ])midi)';

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
  if (sets.some((pattern) => pattern.test(said))) return 'yes';
  return everything.test(said) ? 'ifShown' : 'no';
}

/** What a sentence that sets reminders asks for. In: the day in Paris. A pause ends the day before the one it ends on by name. */
export function readReminderWish(meaning: Meaning, today: Day): ReminderWish {
  const said = barely(mark(meaning));
  const unset = /H/.test(said) ? 'household' : /W/.test(said) ? 'colleague' : unsetIn(said);
  if (onlyCritical.test(said)) return { kind: 'onlyCritical' };
  if (everything.test(said) && !HOURS.test(said)) return { kind: 'everything' };
  if (/heure (?:normale|habituelle|du service|par defaut)/.test(said)) return { kind: 'usualHour' };
  if (resumes.test(said) && !pauses.test(said)) {
    const hour = hourIn(said);
    return hour ? { kind: 'hour', hour } : { kind: 'resume' };
  }
  if (unset) return { kind: 'open', about: unset };
  const hour = hourIn(said);
  if (hour) return { kind: 'hour', hour };
  return pauses.test(said) ? { kind: 'pause', ...pauseIn(meaning, today) } : { kind: 'open' };
}

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

const HOURS = new RegExp(`\\b${HOUR}`);
const digits =
  /(?<!(?:plutot qu'|plutot que|au lieu de|au lieu d'|apres) ?(?:a )?)\b(\d{1,2}) ?(?:h|heures?|:)(?: ?([0-5]\d))?(?![\p{L}\d])/u;
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bdix[- ]sept heures?/, '17'],
  [/\bdix[- ]huit heures?/, '18'],
  [/\bsept heures?/, '07'],
  [/\bhuit heures?/, '08'],
  [/\bneuf heures?/, '09'],
  [/\bdix heures?/, '10'],
  [/\bonze heures?/, '11'],
  [/\bdouze heures?|(?<!apres[- ])\bmidi/, '12'],
  [/\btreize heures?/, '13'],
  [/\bquatorze heures?/, '14'],
  [/\bquinze heures?/, '15'],
  [/\bseize heures?/, '16'],
];

/** The hour of a marked sentence: « 9h », « 8 h 45 », « neuf heures et demie »; the one that is denied is not it. */
function hourIn(said: string): Hour | null {
  const [, count, minutes = '00'] = digits.exec(said) ?? [];
  if (count) return parseHour(`${count.padStart(2, '0')}:${/heures? et demie?/.test(said) ? '30' : minutes}`);
  const found = spoken.find(([pattern]) => pattern.test(said));
  if (!found) return null;
  const rest = /et demie?/.test(said) ? '30' : /et quart/.test(said) ? '15' : '00';
  return parseHour(`${found[1]}:${rest}`);
}

function pauseIn({ text, slots }: Meaning, today: Day): { from?: Day; until?: Day } {
  const [date] = slots.dates.filter(({ value }) => value.kind !== 'overdue');
  if (date) return spanOf(date, today, /\b(?:inclus|compris|y compris)\b/.test(fold(text)));
  const { days = 0, months = 0 } = readDuration(text) ?? {};
  const length = days + months * 30;
  return length > 0 ? { until: addDays(today, length - 1) } : {};
}

const byName =
  /^(?:jusqu'?(?:a|au)|avant|d'ici(?: a)?) (?:(?:ce|le) )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres[- ]demain)(?: prochain)?$/;

/** « jusqu'à lundi »: reminders are back on Monday; « jusqu'au 3 janvier »: that day still belongs to the pause. */
function spanOf({ value, text }: DateMention, today: Day, isIncluded: boolean): { from?: Day; until?: Day } {
  const later = (on: Day): { from?: Day } => (on > today ? { from: on } : {});
  switch (value.kind) {
    case 'day':
      return { ...later(value.start), until: value.start };
    case 'range':
      return { ...later(value.start), until: addDays(value.end, -1) };
    case 'before': {
      const last = addDays(value.end, -1);
      return { until: byName.test(fold(text)) && !isIncluded ? addDays(last, -1) : last };
    }
    case 'after':
      return later(value.start);
    case 'overdue':
      return {};
  }
}
