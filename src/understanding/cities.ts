import { alsoWords, dromeByPostcode, elsewhere, shortNames, towns } from './communes';
import type { Span } from './meaning';
import { fold } from './text';
import { type Word, wordsOf } from './tokens';

/** A commune that a text names, by its whole official name. */
export type CityMention = Span & { readonly city: string; readonly inDrome: boolean };

const index = new Map<string, { readonly city: string; readonly inDrome: boolean }>();
for (const city of elsewhere) index.set(keyOf(city), { city, inDrome: false });
for (const city of Object.values(dromeByPostcode).flat()) index.set(keyOf(city), { city, inDrome: true });
for (const [city, names] of Object.entries(shortNames)) {
  for (const name of names) index.set(name, { city, inDrome: !elsewhere.includes(city) });
}
const longest = Math.max(...[...index.keys()].map((key) => key.split(' ').length));

const cue =
  /(?:(?:^|[^\p{L}])(?:a|sur|vers|commune de|ville de|secteur|secteur de|pres de|habite(?:nt)?|habitant|vi(?:t|vent) a|domicilie[es]*|loge[es]*|cp|\d{5})[ :,]*)$/u;
const postcode = /(?<![\d\p{L}])(\d{5})(?![\d\p{L}])/gu;

/**
 * The communes that a bounded text names, in order: those of the Drôme by name, short name (« Romans ») or postcode, and
 * well-known ones elsewhere. A small commune whose name is also a word or a surname needs a « à » before it.
 */
export function readCities(text: string): CityMention[] {
  const words = wordsOf(text);
  const found: CityMention[] = [];
  for (let i = 0; i < words.length; ) {
    const city = cityFrom(text, words.slice(i, i + longest));
    const isAlone = found.length === 0 && city?.words === words.length;
    if (city && (isAlone || city.isSure || cue.test(fold(text.slice(0, city.at))))) {
      found.push(city);
      i += city.words;
    } else i += 1;
  }
  return [...found, ...citiesByPostcode(text)].sort((a, b) => a.at - b.at);
}

/** The commune with which a bounded text begins, from `from` on, whatever its name may also mean. */
export function readCityAt(text: string, from: number): CityMention | undefined {
  const rest = text.slice(from);
  const city = cityFrom(rest, wordsOf(rest).slice(0, longest));
  return city?.at === 0 ? { ...city, at: from, to: from + city.to } : undefined;
}

type Candidate = CityMention & { readonly words: number; readonly isSure: boolean };

/** The longest commune that these words begin with. */
function cityFrom(text: string, words: readonly Word[]): Candidate | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    const [first, last] = [run[0], run[length - 1]];
    const key = run.map(plain).join(' ');
    const known = index.get(key);
    if (!first || !last || !known || !isTight(run)) continue;
    const isSure = (towns.has(known.city) && !alsoWords.has(key)) || (length > 1 && key.length > 8);
    const { at } = first;
    return { text: text.slice(at, last.to), at, to: last.to, ...known, words: length, isSure };
  }
  return undefined;
}

function citiesByPostcode(text: string): CityMention[] {
  return Array.from(text.matchAll(postcode)).flatMap((match) => {
    const city = dromeByPostcode[match[1] ?? '']?.[0];
    return city ? [{ text: match[0], at: match.index, to: match.index + 5, city, inDrome: true }] : [];
  });
}

function keyOf(city: string): string {
  return wordsOf(city).map(plain).join(' ');
}

function plain({ folded }: Word): string {
  return folded === 'st' ? 'saint' : folded === 'ste' ? 'sainte' : folded;
}

/** Words that follow each other with one sign between them. */
function isTight(run: readonly Word[]): boolean {
  return run.every((word, i) => i === 0 || word.at - (run[i - 1]?.to ?? 0) <= (word.joined ? 1 : 2));
}
