import { leastBeside, type NameIndex, type Search } from './name-index';
import { isParticle } from './person-name';
import { soundsOf } from './sounds';
import type { Word } from './tokens';

/** How well a household's name explains the words of a run: 1 is letter for letter. */
export type Explanation = { readonly entry: number; readonly score: number };

/** Some words of the run, explained by some parts of one name; an initial explains without weighing. */
type Piece = { readonly letters: number; readonly likeness: number; readonly parts: number };

/** How near the words must be: a word alone by its letters, and first and family names beside a sure word. */
type Bars = { readonly alone: (letters: number) => number; readonly firstName: number; readonly familyName: number };

/**
 * Near enough to be that person. One word alone must be close, the shorter the closer; with three letters the sound must
 * be the same. Beside a sure word a first name may be further away (« Helena » for Olena), a family name may not: the same
 * first name with another family name is another person.
 */
const sure: Bars = {
  alone: (letters) => (letters <= 3 ? 1 : letters === 4 ? 0.95 : letters <= 7 ? 0.92 : 0.88),
  firstName: leastBeside,
  familyName: 0.82,
};
/** Near enough to be looked at by somebody who knows. */
export const soft: Bars = { alone: (letters) => (letters <= 3 ? 1 : 0.8), firstName: leastBeside, familyName: 0.78 };

/** The households whose name explains every word of a run, best first. */
export function explain(run: readonly Word[], index: NameIndex, search: Search, bars = sure): Explanation[] {
  const entries = new Set(
    run.flatMap((_, from) => [1, 2, 3].flatMap((length) => search(written(run, from, length)).map((hit) => hit.entry))),
  );
  return [...entries]
    .flatMap((entry) => {
      const pieces = cover(run, 0, { initials: index.entries[entry]?.initials ?? '', entry, search });
      return pieces && isEnough(pieces, bars) ? [{ entry, score: scoreOf(pieces) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}

function isEnough(pieces: readonly Piece[], { alone, firstName, familyName }: Bars): boolean {
  const spoken = pieces.filter(({ letters }) => letters > 1);
  const [only] = spoken;
  if (!only) return false;
  if (spoken.length === 1) return only.likeness >= alone(only.letters) && !pieces.some(isParticleAlone);
  return (
    spoken.some(({ likeness, letters }) => likeness >= alone(letters)) &&
    spoken.every(({ likeness, parts }) => likeness >= (parts === 1 ? firstName : familyName))
  );
}

/** A particle that the name lacks, beside one word: « Al-Ahmad » is not Ahmed. */
function isParticleAlone({ letters }: Piece): boolean {
  return letters === 1;
}

function scoreOf(pieces: readonly Piece[]): number {
  const letters = pieces.reduce((sum, piece) => sum + piece.letters, 0);
  return letters === 0 ? 0 : pieces.reduce((sum, piece) => sum + piece.letters * piece.likeness, 0) / letters;
}

type Name = { readonly entry: number; readonly initials: string; readonly search: Search };

/** The best way to explain the words of a run from `from` on by the parts of one name that are not `used` yet. */
function cover(run: readonly Word[], from: number, name: Name, used = 0): Piece[] | undefined {
  const word = run[from];
  if (!word) return [];
  const steps = [...spokenSteps(run, from, name), ...silentSteps(word, run.length - from, name, used)];
  const ways = steps.flatMap(({ length, ...piece }) => {
    const rest = piece.parts & used ? undefined : cover(run, from + length, name, used | piece.parts);
    return rest ? [[piece, ...rest]] : [];
  });
  return ways.reduce<Piece[] | undefined>((a, b) => (a && scoreOf(a) >= scoreOf(b) ? a : b), undefined);
}

type Step = Piece & { readonly length: number };

function spokenSteps(run: readonly Word[], from: number, { entry, search }: Name): Step[] {
  return [1, 2, 3]
    .filter((length) => from + length <= run.length)
    .flatMap((length) => {
      const text = written(run, from, length);
      return search(text)
        .filter((hit) => hit.entry === entry)
        .map(({ parts, likeness }) => ({ length, parts, likeness, letters: lengthOf(text) }));
    });
}

/** How long a word sounds: « Sow » is two letters long. */
function lengthOf(text: string): number {
  return Math.max(2, soundsOf(text)[0]?.letters.length ?? 0);
}

/** An initial stands for a part, a particle for itself: one that the name lacks speaks a little against it. */
function silentSteps({ folded }: Word, left: number, { initials }: Name, used: number): Step[] {
  if (isParticle(folded) && folded.length > 1 && !/^(?:le|la|de|du)$/.test(folded) && left > 1)
    return [{ length: 1, parts: 0, likeness: 0, letters: 1 }];
  const part =
    folded.length === 1 ? [...initials].findIndex((letter, i) => letter === folded && !(used & (1 << i))) : -1;
  return part < 0 ? [] : [{ length: 1, parts: 1 << part, likeness: 0, letters: 0 }];
}

function written(run: readonly Word[], from: number, length: number): string {
  return run
    .slice(from, from + length)
    .map(({ text }) => text.toLocaleLowerCase('fr'))
    .join('');
}
