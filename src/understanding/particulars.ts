import { catalogue, type StepCode } from '../domain/catalogue';
import { readCityAt } from './cities';
import { findForbidden } from './forbidden';
import { readContract } from './job-contracts';
import type { Span } from './meaning';
import { fold } from './text';
import { overlaps } from './tokens';

/** What it is about, in the words of the worker: « T4 à Portes », « soudure », « CDD de 4 mois ». */
export function readParticulars(text: string, code: StepCode | undefined, taken: readonly Span[]): Span | undefined {
  const found = code ? particularsOf(text, code, taken) : undefined;
  return found && findForbidden(found.text).length === 0 ? found : undefined;
}

function particularsOf(text: string, code: StepCode, taken: readonly Span[]): Span | undefined {
  if (dwellings.has(code)) return readDwelling(text);
  if (code === 'JOB') return readContract(text) ?? after(text, job, taken);
  const says = trades[code];
  return says ? after(text, says, taken) : undefined;
}

const dwellings: ReadonlySet<StepCode> = new Set(['HOUSING_POSITIONING', 'LEASE', 'IML_PLACEMENT', 'NOTICE']);
const dwelling =
  /(?<![\p{L}\p{N}])(?:(?:[tf] ?[1-7](?: ?bis)?|studio|duplex|maison(?! des)|pavillon)(?![\p{L}\p{N}/])(?! 20\d\d))/u;
const toCity = /^ (?:a |au |sur |de |d'|dans |en )?(?:la |le )?/;

/** « T4 à Portes », with the city where it follows. */
function readDwelling(text: string): Span | undefined {
  const folded = fold(text);
  const found = dwelling.exec(folded);
  if (!found) return undefined;
  const at = found.index;
  const end = at + found[0].length;
  const [lead = ''] = toCity.exec(folded.slice(end)) ?? [];
  const city = lead ? readCityAt(text, end + lead.length) : undefined;
  const to = city?.to ?? end;
  return { text: text.slice(at, to), at, to };
}

const job =
  "(?:comme|en tant que|poste de|emploi de|travail de)(?!\\p{L})|(?:en tant qu'|poste d'|emploi d'|travail d')";
const trades: { readonly [Code in StepCode]?: string } = {
  VOCATIONAL_TRAINING:
    "(?:(?:formations?|stage|alternance|apprentissage)(?: (?:qualifiante|professionnelle|pro))?(?: (?:de|d'|en|pour|comme))?|(?:cap|bep|titre pro(?:fessionnel)?|caces|poei|poec)(?: (?:de|d'|en))?)",
  INTERNSHIP: "(?:stages?|pmsmp|immersion|emt)(?: (?:professionnelle))?(?: (?:de|d'|en|comme|dans (?:un|une|le|la)))",
  CAREER_PROJECT:
    "(?:projet (?:pro(?:fessionnel)?)(?: \\p{L}+)? ?:(?: devenir)?|projet (?:de |d')(?:devenir )?|devenir)",
  DIPLOMA_RECOGNITION: "diplome(?: (?:de|d'))",
  LANGUAGE_COURSE: '(?=(?:delf|dilf|dcl|tcf|a1|a2|b1|b2|fle|niveau)(?![\\p{L}]))',
  MOBILITY: '(?=(?:velo|scooter|voiture|permis b|code de la route|garage solidaire|auto[- ]ecole)(?!\\p{L}))',
  IAE: "(?:chantier d'insertion|cddi)(?: (?:en|comme))",
};
const readers = new Map<string, RegExp>();
function readerOf(says: string): RegExp {
  const known = readers.get(says) ?? new RegExp(`(?<!\\p{L})(?:${says}) ?`, 'gu');
  readers.set(says, known);
  return known;
}

/** Words that end what it is about. */
const stops =
  /^(?:au|aux|a|à|chez|avec|le|la|les|un|une|depuis|jusqu|du|des|pour|par|qui|que|et|ou|dans|sur|est|a|ont|ete|se|ne|n|il|elle|ils|on|je|dit|ok|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|commence\p{L}*|debut\p{L}*|demarr\p{L}*|termin\p{L}*|fini\p{L}*|valid\p{L}*|obtenu\p{L}*|recu\p{L}*|accept\p{L}*|refus\p{L}*|pas|trouve\p{L}*|sign\p{L}*|fait|faite|envoy\p{L}*|depos\p{L}*|demand\p{L}*|arret\p{L}*|abandon\p{L}*|reussi\p{L}*|rate\p{L}*|inscrit\p{L}*|mois|semaines?|jours?|ans?|prevu\p{L}*|en cours|repouss\p{L}*|son|sa|ses|leur|leurs|civique|professionnelle?|adapte\p{L}*|greta|afpa|financ\p{L}*|deux|trois|quatre|cinq|six|\d.*|reconnu\p{L}*|atteint|acquis|confirm\p{L}*|y|en|m|mr|mme|monsieur|madame)$/u;
const MOST_WORDS = 4;

/** The few words that follow, up to one that says something else. */
function after(text: string, says: string, taken: readonly Span[]): Span | undefined {
  const folded = fold(text);
  for (const { 0: said, index } of folded.matchAll(readerOf(says))) {
    const at = index + said.length;
    let to = at;
    let count = 0;
    for (const { 0: word, index: place } of folded.slice(at).matchAll(/[\p{L}\p{N}]+/gu)) {
      const from = at + place;
      const gap = folded.slice(to, from);
      const isLinked =
        word === 'de' || word === 'd' || folded.startsWith('a domicile', from) || folded.startsWith('en eau', from);
      if (count >= MOST_WORDS || !/^[ '-]?$/.test(gap) || overlaps({ at: from, to: from + word.length }, taken)) break;
      if (stops.test(word) && !isLinked) break;
      if (word === 'de' && stops.test(/^de (\p{L}+)/u.exec(folded.slice(from))?.[1] ?? '')) break;
      to = from + word.length;
      count += 1;
    }
    const found = text.slice(at, to).replace(/ d[e']?$/u, '');
    if (found.length > 1) return { text: found, at, to: at + found.length };
  }
  return undefined;
}

const income =
  /(?<!\p{L})(?:salaires?|paye|paie|touche|gagne|revenus?|ressources?|rsa|primes?|remuner\p{L}*|aah|allocations?)(?!\p{L})/u;
const amount = /(?<![\d.,])(\d{2,3}|1[ .]?\d{3})(?:[.,]\d\d?)? ?(?:€|euros?|eur)(?!\p{L})/u;

/**
 * The rent of a dwelling, in euros a month: the one amount that may be kept (domain §3, « optional rent amount »). Nothing
 * where the text speaks of an income.
 */
export function readRent(text: string, code: StepCode | undefined): number | undefined {
  const folded = fold(text);
  if (!code || catalogue[code].field !== 'HOUSING' || income.test(folded)) return undefined;
  const isRent = dwellings.has(code) || /(?<!\p{L})loyers?(?!\p{L})/u.test(folded);
  const said = isRent ? amount.exec(folded) : null;
  if (
    !said ||
    /(?<!\p{L})(?:caution|depot|garantie|fuhl|impaye|dette|retard|aide|pret|apl)[^,;.]{0,24}$/u.test(
      folded.slice(0, said.index),
    )
  )
    return undefined;
  return Number(said[1]?.replace(/\D/g, ''));
}
