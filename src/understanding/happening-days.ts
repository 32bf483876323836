import { addDays, addMonths, type Day, daysBetween, type Hour, parseInstant } from '../domain/day';
import { readDates, readPastMonth } from './dates';
import type { DateMention, DateValue } from './meaning';
import { isSaid } from './stages';
import { fold } from './text';
import { isTold as isTelling, loose, says, surelyDone } from './told';

/** The part that each date of a sentence plays in what happened. Every day is in Paris; `until` and `before` are included. */
export type HappeningDays = {
  readonly on?: Day;
  readonly from?: Day;
  readonly until?: Day;
  readonly appointment?: Day;
  readonly at?: Hour;
  readonly before?: Day;
};

type Telling = {
  /** The told text (see `foldButParticiples`), in which the dates stand. */
  readonly told: string;
  readonly today: Day;
  /** Whether what happened lasts: a course, a job, a card. */
  readonly lasts: boolean;
  /** Whether it can only have happened: a letter that came, a birth. */
  readonly happened: boolean;
};

/** Gives each date its part, by the words before it. The first of each part counts. */
export function daysOf(dates: readonly DateMention[], telling: Telling): HappeningDays {
  let days: HappeningDays = {};
  let read = 0;
  for (const date of dates) {
    const lead = telling.told.slice(Math.max(read, date.at - 70), date.at);
    days = { ...partOf(date, lead, telling, days), ...days };
    read = date.to;
  }
  return days;
}

const ends =
  /(?<!\p{L})(?:expir\p{L}*|valables?|validit[eé]|echeance|fin|finit|finissent|prend fin|(?:se |qui )termine\p{L}*|s'arrete\p{L}*|jusqu\S*|arrive a (?:terme|echeance)|dernier jour)(?: (?:de |d'|du |des )?\p{L}+(?: en charge)?){0,2} ?:? ?(?:le|au|en|:|prevue|prevu|fixee)? ?$|(?:->|→|=>) ?$/u;
const letters =
  /(?<!\p{L})(?:courriers?|lettres?|notifi\p{L}*|decisions?|datee?s?|recommande|jugement|arrete)(?: \p{L}+){0,2} ?(?:le|:)? ?$/u;
const starts = new RegExp(
  `(?<!\\p{L})(?:(?:${surelyDone('embauch|recrut')}|${loose('commencé|debuté|demarré|integré|entrée? en|travaille')}|commenc\\p{L}*|debut\\p{L}*|demarr\\p{L}*|entree? (?:en|dans)|rentree? en|entrent en|reprend\\p{L}*|integre)(?!\\p{L})[^,;.!?]{0,44}|(?:prise de poste|prend effet|effet|(?<!d')entr[eé]e|debut) ?(?:prevue? )?(?:au|le|:)? ?|(?:bail|contrat|loyer) (?:au|le|:) )$`,
  'u',
);
const answers =
  /(?<!\p{L})(?:repond\p{L}*|reponse|delai|date limite|limite|butoir|rendre|retourner|renvoyer|fournir|a (?:envoyer|donner|transmettre)|recours|contester)(?: \p{L}+){0,2} ?(?:le|:|au)? ?$|(?<!\p{L})pour(?: le)? ?$/u;

/** Something one goes to: its date is to come, whatever was done to fix it. */
const meetings =
  /(?<!\p{L})(?:rdvs?|rendez[- ]?vous|convoqu\p{L}*|convocations?|entretien|visites?|commissions?|caleol|cal|audience|examen|oral|reunion|infos?|informations? coll\p{L}*|ateliers?|edl|etat des lieux|remise|signature|tripartite|bilan|vad|rencontre|test|attendue?s?|prevue?s?|fixee?)(?!\p{L})[^;.!?]{0,48}$/u;
/** « visite faite », « commission favorable », « a participé »: it has been held. */
const held = says(
  `faite?s?|ok|${surelyDone('pass|honor|effectu|realis|termin|sign|visit|assist|particip|rencontr|all|present')}|(?:de)?favorables?|positi(?:f|ve)s?|negati(?:f|ve)s?|venue?s?|vue?s?|eu lieu`,
);

