import type { Verdict } from './drill';

type Line = { readonly store: string; readonly processes: number; readonly failing: number };
type Column = { readonly title: string; readonly of: (line: Line, verdict: Verdict) => string | number };

/** What a person who answers for the service wants to know. */
const columns: readonly Column[] = [
  { title: 'database', of: ({ store }) => store },
  { title: 'processes', of: ({ processes }) => processes },
  { title: 'Teams fails', of: ({ failing }) => `${Math.round(failing * 100)} %` },
  { title: 'killed', of: (_, { kills }) => kills },
  { title: 'frozen', of: (_, { stops }) => stops },
  { title: 'daily messages', of: (_, { expected }) => expected },
  { title: 'arrived that day', of: (_, { received }) => received },
  { title: 'arrived twice', of: (_, { duplicates }) => duplicates },
  { title: 'alerts', of: (_, { alerts }) => alerts },
  { title: 'most copies of one', of: (_, { mostCopies }) => mostCopies },
  { title: 'in doubt', of: (_, { unknown }) => unknown },
  { title: 'forgotten', of: (_, { losses }) => losses.length },
  { title: 'over Teams’ limits', of: (_, { breaches }) => breaches },
];

/** What the titles mean, for whoever reads the table. */
export const legend = `killed: ended by kill -9, most of them while messages leave. frozen: stopped for longer than its turn lasts, then let go on.
arrived that day: those that did not were in doubt, and the next working day’s message held all that was still open.
in doubt: daily messages and alerts of which nobody knows whether they arrived. Most did; all are shown to the lead.
forgotten: something open that the next message does not hold.`;

export function titles(): string {
  return `| ${columns.map(({ title }) => title).join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}

export function lineOf(line: Line, verdict: Verdict): string {
  return `| ${columns.map(({ of }) => of(line, verdict)).join(' | ')} |`;
}

/** All that was counted, but for what failed. */
export function detailOf({ losses: _, warned: __, ...counts }: Verdict): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

/** What was promised and did not hold. */
export function failuresIn(verdict: Verdict): readonly string[] {
  const { duplicates, losses, mostCopies, stuck, untrue, hidden, uneven, crashed, failed, warned } = verdict;
  return [
    ...(duplicates > 0 ? [`${duplicates} digests came twice`] : []),
    ...(mostCopies > 2 ? [`an alert came ${mostCopies} times`] : []),
    ...losses.slice(0, MOST_SHOWN),
    ...(losses.length > MOST_SHOWN ? [`${losses.length - MOST_SHOWN} more were forgotten`] : []),
    ...(stuck > 0 ? [`${stuck} reminders were still under way`] : []),
    ...(untrue > 0 ? [`of ${untrue} reminders, the store says what is not so`] : []),
    ...(hidden !== 0 ? [`${hidden} reminders in doubt are not told to the lead`] : []),
    ...(uneven > 0 ? ['what was planned did not add up'] : []),
    ...(crashed > 0 ? [`${crashed} processes died by themselves`] : []),
    ...(failed > 0 ? [`${failed} looks at the reminders failed`] : []),
    ...warned.filter((event) => event === 'reminders do not add up'),
  ];
}

const MOST_SHOWN = 10;
