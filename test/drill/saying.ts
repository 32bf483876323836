import type { Activity } from './mailbox';

/** What a message says, as whoever reads it can tell: a list of what is due, one right that stops, or something else. */
export type Saying = {
  readonly kind: 'digest' | 'alert' | 'notice';
  /** The deadlines and the memos that its buttons and lines stand for. */
  readonly abouts: ReadonlySet<string>;
};

type Element = Readonly<Record<string, unknown>>;

export function sayingOf({ attachments }: Activity): Saying {
  const elements = elementsIn(attachments);
  const lines = elements.filter(({ type, id }) => type === 'Input.ChoiceSet' && String(id).startsWith('on-'));
  const listed = lines.flatMap((line) => elementsIn(line['choices']).map(({ value }) => String(value)));
  const pressed = elements.flatMap(({ data }) => deadlineOf(data));
  const abouts = [...listed.flatMap((value) => value.split('|')), ...pressed];
  return {
    kind: listed.length > 0 ? 'digest' : pressed.length > 0 ? 'alert' : 'notice',
    abouts: new Set(abouts.map((about) => about.replace(/^memo:/, ''))),
  };
}

function deadlineOf(data: unknown): readonly string[] {
  const { deadline } = (data ?? {}) as { readonly deadline?: unknown };
  return typeof deadline === 'string' ? [deadline] : [];
}

/** Every object within, however deep. */
function elementsIn(value: unknown): readonly Element[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(elementsIn);
  return Array.isArray(value) ? inside : [value as Element, ...inside];
}