function partOf(date: DateMention, lead: string, telling: Telling, known: HappeningDays): HappeningDays {
  const words = fold(date.text);
  const { value } = date;
  switch (value.kind) {
    case 'overdue':
      return {};
    case 'before':
      return /^(?:jus|jsq)/.test(words) || ends.test(lead)
        ? { until: addDays(value.end, -1) }
        : { before: addDays(value.end, -1) };
    case 'after':
      return /^apres/.test(words) ? {} : { from: nearest(value.start, words, telling.today) };
    case 'range':
      return rangeOf(value, words, lead, telling);
    case 'day':
      return dayPart(value, words, lead, telling, known);
  }
}

const pair = /\S (?:aux?|a|et|jusqu\S*) |\d ?[-–→>] ?\d/;
const saysYear = /(?:19|20)\d\d|\d ?\/ ?\d\d? ?\/ ?\d\d/;

/** « du 5 au 12 », « en stage la semaine prochaine ». A whole month in which something happened is no day. */
function rangeOf(
  { start, end }: Extract<DateValue, { kind: 'range' }>,
  words: string,
  lead: string,
  { today, lasts }: Telling,
): HappeningDays {
  const last = addDays(end, -1);
  const isPair = pair.test(words);
  if (!isPair && ends.test(lead)) return { until: last };
  if (!isPair && (!lasts || last < today)) return {};
  // « valable du 23/01 au 22/07 », told in November: the next ones.
  const isOver = last < today && lasts && !saysYear.test(words);
  return isOver ? { from: addMonths(start, 12), until: addMonths(last, 12) } : { from: start, until: last };
}

function dayPart(
  { start, hour }: Extract<DateValue, { kind: 'day' }>,
  words: string,
  lead: string,
  { today, happened, lasts }: Telling,
  known: HappeningDays,
): HappeningDays {
  const clause = lastClause(lead);
  if (ends.test(lead) || (known.from !== undefined && /^(?:au|a) /.test(words))) {
    return { until: toCome(start, words, today) };
  }
  if (answers.test(lead) && !meetings.test(lead)) return start >= today ? { before: start } : { on: start };
  const isTold = happened || letters.test(lead) || isTelling(clause);
  const past = start <= today ? start : isTold ? pastOf(words, today) : null;
  if (
    starts.test(lead) ||
    (lasts && /^du /.test(words) && !letters.test(lead)) ||
    (/^(?:au|du) /.test(words) && /(?:bail|contrat|cdd|cdi|stage|formation) $/.test(lead))
  ) {
    return { from: nearest(past ?? start, words, today) };
  }
  if (!meetings.test(lead) || isSaid(held, clause)) {
    if (past) return { on: past };
  } else if (start < today) {
    const next = hour ? comingOf(words, today) : null;
    return next ? { appointment: next, ...(hour ? { at: hour } : {}) } : { on: start };
  }
  const isFar = !saysYear.test(words) && daysBetween(today, start) > HALF_A_YEAR;
  const gone = isFar ? pastOf(words, today) : null;
  return gone ? { on: gone } : { appointment: start, ...(hour ? { at: hour } : {}) };
}

/** What stands right before the date; more of it where that is nothing but a comma. */
function lastClause(lead: string): string {
  return /(?:(?!(?<!\p{L})et )[^,;.!?])*\p{L}(?:(?!(?<!\p{L})et )[^,;.!?])*[,;.!?\s]*$/u.exec(lead)?.[0] ?? lead;
}

/** The same day of a month or of a week, on or before today; `null` where the words say its year. */
function pastOf(words: string, today: Day): Day | null {
  const past = readPastMonth(words, today);
  return past && past.length === 10 ? (past as Day) : null;
}

/** The same day, to come. */
function comingOf(words: string, today: Day): Day | null {
  const now = parseInstant(`${today}T12:00:00Z`);
  const [found] = now ? readDates(words, now) : [];
  return found?.value.kind === 'day' && found.value.start >= today ? found.value.start : null;
}

/** The end of a period is to come: « expire le 3 février » is the next one, unless the year is said. */
function toCome(day: Day, words: string, today: Day): Day {
  return day < today && !saysYear.test(words) ? (comingOf(words, today) ?? day) : day;
}

/** « depuis », « à partir du 1er novembre »: three weeks ago rather than in eleven months. */
function nearest(day: Day, words: string, today: Day): Day {
  const distance = saysYear.test(words) ? 0 : daysBetween(today, day);
  if (distance < -HALF_A_YEAR) return comingOf(words, today) ?? day;
  return distance > HALF_A_YEAR ? addMonths(day, -12) : day;
}

const HALF_A_YEAR = 183;
