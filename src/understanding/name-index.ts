import { isParticle } from './person-name';
import { likeness, type Sound, soundsOf } from './sounds';
import { type Word, wordsOf } from './tokens';

export type Named = { readonly id: string; readonly name: string };
/** Some neighbouring parts of somebody's name, as bits: « Al-Hassan » is found as « hassan » and as « alhassan ». */
type Bearer = { readonly entry: number; readonly parts: number };
type Unit = { readonly written: string; readonly sounds: readonly Sound[]; readonly bearers: Bearer[] };
type Hit = Bearer & { readonly likeness: number };
export type Search = (written: string) => readonly Hit[];

export type NameIndex = {
  readonly entries: readonly { readonly id: string; readonly initials: string }[];
  readonly units: readonly Unit[];
  /** Every part of every name, folded. */
  readonly words: ReadonlySet<string>;
};

/** Parts are bits of a number. */
const mostParts = 16;

const indexes = new WeakMap<readonly Named[], NameIndex>();

/** A directory made ready to be searched; the same array costs nothing again. */
export function indexNames(directory: readonly Named[]): NameIndex {
  const ready = indexes.get(directory);
  if (ready) return ready;
  const index = buildIndex(directory);
  indexes.set(directory, index);
  return index;
}

function buildIndex(directory: readonly Named[]): NameIndex {
  const units = new Map<string, Unit>();
  const words = new Set<string>();
  const entries = directory.map(({ id, name }, entry) => {
    const parts = wordsOf(name).slice(0, mostParts);
    for (const { written, mask } of unitsOf(parts)) {
      const unit = units.get(written) ?? { written, sounds: soundsOf(written), bearers: [] };
      unit.bearers.push({ entry, parts: mask });
      units.set(written, unit);
    }
    for (const { folded } of parts) words.add(folded);
    return { id, initials: parts.map(({ folded }) => folded.charAt(0)).join('') };
  });
  return { entries, units: [...units.values()], words };
}

/** One to three neighbouring parts as one word, with and without the particles among them; never a particle alone. */
function unitsOf(parts: readonly Word[]): { written: string; mask: number }[] {
  return parts.flatMap((_, from) =>
    [1, 2, 3].flatMap((length) => {
      const run = parts.slice(from, from + length);
      const strong = run.filter(({ folded }) => !isParticle(folded));
      if (run.length < length || strong.length === 0) return [];
      const mask = run.reduce((bits, _, i) => bits | (1 << (from + i)), 0);
      const ways = [run, strong].map((words) => words.map(({ text }) => text.toLocaleLowerCase('fr')).join(''));
      return [...new Set(ways)].map((written) => ({ written, mask }));
    }),
  );
}

/** How near a first name must be beside a sure family name (« Helena » for Olena): what is further is nobody's. */
export const leastBeside = 0.72;

/** Finds the parts of names that sound like a written word, and remembers what it found. */
export function searcher({ units }: NameIndex): Search {
  const found = new Map<string, readonly Hit[]>();
  return (written) => {
    const before = found.get(written);
    if (before) return before;
    const hits = hitsOf(written, units);
    found.set(written, hits);
    return hits;
  };
}

function hitsOf(written: string, units: readonly Unit[]): Hit[] {
  const sounds = soundsOf(written);
  const best = new Map<string, Hit>();
  for (const unit of units) {
    let like = 0;
    for (const known of unit.sounds) for (const heard of sounds) like = Math.max(like, likenessOf(heard, known));
    if (like < leastBeside) continue;
    for (const bearer of unit.bearers) {
      const key = `${bearer.entry}/${bearer.parts}`;
      if ((best.get(key)?.likeness ?? 0) < like) best.set(key, { ...bearer, likeness: like });
    }
  }
  return [...best.values()];
}

/** A short form (« Najib » of Najibullah) is never enough alone, but will do beside a sure word. */
function likenessOf(written: Sound, unit: Sound): number {
  const isShortForm = written.letters.length >= 3 && unit.letters.startsWith(written.letters);
  return Math.max(likeness(written, unit), isShortForm ? 0.75 : 0);
}
