import { type Day, type Hour, parseDay, parseHour } from '../../src/domain/day';
import { findForbidden } from '../../src/understanding/forbidden';
import { fold } from '../../src/understanding/text';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import type { Question, Read } from '../form';
import { asText, type QuestionWords } from './kinds';

type Kind = Omit<Question, 'key'>;

/** A day, typed, picked, or said. */
export function asDay(said: QuestionWords): Kind {
  return {
    ...asText(said, 20),
    field: { kind: 'date' },
    read: (input) => {
      const value = parseDay(input);
      return value ? { value } : { problem: words.badDate };
    },
    hear: ({ meaning }): Day | undefined => {
      const [first] = meaning.slots.dates;
      return first && 'start' in first.value ? first.value.start : undefined;
    },
    accepts: (value) => parseDay(value) !== null,
  };
}

/** « 14 h », « 9h30 ». */
export function asHour(said: QuestionWords): Kind {
  return {
    ...asText(said, 10),
    read: (input) => {
      const value = hourFrom(input);
      return value ? { value } : { problem: words.badHour };
    },
    hear: ({ meaning }) => hourFrom(meaning.text) ?? undefined,
    accepts: (value) => parseHour(value) !== null,
  };
}

/** A line that is kept as typed, unless it holds what is never stored; one that is too long is objected to, not cut. */
export function asSafeText(said: QuestionWords, maxLength: number): Kind {
  const isSafe = (typed: string): boolean => findForbidden(typed).length === 0;
  return {
    ...asText(said, maxLength),
    read: (input): Read => (isSafe(input) ? { value: input } : { problem: words.health }),
    hear: ({ meaning }) => (isSafe(meaning.text) ? meaning.text : undefined),
  };
}

function hourFrom(said: string): Hour | null {
  const bare = /^\s*(?:a )?(\d{1,2})\s*(?:h|:)\s*(\d{2})?\s*$/.exec(fold(said));
  return bare ? parseHour(`${(bare[1] ?? '').padStart(2, '0')}:${bare[2] ?? '00'}`) : null;
}
