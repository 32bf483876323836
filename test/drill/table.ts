import type { Verdict } from './drill';

type Line = { readonly store: string; readonly processes: number; readonly failing: number };
type Column = { readonly title: string; readonly of: (line: Line, verdict: Verdict) => string | number };

const columns: readonly Column[] = [
  { title: 'store', of: ({ store }) => store },
  { title: 'processes', of: ({ processes }) => processes },
  { title: 'Teams fails', of: ({ failing }) => `${Math.round(failing * 100)} %` },
  { title: 'kills', of: (_, { kills }) => kills },
  { title: 'stops', of: (_, { stops }) => stops },
  { title: 'in mid-work', of: (_, { midway }) => midway },
  { title: 'digests', of: (_, { expected }) => expected },
  { title: 'received', of: (_, { received }) => received },
  { title: 'twice', of: (_, { duplicates }) => duplicates },
  { title: 'alerts', of: (_, { alerts }) => alerts },
  { title: 'most copies', of: (_, { mostCopies }) => mostCopies },
  { title: 'unknown', of: (_, { unknown }) => unknown },
  { title: 'parked', of: (_, { parked }) => parked },
  { title: 'lost', of: (_, { losses }) => losses.length },
  { title: 'stuck', of: (_, { stuck }) => stuck },
  { title: 'untrue', of: (_, { untrue }) => untrue },
  { title: 'uneven', of: (_, { uneven }) => uneven },
  { title: 'over limits', of: (_, { breaches }) => breaches },
  { title: 'failed ticks', of: (_, { failed }) => failed },
];

export function titles(): string {
  return `| ${columns.map(({ title }) => title).join(' | ')} |\n|${columns.map(() => '---|').join('')}`;
}

export function lineOf(line: Line, verdict: Verdict): string {
  return `| ${columns.map(({ of }) => of(line, verdict)).join(' | ')} |`;
}

/** What was promised and did not hold. */
export function failuresIn(verdict: Verdict): readonly string[] {
  const { duplicates, losses, mostCopies, stuck, untrue, uneven, crashed, warned } = verdict;
  return [
    ...(duplicates > 0 ? [`${duplicates} digests came twice`] : []),
    ...(mostCopies > 2 ? [`an alert came ${mostCopies} times`] : []),
    ...losses,
    ...(stuck > 0 ? [`${stuck} reminders were still under way`] : []),
    ...(untrue > 0 ? [`${untrue} reminders are said to be sent, and nobody got them`] : []),
    ...(uneven > 0 ? ['what was planned did not add up'] : []),
    ...(crashed > 0 ? [`${crashed} processes died by themselves`] : []),
    ...warned.filter((event) => event === 'reminders do not add up'),
  ];
}
