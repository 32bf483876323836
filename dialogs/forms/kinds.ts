import type { Choice, Field } from '../../cards/form';
import { fold } from '../../src/understanding/text';
import { referralQuestions as words } from '../../src/words/fr/referral-form';
import type { Answers, Heard, Question, Read } from '../form';

/** What a question says: on a card, in plain text, and when it is left empty. */
export type QuestionWords = {
  readonly label: string;
  readonly ask: string;
  readonly required?: string;
  readonly placeholder?: string;
};

type Kind = Omit<Question, 'key'>;

/** A line of free text, kept as typed. */
export function asText(said: QuestionWords, maxLength: number): Kind {
  const field: Field = { kind: 'text', maxLength, ...(said.placeholder ? { placeholder: said.placeholder } : {}) };
  return {
    ...worded(said),
    field,
    read: (input) => ({ value: input.slice(0, maxLength) }),
    hear: ({ meaning }) => meaning.text.slice(0, maxLength),
    show: String,
    accepts: (value) => typeof value === 'string',
  };
}

/** A number of people, at least `least`. */
export function asCount(said: QuestionWords, least = 0): Kind {
  const most = 20;
  const fits = (count: number): boolean => count >= least && count <= most;
  return {
    ...worded(said),
    field: { kind: 'number', min: least, max: most },
    read: (input) =>
      /^\d{1,2}$/.test(input) && fits(Number(input)) ? { value: Number(input) } : { problem: words.badCount(least) },
    hear: ({ meaning }) => {
      const number = /^\D{0,12}(\d{1,2})\b/.exec(meaning.text)?.[1];
      const count = number === undefined ? meaning.slots.count?.people : Number(number);
      return count !== undefined && fits(count) ? count : least === 0 ? noneIn(meaning.text) : undefined;
    },
    show: String,
    accepts: (value) => typeof value === 'number' && fits(value),
  };
}

/** One answer of several; `hear` is the form's to say. */
export function asChoice(said: QuestionWords, choices: readonly Choice[]): Kind {
  const known = (value: unknown): boolean => choices.some((choice) => choice.value === value);
  return {
    ...worded(said),
    field: { kind: 'choice', choices },
    read: (input) => (known(input) ? { value: input } : { problem: words.badChoice }),
    hear: ({ meaning }) => choices.find(({ title }) => fold(title) === fold(meaning.text))?.value,
    show: String,
    accepts: known,
  };
}

export function asYesNo(said: QuestionWords): Kind {
  return {
    ...asChoice(said, yesNoChoices()),
    read: readYesNo,
    hear: yesOrNo,
    accepts: (value) => typeof value === 'boolean',
  };
}

export function yesNoChoices(): Choice[] {
  return [
    { title: words.yes, value: 'true' },
    { title: words.no, value: 'false' },
  ];
}

export function readYesNo(input: string): Read {
  return input === 'true' || input === 'false' ? { value: input === 'true' } : { problem: words.badChoice };
}

/** « oui, … » or « non, … »; `undefined` when the sentence says neither, or hesitates. */
export function yesOrNo({ meaning }: Heard): boolean | undefined {
  const said = fold(meaning.text);
  if (/\b(attend\w*|moment|minute|verifi\w*|plus tard)\b/.test(said)) return undefined;
  const [first] = said.split(/[\s,.!]/);
  if (first === 'oui' || (meaning.intent === 'yes' && meaning.decision === 'go')) return true;
  return first === 'non' || (meaning.intent === 'no' && meaning.decision === 'go') ? false : undefined;
}

/** `unknown` when the person says not to know. */
export function unknownIn<T>({ meaning }: Heard, unknown: T): T | undefined {
  return /\b(sais pas|inconnue?|aucune idee)\b/.test(fold(meaning.text)) ? unknown : undefined;
}

/** Every value of a closed set, with its French name. */
export function choicesOf<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Choice[] {
  return values.map((value) => ({ title: names[value], value }));
}

function worded(said: QuestionWords): Pick<Question, 'label' | 'ask' | 'required'> {
  return {
    label: (_: Answers) => said.label,
    ask: (_: Answers) => said.ask,
    ...(said.required ? { required: said.required } : {}),
  };
}

function noneIn(text: string): number | undefined {
  return /\b(aucune?|zero|pas d)\b/.test(fold(text)) ? 0 : undefined;
}
