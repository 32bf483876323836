import type { Load } from '../src/domain/team';
import { givenName } from '../src/domain/worker';
import { team as words } from '../src/words/fr/team';
import type { Card, Element } from './card';
import { aside, button, card, strong, text } from './layout';

/** « Qui est le plus chargé ? »: who carries most, in words, then everyone. */
export function busiestCard(loads: readonly Load[]): Card {
  return card(
    words.loadTitle,
    loads.length === 0
      ? [text(words.nobody)]
      : [...busiest(loads).map((line) => text(line, { spacing: 'Small' })), loadChart(loads)],
    [
      button(words.seeTeam, { verb: 'start', topic: 'team' }, { primary: true }),
      button(words.seeDue, { verb: 'start', topic: 'due' }),
    ],
  );
}

function busiest(loads: readonly Load[]): string[] {
  const counts = loads.map(({ households }) => households);
  const most = Math.max(...counts);
  const least = Math.min(...counts);
  const namesAt = (count: number): string[] =>
    loads.filter(({ households }) => households === count).map(({ worker }) => givenName(worker));
  const [first, ...equals] = loads.filter(({ households }) => households === most);
  if (!first || (most === least && equals.length > 0)) return [words.even(most), ...pressed(loads, null)];
  return [
    equals.length > 0
      ? words.equals(namesAt(most), most)
      : words.busiest(givenName(first.worker), most, first.critical, first.late),
    ...(most > least ? [words.lightest(namesAt(least), least)] : []),
    ...pressed(loads, equals.length === 0 ? first : null),
  ];
}

/** Many households are one load; critical ones are another. */
function pressed(loads: readonly Load[], told: Load | null): string[] {
  const most = Math.max(0, ...loads.map(({ critical }) => critical));
  const [one, ...others] = loads.filter(({ critical }) => critical === most);
  return one && one !== told && most > 0 && others.length === 0 ? [words.mostPressed(givenName(one.worker), most)] : [];
}

/** Bars where the host draws charts; elsewhere a table that says the same. */
export function loadChart(loads: readonly Load[]): Element {
  return {
    type: 'Chart.HorizontalBar.Stacked',
    title: words.loadChart,
    spacing: 'Small',
    data: loads.map(({ worker, households, critical, late }) => ({
      title: words.loadLine(givenName(worker), households, critical, late),
      data: [
        { legend: words.upToDate, value: Math.max(0, households - critical - late), color: 'categoricalBlue' },
        { legend: words.criticalOne, value: critical, color: 'warning' },
        { legend: words.late, value: late, color: 'attention' },
      ],
    })),
    fallback: loadTable(loads),
  };
}

function loadTable(loads: readonly Load[]): Element {
  const cell = (items: Element): Element => ({ type: 'TableCell', items: [items] });
  const figure = (count: number, color: string): Element =>
    count > 0 && color !== 'Default'
      ? strong(String(count), { horizontalAlignment: 'Right', color })
      : text(String(count), { horizontalAlignment: 'Right' });
  const row = (cells: Element[]): Element => ({ type: 'TableRow', cells: cells.map(cell) });
  return {
    type: 'Table',
    spacing: 'Small',
    showGridLines: false,
    columns: [{ width: 4 }, { width: 3 }, { width: 3 }, { width: 3 }],
    rows: [
      row(
        words.columns.map((name, index) =>
          index === 0 ? aside(name) : { ...aside(name), horizontalAlignment: 'Right' },
        ),
      ),
      ...loads.map(({ worker, households, critical, late }) =>
        row([
          text(givenName(worker)),
          figure(households, 'Default'),
          figure(critical, 'Warning'),
          figure(late, 'Attention'),
        ]),
      ),
      row([
        strong(words.total),
        ...(['households', 'critical', 'late'] as const).map((what) =>
          strong(String(loads.reduce((sum, load) => sum + load[what], 0)), { horizontalAlignment: 'Right' }),
        ),
      ]),
    ],
  };
}
