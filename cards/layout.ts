import type { Severity } from '../src/domain/deadlines';
import { typesetOnScreen } from '../src/words/fr/typography';
import type { Action } from './action';
import type { Card, Element } from './card';

/** Colours that mean something: see each word beside them. */
export type Tone = 'emphasis' | 'good' | 'warning' | 'attention';

const COLOURS = { emphasis: 'Default', good: 'Good', warning: 'Warning', attention: 'Attention' } as const;

/** A card: its first line, which a locked phone shows, names nobody and no right. */
export function card(title: string, body: readonly (Element | null)[], actions: readonly Element[] = []): Card {
  return typesetIn({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'fr',
    fallbackText: /[.?!…]$/.test(title) ? title : `${title}.`,
    body: [text(title, { style: 'heading', size: 'Large', weight: 'Bolder' }), ...present(body)],
    ...(actions.length > 0 ? { actions } : {}),
  });
}

const READ = new Set(['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText']);

/** The same part, with French typography in all that people read. What stands in a field is theirs. */
function typesetIn<Part>(part: Part, key = ''): Part {
  if (typeof part === 'string') return (READ.has(key) ? typesetOnScreen(part) : part) as Part;
  if (Array.isArray(part)) return part.map((one) => typesetIn(one)) as Part;
  if (typeof part !== 'object' || part === null || key === 'data') return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, typesetIn(value, name)])) as Part;
}

export function text(words: string, look: Readonly<Record<string, unknown>> = {}): Element {
  return { type: 'TextBlock', text: plain(words), wrap: true, ...look };
}

/** Small and pale, under the line that it explains. */
export function aside(words: string, spacing: 'None' | 'Small' | 'Medium' = 'None'): Element {
  return text(words, { size: 'Small', isSubtle: true, spacing });
}

export function strong(words: string, look: Readonly<Record<string, unknown>> = {}): Element {
  return text(words, { weight: 'Bolder', ...look });
}

export function heading(words: string): Element {
  return text(words, { style: 'heading', size: 'Default', weight: 'Bolder', spacing: 'Medium' });
}

/** A tinted box: its title in the colour of its meaning, then its lines. */
export function box(tone: Tone, title: string | null, items: readonly (Element | null)[] = []): Element {
  const head = title === null ? [] : [strong(title, tone === 'emphasis' ? {} : { color: COLOURS[tone] })];
  return { type: 'Container', style: tone, spacing: 'Medium', items: [...head, ...present(items)] };
}

export function facts(pairs: readonly (readonly [title: string, value: string] | null)[]): Element {
  const kept = present(pairs);
  return {
    type: 'FactSet',
    spacing: 'Small',
    facts: kept.map(([title, value]) => ({ title: plain(title), value: typesetOnScreen(plain(value)) })),
  };
}

type Tile = {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
  /** The note is a warning: the last place, for one. */
  readonly last?: boolean;
  /** What the figure means, where it means something. */
  readonly tone?: 'warning' | 'attention';
};

/** Two figures side by side. */
export function tiles(pair: readonly Tile[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: pair.map(({ label, figure, note, last, tone }) => ({
      type: 'Column',
      width: 'stretch',
      style: 'emphasis',
      items: [
        aside(label),
        text(figure, {
          size: 'ExtraLarge',
          weight: 'Bolder',
          spacing: 'None',
          ...(tone ? { color: COLOURS[tone] } : {}),
        }),
        last ? strong(note, { size: 'Small', spacing: 'None', color: 'Warning' }) : aside(note),
      ],
    })),
  };
}

/** A line of a calendar: how far the day is, what happens, when, and what stops after it. */
export function calendarLine(
  distance: string,
  tone: Exclude<Tone, 'good'>,
  what: string,
  when: string,
  after?: string,
): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: '52px', items: [badge(distance, tone)] },
      {
        type: 'Column',
        width: 'stretch',
        spacing: 'Small',
        items: [strong(what), aside(when), ...(after ? [text(after, { size: 'Small', spacing: 'None' })] : [])],
      },
    ],
  };
}

/** The tone of a deadline: late or stopping by tomorrow, then critical, then neutral. */
export function toneOf(daysLeft: number, severity: Severity): Exclude<Tone, 'good'> {
  if (daysLeft < 0 || (severity === 'critical' && daysLeft <= 1)) return 'attention';
  return severity === 'critical' || daysLeft <= 6 ? 'warning' : 'emphasis';
}

export function badge(label: string, tone: Exclude<Tone, 'good'>): Element {
  const style = tone === 'emphasis' ? 'Default' : COLOURS[tone];
  return {
    type: 'Badge',
    text: label,
    style,
    appearance: 'Tint',
    shape: 'Rounded',
    size: 'Large',
    fallback: strong(label, tone === 'emphasis' ? {} : { color: style }),
  };
}

/** A button. `primary` is the one that most people will press; `leavesInputs` takes no field along. */
export function button(title: string, data: Action, look: { primary?: true; leavesInputs?: true } = {}): Element {
  const common = {
    title,
    ...(look.primary ? { style: 'positive' } : {}),
    ...(look.leavesInputs ? { associatedInputs: 'none' } : {}),
  };
  return {
    type: 'Action.Execute',
    ...common,
    verb: data.verb,
    data,
    fallback: { type: 'Action.Submit', ...common, data },
  };
}

/** Shows some elements and hides others. */
export function toggle(title: string, targetElements: readonly string[]): Element {
  return { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title, targetElements }] };
}

/** Teams reads Markdown: what people wrote must not become a list, a title, a link or bold. */
function plain(words: string): string {
  return words
    .replace(/([*_[\]`~])/g, '\\$1')
    .replace(/^([-+#>])(?=\s)/, '\\$1')
    .replace(/^(\d+)\.(?=\s)/, '$1\\.');
}

function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item): item is T => item !== null);
}
