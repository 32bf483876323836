import { form as words } from '../src/words/fr/form';
import type { Card, Element } from './card';
import { aside, box, card, facts, strong, text, toggle } from './layout';

/** How a question is answered on a card. */
export type Field =
  | { readonly kind: 'text'; readonly maxLength: number; readonly placeholder?: string; readonly multiline?: true }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice' | 'list'; readonly choices: readonly Choice[] };
export type Choice = { readonly title: string; readonly value: string };

/** One field of a card: what it is called, what it holds already. */
export type FieldView = {
  readonly key: string;
  readonly label: string;
  readonly field: Field;
  readonly error?: string;
  readonly value?: string;
};

/** A form as it stands: what is known (with its fields, to correct it), and what is still asked. */
export type FormView = {
  readonly title: string;
  readonly subtitle: string;
  /** What has just gone wrong or deserves a look, said before all else. */
  readonly notices: readonly string[];
  readonly known: readonly (readonly [title: string, value: string])[];
  readonly corrections: readonly FieldView[];
  /** Whether the fields of what is known stand open, as after [Modifier]. */
  readonly correcting: boolean;
  readonly questions: readonly FieldView[];
  readonly hint?: string;
  readonly actions: readonly Element[];
};

/** A guided form as one card: the known facts in a box, then only what is missing. */
export function formCard(view: FormView): Card {
  return card(
    view.title,
    [
      aside(view.subtitle),
      ...view.notices.map((notice) => box('warning', null, [text(notice)])),
      view.known.length > 0 ? knownBox(view) : null,
      ...view.questions.map((question, index) => ({ ...input(question), spacing: index === 0 ? 'Large' : 'Medium' })),
      view.hint ? aside(view.hint, 'Small') : null,
    ],
    view.actions,
  );
}

function knownBox(view: FormView): Element {
  return box('emphasis', null, [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [strong(words.known)] },
        { type: 'Column', width: 'auto', items: [toggle(words.correct, ['known', 'fix'])] },
      ],
    },
    { ...facts(view.known), id: 'known', isVisible: !view.correcting },
    {
      type: 'Container',
      id: 'fix',
      isVisible: view.correcting,
      spacing: 'Small',
      items: view.corrections.map((field) => input(field)),
    },
  ]);
}

function input({ key, label, field, error, value }: FieldView): Element {
  const common = {
    id: key,
    label,
    ...(error ? { isRequired: true, errorMessage: error } : {}),
    ...(value === undefined ? {} : { value }),
  };
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...common,
        maxLength: field.maxLength,
        ...(field.placeholder ? { placeholder: field.placeholder } : {}),
        ...(field.multiline ? { isMultiline: true } : {}),
      };
    case 'number':
      return {
        type: 'Input.Number',
        ...common,
        min: field.min,
        max: field.max,
        ...(value ? { value: Number(value) } : {}),
      };
    case 'date':
      return { type: 'Input.Date', ...common };
    case 'choice':
    case 'list':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: field.choices.length > 4 && field.kind === 'choice' ? 'compact' : 'expanded',
        wrap: true,
        ...(field.kind === 'list' ? { isMultiSelect: true } : {}),
        choices: field.choices,
      };
  }
}
