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
  const until = slots.dates
    .filter((date) => !isDenied(date, folded))
    .flatMap(dayOf)
    .at(-1);
  if (until) return { until };
  const { days = 0, months = 0 } = readDuration(blank(text, slots.dates)) ?? {};
  const all = days + months * DAYS_A_MONTH;
  return all > 0 ? { days: all } : {};
}

const denied = /(?:\bpas(?: le| la)?|au lieu(?: d[ue](?: la)?)?|\bplus que|\bprevue?(?: le| au)?) ?$/;

function isDenied({ at }: DateMention, folded: string): boolean {
  return denied.test(folded.slice(0, at));
}

/** A week put off to is its first day; « jusqu'à lundi », « d'ici lundi » is Monday itself. */
function dayOf({ value }: DateMention): Day[] {
  switch (value.kind) {
    case 'day':
    case 'range':
    case 'after':
      return [value.start];
    case 'before':
      return [addDays(value.end, -1)];
    case 'overdue':
      return [];
  }
}

const COUNT = '(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques)';
const span = new RegExp(
  `(?:d'|de |dans )?(?:encore )?${COUNT} ?(?:jours?|j|semaines?|sem|mois|heures?|h|minutes?|min|quinzaines?)(?: de plus)?(?![a-z0-9])`,
  'g',
);
const notDone = /\b(?:(?:c'est )?(?:pas|pas encore|toujours pas) (?:encore )?fait,?|ce sera fait|sera fait)/;

/** Verbs that put off a line, which may be named; and sentences that put off all that was shown. */
const putsOff =
  /\b(?:report(?:e|er|es|ez)?|decal(?:e|er|es|ez)|repous?s(?:e|er|es|ez)|remets?|remettre|snooze[rz]?|differe[rz]?|recule[rz]?|retarde[rz]?|pousse[rz]?)\b/;
const comesBack =
  /\b(?:rap+el+e?[rsz]?|redi[st]|redire|redemande[rz]?|relance[rz]?(?= moi|-moi)|reviens|repose|renvoie|redonne)\b/;
const later =
  /\bplus tard\b|\bpas (?:maintenant|le temps|tout de suite|D)|\bon (?:verra|en reparle)\b|\btout a l'heure\b|\bune autre fois\b|\bun autre jour\b|\ben (?:attente|pause)\b|\bde cote\b|^\+? ?T\b|\b(?:encore|laisse[sz]?[- ]moi|donne[sz]?[- ]moi) T/;
const planned =
  /\b(?:je|on) (?:(?:le |la |les |m'en |m'y |y |vais )*(?:regarde|regarderai|regardera|regarder|vois|voit|verrai|fais|fait|ferai|fera|faire|occupe|occuperai|traite|traiterai|traiter|mets|charge|chargerai))\b|\bce sera (?:fait|pour)\b|\bplutot\b|\bfinalement\b|\blaisse|\battend[sr]?e?z?\b|\bpas(?: encore)? fait\b/;
const small = new Set(
  `D P T moi me le la les l ca cela c est a au aux pour dans d de du des en et un une plus tard plutot finalement jusqu qu que
  peu encore rappel rappels echeance echeances cette ce ces cet on verra reparle je j m n ne y pas ai eu aurai aura temps
  regarde regarderai regardera regarder vois voit verrai fais ferai fera faire occupe occuperai traite traiterai traiter mets
  mettre charge chargerai vais laisse laisses laissez donne donnes donnez attends attendre attend maintenant tout suite
  heure autre jour fois cote pause attente tu peux peut pouvez vous voudrais veux si possible truc vers lui il faut fait
  snooze ceux celles ensuite toute toutes tous sera`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const verbs = /\b(?:rap+el+e?[rsz]?|redi[st]|redire|redemande[rz]?|relance[rz]?|reviens|repose|renvoie|redonne)\b/g;

/**
 * Whether a bare marked sentence only puts off what stands before it: « dans 3 jours », « reporte P à D ». One that says
 * what else to do (« rappelle-moi d'appeler ») stands alone, and so does a day by itself.
 */
export function isPutOffAlone(said: string, { slots }: Meaning): boolean {
  const timed = said.replace(span, ' T ').replace(/ +/g, ' ').trim();
  const hasTime = /[DT]|\btard\b|\btout a l'heure\b/.test(timed);
  const rest = timed.replace(notDone, ' ').replace(new RegExp(putsOff, 'g'), ' ');
  if (putsOff.test(timed)) return !/[WHON]/.test(rest) && isMadeOf(rest.replace(/S/g, ' '), small);
  const isIn = /^(?:P )?D(?: plutot)?$/.test(timed) && slots.dates.some(({ text }) => /^dans /i.test(text));
  const isPut = isIn || later.test(timed) || (hasTime && (comesBack.test(timed) || planned.test(said)));
  return (
    isPut &&
    !/\bfaite?s?\b/.test(rest.replace(/\bon (?:le |la |les )?fait\b/, ' ')) &&
    isMadeOf(rest.replace(verbs, ' '), small)
  );
}
