import { isEveryday } from './everyday';
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

/** How well a household's name explains the words of a run: 1 is letter for letter. */
export type Explanation = { readonly entry: number; readonly score: number };

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
    const parts = wordsOf(name);
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

/** Finds the parts of names that sound like a written word, and remembers what it found. */
export function searcher({ units }: NameIndex): Search {
  const found = new Map<string, readonly Hit[]>();
  return (written) => {
    const before = found.get(written);
    if (before) return before;
    const hits = isEveryday(written) ? hitsOf(written, units, 1) : hitsOf(written, units, 0.6);
    found.set(written, hits);
    return hits;
  };
}

function hitsOf(written: string, units: readonly Unit[], least: number): Hit[] {
  const sounds = soundsOf(written);
  const best = new Map<string, Hit>();
  for (const unit of units) {
    const like = Math.max(...unit.sounds.flatMap((a) => sounds.map((b) => likenessOf(b, a))));
    if (like < least) continue;
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

type Sum = { readonly letters: number; readonly matched: number; readonly best: number; readonly pieces: number };
const nothing: Sum = { letters: 0, matched: 0, best: 0, pieces: 0 };

/** The households whose name explains every word of a run, best first. Short words alone must sound the same. */
export function explain(run: readonly Word[], index: NameIndex, search: Search): Explanation[] {
  const starters = new Set(
    run
      .flatMap((_, i) =>
        search(writtenAt(run, i, 1)).concat(search(writtenAt(run, i, 2)), search(writtenAt(run, i, 3))),
      )
      .map(({ entry }) => entry),
  );
  return [...starters]
    .flatMap((entry) => {
      const sum = cover(run, 0, 0, entry, index, search);
      const score = sum && sum.letters > 0 ? sum.matched / sum.letters : 0;
      return sum && isEnough(sum, score) ? [{ entry, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function isEnough({ letters, best, pieces }: Sum, score: number): boolean {
  if (pieces > 1) return best >= 0.84 && score >= 0.8;
  return score >= (letters <= 3 ? 1 : letters <= 4 ? 0.95 : letters <= 5 ? 0.9 : 0.84);
}

/** The best way to explain the words from `from` on by the parts of one name that are not `used` yet. */
function cover(
  run: readonly Word[],
  from: number,
  used: number,
  entry: number,
  index: NameIndex,
  search: Search,
): Sum | undefined {
  const word = run[from];
  if (!word) return nothing;
  const ways: Sum[] = [];
  const goOn = (length: number, parts: number, letters: number, like: number, pieces = 1): void => {
    const rest = cover(run, from + length, used | parts, entry, index, search);
    if (!rest) return;
    ways.push({
      letters: rest.letters + letters,
      matched: rest.matched + letters * like,
      best: Math.max(rest.best, like),
      pieces: rest.pieces + pieces,
    });
  };
  if (isParticle(word.folded) && from + 1 < run.length) goOn(1, 0, 1, 0, 0);
  if (word.folded.length === 1) {
    const part = [...(index.entries[entry]?.initials ?? '')].findIndex(
      (letter, i) => letter === word.folded && !(used & (1 << i)),
    );
    if (part >= 0) goOn(1, 1 << part, 0, 0, 0);
  }
  for (const length of [1, 2, 3]) {
    if (from + length > run.length) break;
    const written = writtenAt(run, from, length);
    for (const hit of search(written)) {
      if (hit.entry === entry && !(hit.parts & used)) goOn(length, hit.parts, written.length, hit.likeness);
    }
  }
  return ways.reduce<Sum | undefined>(
    (a, b) => (a && a.matched / (a.letters || 1) >= b.matched / (b.letters || 1) ? a : b),
    undefined,
  );
}

function writtenAt(run: readonly Word[], from: number, length: number): string {
  return run
    .slice(from, from + length)
    .map(({ text }) => text.toLocaleLowerCase('fr'))
    .join('');
}
