import { addDays, type Day } from '../domain/day';
import { readDuration } from './dates';
import { blank, isMadeOf } from './marked';
import type { DateMention, Meaning } from './meaning';
import { fold } from './text';

/** Until when something is put off: a day, or so many days from today; neither when only « plus tard » is said. */
export type Delay = { readonly until?: Day; readonly days?: number };

const DAYS_A_MONTH = 30;

/**
 * Until when a sentence puts something off: « à lundi », « d’une semaine », « +2j ». The day that it denies (« pas lundi,
 * mardi », « au lieu du 4 ») is not that one; of several the last said is. `until` may be today (« je regarde ce soir »).
 */
export function readDelay({ text, slots }: Meaning): Delay {
  const folded = fold(text);
  const until = slots.dates.flatMap((date) => dayOf(date, denied.test(folded.slice(0, date.at)))).at(-1);
  if (until) return { until };
  const { days = 0, months = 0 } = readDuration(blank(text, slots.dates)) ?? {};
  const all = days + months * DAYS_A_MONTH || (/\blendemain\b/.test(folded) ? 1 : hoursIn(folded) / 24);
  return all > 0 ? { days: all } : {};
}

const denied =
  /(?:\bpas(?: le temps| possible| libre)?(?: le| la)?|au lieu(?: d[ue](?: la)?)?|\bplus que|\bprevue?(?: le| au)?) ?$/;

/** A week put off to is its first day; « jusqu'à lundi » and « pas avant lundi » are Monday itself. */
function dayOf({ value, text }: DateMention, isDenied: boolean): Day[] {
  switch (value.kind) {
    case 'day':
    case 'after':
      return isDenied ? [] : [value.start];
    case 'range':
      // What has begun is no day to put off to.
      return isDenied || /^(?:cette|ce|dans la|de la|de cette)\b/i.test(text) ? [] : [value.start];
    case 'before':
      return [isDenied ? value.end : addDays(value.end, -1)];
    case 'overdue':
      return [];
  }
}

/** « décale de 48h » */
function hoursIn(folded: string): number {
  return Number(/\b(24|48|72) ?h/.exec(folded)?.[1] ?? 0);
}

const COUNT = '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques)';
const spanOf = (units: string): RegExp =>
  new RegExp(`(?:d'|de |dans )?(?:encore )?${COUNT} ?(?:${units})(?: de plus)?(?![a-z0-9])`, 'g');
const days = spanOf('jours?|j|semaines?|sem|mois|quinzaines?');
const hours = spanOf('heures?|h|minutes?|min');
const notDone = /\b(?:(?:c'est )?(?:pas|pas encore|toujours pas) (?:encore )?fait,?|(?:ce )?sera fait)/;

/** Verbs that put off a line, which may be named. */
const putsOff =
  /\b(?:report(?:e|er|es|ez)?|decal(?:e|er|es|ez)|repous?s(?:e|er|es|ez)|remets?|remettre|snooze[rz]?|differe[rz]?|recule[rz]?|retarde[rz]?|pousse[rz]?)\b/g;
/** Verbs that ask to be told again, at a time that is said. */
const comesBack =
  /\b(?:rap+el+e[rsz]?|rappel(?=[ -]moi)|redi[st]|redire|redemande[rz]?|(?:relance[rz]?|repose|renvoie|redonne)(?=[ -]moi)|reviens(?= vers moi))\b/g;
/** What puts off all that was shown, whether a time is said or not. */
const later =
  /\bplus tard\b|\bpas (?:maintenant|le temps|tout de suite|D)|\bon en reparle\b|\btout a l'heure\b|\bune autre fois\b|\bun autre jour\b|\ben (?:attente|pause)\b|\bde cote\b|\bje m'en (?:occupe|charge)\b|\bpeut attendre\b|\bencore un peu\b|^P a D$|^\+? ?T\b|\b(?:encore|laisse[sz]?[- ]moi|donne[sz]?[- ]moi) [TU]/;
const planned =
  /\b(?:je|on) (?:(?:le |la |les |m'en |m'y |y |vais )*(?:regarde|regarderai|regardera|regarder|vois|voit|verra|verrai|fais|fait|ferai|fera|faire|occupe|occuperai|traite|traiterai|traiter|regle|reglerai|regler|envoie|enverrai|envoyer|mets|charge|chargerai))\b|\bce sera (?:fait|pour)\b|\bplutot\b|\bfinalement\b|\blaisse|\battend(?:s|re|ez|ra)?\b|\bserait mieux\b|\bpas(?: encore)? fait\b/;
/** « rappelle-moi ce que j'ai lundi » asks, « rappels à 9h » sets how one is told. */
const otherwise = /\bce qu|(?<!\b(?:le|ce|mon) )\brappels?\b(?![ -]moi)|\brap+el.*\b(?:echeances|rendez|avant)\b/;
const small = new Set(
  `D P T U moi me le la les l ca cela c est a au aux pour dans d de du des en et un une plus tard plutot finalement jusqu qu
  que peu encore rappel echeance echeances cette ce ces cet on verra reparle je j m n ne y pas ai eu aurai aura temps
  regarde regarderai regardera regarder vois voit verrai fais ferai fera faire occupe occuperai traite traiterai traiter
  regle reglerai regler envoie enverrai envoyer mets mettre charge chargerai vais laisse laisses laissez donne donnes donnez
  attends attendre attend attendra maintenant tout suite heure autre jour fois cote pause attente tu peux peut pouvez vous
  voudrais veux si possible truc vers lui il faut snooze ceux celles ensuite toute toutes tous sera lendemain serait mieux
  seulement juste`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Whether a bare marked sentence only puts off what stands before it: « dans 3 jours », « reporte P à D ». One that says
 * what else to do (« rappelle-moi d'appeler ») stands alone, and so does a day by itself.
 */
export function isPutOffAlone(said: string, { slots }: Meaning): boolean {
  const timed = said.replace(days, ' T ').replace(hours, ' U ').replace(/ +/g, ' ').trim();
  const rest = timed.replace(notDone, ' ').replace(putsOff, ' ').replace(comesBack, ' ');
  const verb = firstOf(timed, putsOff);
  if (verb) return !/[WHON]/.test(rest) && isMadeOf(rest.replace(/S/g, ' '), small);
  if (otherwise.test(timed) || !isMadeOf(rest.replace(/\bon (?:(?:le|la|les) )?fait\b/, ' '), small)) return false;
  const isIn = /^(?:P )?D(?: plutot)?$/.test(timed) && slots.dates.some(({ text }) => /^dans /i.test(text));
  const hasTime = /[DTU]|\btard\b|\btout a l'heure\b/.test(timed);
  return isIn || later.test(timed) || (hasTime && (firstOf(timed, comesBack) !== null || planned.test(said)));
}

function firstOf(text: string, pattern: RegExp): string | null {
  return text.match(pattern)?.[0] ?? null;
}
