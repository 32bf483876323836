import { addDays, type Day, type Hour } from '../domain/day';
import { workingHour } from './dates/hours';
import { shade } from './marked';
import type { DateMention, Meaning } from './meaning';
import { askedOf, strip } from './memo-words';
import { neat } from './neat';
import { fold } from './text';

/** A reminder or an appointment of one's own, as far as it was said. */
export type MemoSaid = {
  /** What to be told of, without the day, the hour, the household (slots hold it) or « rappelle-moi »; may be empty. */
  readonly text: string;
  readonly on?: Day;
  readonly at?: Hour;
  /** The worker who is to be told, where that is not the one who speaks. */
  readonly for?: string;
  readonly isAppointment: boolean;
};

/**
 * What a sentence asks to be reminded of: « rappelle à Karim d'appeler le bailleur jeudi », « vendredi 14h rdv préfecture ».
 * « Avant le 5 » is the 4th, a period is its first day that is not over, « date limite fin du mois » its last.
 */
export function readMemo({ text, slots }: Meaning, today: Day): MemoSaid {
  const when = dateMeant(slots.dates, text);
  const hour = when?.value.kind === 'day' ? when.value.hour : undefined;
  const spare = hour ? null : hourIn(text, slots.dates);
  const shaded = shade(text, {
    H: [...slots.households, ...slots.references],
    W: slots.workers,
    D: [...(when ? [when] : []), ...(spare ? [spare] : [])],
  });
  const asked = askedOf(shaded);
  const colleague = asked && slots.workers.find(({ at, to }) => at <= asked.at && asked.at < to);
  const on = when ? dayOf(when, text, today) : spare ? today : undefined;
  const at = hour ?? spare?.hour;
  return {
    text: neat(keep(text, strip(shaded))),
    ...(on ? { on } : {}),
    ...(at ? { at } : {}),
    ...(colleague ? { for: colleague.id } : {}),
    isAppointment: isAppointment(shaded, at !== undefined) && !isOfAnotherDay(shaded, slots.dates),
  };
}

/** The letters of a text that a shaded copy of it has kept. */
function keep(text: string, stripped: string): string {
  return Array.from({ length: text.length }, (_, at) => (stripped.charAt(at) === '\0' ? ' ' : text.charAt(at))).join(
    '',
  );
}

/** Of several dates, the one of the reminder: « rappelle-moi demain le rdv de vendredi » is for tomorrow. */
function dateMeant(dates: readonly DateMention[], text: string): DateMention | undefined {
  const told = dates.filter(({ value }) => value.kind !== 'overdue');
  const folded = fold(text);
  return (
    told.find(
      ({ at, text: said }) => !/^d(?:[ue]|es|')/i.test(said) && !/\bd(?:[ue]|es) $/.test(folded.slice(0, at)),
    ) ?? told[0]
  );
}

const limit =
  /\b(?:date (?:limite|butoir)|deadline|echeance|dernier delai|au plus tard|expire|finit|se termine|fin de)\b/;

function dayOf({ value }: DateMention, text: string, today: Day): Day | undefined {
  switch (value.kind) {
    case 'day':
    case 'after':
      return value.start;
    case 'before':
      return addDays(value.end, -1);
    case 'range':
      if (limit.test(fold(text))) return addDays(value.end, -1);
      return value.start >= today ? value.start : value.end > today ? today : undefined;
    case 'overdue':
      return undefined;
  }
}

type FoundHour = { readonly text: string; readonly at: number; readonly to: number; readonly hour: Hour };

const hours =
  /(?<![\d:/.])(?:a |vers |des )?(\d{1,2}) ?(?:h|heures?|:(?=[0-5]\d))(?: ?([0-5]\d))?(?![\p{L}\d])(?! (?:de|par) )/gu;

/** An hour that does not stand beside the day: « lundi rdv CAF à 14h ». */
function hourIn(text: string, dates: readonly DateMention[]): FoundHour | null {
  const folded = fold(text);
  for (const { 0: whole, 1: count = '', 2: minutes = '00', index } of folded.matchAll(hours)) {
    const to = index + whole.length;
    const hour = workingHour(count, minutes);
    const isDated = dates.some((date) => date.at < to && index < date.to);
    if (hour && !isDated && !/(?:de|pendant|dans|sous|avant) $/.test(folded.slice(0, index))) {
      return { text: text.slice(index, to), at: index, to, hour };
    }
  }
  return null;
}

const meeting =
  /\b(?:rdvs?|rendez[- ]?vous|rv|entretiens?|visites?|vad|convocations?|convoc|convoquee?s?|audiences?|reunions?|permanences?|visio|on se voit|je (?:vois|recois|rencontre|revois))\b/;
const toDo =
  /\b(?:rap+el+e?[rsz]?(?:[- ](?:moi|nous|le moi))?|penser|previens[- ]moi)(?: a W+)?(?: D+)? ?(?:,? ?(?:de|d'|que|qu'|a|il faut) ?)+[a-z]+(?:er|ir|re|oir)\b/;

/** « rappelle-moi de prendre rdv » is something to do; an hour makes anything else an appointment. */
function isAppointment(shaded: string, hasHour: boolean): boolean {
  if (toDo.test(shaded)) return false;
  return meeting.test(shaded) || (hasHour && !/\brap+el/.test(shaded));
}

/** « rappelle-moi demain le rdv de vendredi » */
function isOfAnotherDay(shaded: string, dates: readonly DateMention[]): boolean {
  return dates.length > 1 && /\b(?:rap+el|pense)/.test(shaded);
}
