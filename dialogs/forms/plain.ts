import { type Day, type Hour, parseDay, parseHour } from '../../src/domain/day';
import { readChoice } from '../../src/understanding/commands';
import { fold } from '../../src/understanding/text';
import { forbiddenNames } from '../../src/words/fr/guard';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import type { Question, Read } from '../form';
import { keptOf } from './kept-text';
import { asText, type QuestionWords, unknownIn } from './kinds';

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

/** A line that is kept as typed, without what is never stored; one that is too long is objected to, not cut. */
export function asSafeText(said: QuestionWords, maxLength: number): Kind {
  return {
    ...asText(said, maxLength),
    read: (input): Read => {
      const { text, left } = keptOf(input);
      if (left.length === 0) return { value: text };
      const problem = words.notKept(
        left.map((kind) => forbiddenNames[kind]),
        text !== '',
      );
      return text === '' ? { problem } : { value: text, problem };
    },
    hear: (heard) => {
      if (unknownIn(heard, null) === null) return null;
      return decides(heard.meaning.text) ? undefined : keptOf(heard.meaning.text).text || undefined;
    },
  };
}

/** « oui », « c’est bon »: said of the whole, never the text that was asked. */
function decides(said: string): boolean {
  return readChoice(said) !== null || /^(oui|non|ouais|nan)[ .!]*$/.test(fold(said));
}

function hourFrom(said: string): Hour | null {
  const bare = /^\s*(?:a )?(\d{1,2})\s*(?:h|:)\s*(\d{2})?\s*$/.exec(fold(said));
  return bare ? parseHour(`${(bare[1] ?? '').padStart(2, '0')}:${bare[2] ?? '00'}`) : null;
}
