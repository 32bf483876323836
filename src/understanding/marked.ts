import type { DateMention, Meaning, Span } from './meaning';
import { subjectsIn } from './subject';
import { fold } from './text';
import { overlaps } from './tokens';

/**
 * A sentence folded, with one capital for each thing that it names, so that a pattern can tell its shape: `D` a date,
 * `H` a household, `W` a colleague, `S` a step, `O` an organisation, `F` a field, `N` a name with a capital that nobody bears. Of two
 * that overlap, the first of these stands. What is said late (« en retard ») is no date.
 */
export function mark(meaning: Meaning, isDate: (date: DateMention) => boolean = () => true): string {
  const { dates, households, references, workers, newHousehold } = meaning.slots;
  const spans = [
    ...dates.filter((date) => date.value.kind !== 'overdue' && isDate(date)).map((span) => ({ ...span, is: 'D' })),
    ...[...households, ...references].map((span) => ({ ...span, is: 'H' })),
    ...workers.map((span) => ({ ...span, is: 'W' })),
    ...subjectsIn(meaning).map((span) => ({ ...span, is: letterOf(span.is) })),
    ...(newHousehold && /^\p{Lu}/u.test(newHousehold.text) ? [{ ...newHousehold, is: 'N' }] : []),
  ];
  const kept = spans.filter((span, i) => !overlaps(span, spans.slice(0, i))).sort((a, b) => a.at - b.at);
  let marked = '';
  let done = 0;
  for (const { at, to, is } of kept) {
    marked += fold(meaning.text.slice(done, at)) + is;
    done = to;
  }
  return marked + fold(meaning.text.slice(done));
}

function letterOf(subject: { readonly code?: string; readonly organisation?: string }): string {
  return subject.code ? 'S' : subject.organisation ? 'O' : 'F';
}

/** A text folded, with each span written over by its letter, character for character. */
export function shade(text: string, spans: Readonly<Record<string, readonly Span[]>>): string {
  return Object.entries(spans).reduce(
    (left, [letter, some]) =>
      some.reduce((shaded, { at, to }) => shaded.slice(0, at) + letter.repeat(to - at) + shaded.slice(to), left),
    fold(text),
  );
}

/** The text with a space over each span, character for character. */
export function blank(text: string, spans: readonly Pick<Span, 'at' | 'to'>[]): string {
  return spans.reduce((left, { at, to }) => left.slice(0, at) + ' '.repeat(to - at) + left.slice(to), text);
}

const courtesy =
  /(?<![\p{L}\d])(?:bonjour|salut|coucou|s'?il (?:te|vous) plait|stp|svp|merci(?: d'avance| beaucoup)?|jalon)(?![\p{L}\d])/gu;
const filler =
  /^(?:(?:ok|oui|ah|euh|alors|bon|donc|du coup|eh|hein|non|d'accord|voila|enfin|ben|bah|super|parfait|top|nickel|genial|tres bien)[ ,!.]+)+/;

/** A marked sentence without courtesy, the words one begins with, and the signs at its ends. */
export function barely(marked: string): string {
  return tidy(tidy(marked.replace(courtesy, ' ')).replace(filler, ''));
}

/** One space between words, none at the ends, no sign at the ends but a question mark. */
export function tidy(marked: string): string {
  return marked
    .replace(/[^\p{L}\d?]*\?[^\p{L}\d]*$/u, ' ?')
    .replace(/^[^\p{L}\d+✅✔]+|[^\p{L}\d?✅✔]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Whether nothing is left of a marked text once the words of a list are taken out. */
export function isMadeOf(marked: string, words: ReadonlySet<string>): boolean {
  return (marked.match(/[\p{L}\d]+/gu) ?? []).every((word) => words.has(word));
}
