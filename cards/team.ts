import { type Day, daysBetween, type Instant } from '../src/domain/day';
import type { Capacity, Occupancy } from '../src/domain/places';
import type { Referral } from '../src/domain/referral';
import type { Load, TeamStanding } from '../src/domain/team';
import { givenName } from '../src/domain/worker';
import { distance, fullDay, fullInstant } from '../src/words/fr/day';
import { team as words } from '../src/words/fr/team';
import type { Card, Element } from './card';
import { aside, button, calendarLine, card, heading, strong, text, tiles } from './layout';
import { occupancyTiles } from './places';

export type TeamView = {
  readonly standing: TeamStanding;
  readonly used: Occupancy;
  readonly capacity: Capacity;
  readonly waiting: readonly Referral[];
  readonly now: Instant;
  readonly today: Day;
};

/** How the service stands, at a glance: places, what presses, who carries what, what is to decide. No family name. */
export function teamCard({ standing, used, capacity, waiting, now, today }: TeamView): Card {
  const moment = fullInstant(now);
  return card(
    words.title,
    [
      aside(moment.charAt(0).toLocaleUpperCase('fr') + moment.slice(1)),
      occupancyTiles(used, capacity),
      tiles([
        { label: words.critical, figure: String(standing.critical), note: words.within, last: standing.critical > 0 },
        {
          label: words.late,
          figure: String(standing.late),
          note: words.longest(standing.longestLate),
          last: standing.late > 0,
        },
      ]),
      heading(words.load),
      loadChart(standing.loads),
      heading(words.toDecide),
      ...decisions(standing, waiting, today),
    ],
    [
      button(words.seeDue, { verb: 'start', topic: 'due' }, { primary: true }),
      button(words.seeWaiting, { verb: 'start', topic: 'waiting' }),
    ],
  );
}

function decisions({ ending }: TeamStanding, waiting: readonly Referral[], today: Day): Element[] {
  const lines = ending
    .slice(0, 6)
    .map(({ ref, end }) =>
      calendarLine(
        distance(today, end),
        daysBetween(today, end) <= 30 ? 'warning' : 'emphasis',
        words.ending(ref),
        fullDay(end),
      ),
    );
  const first = waiting[0];
  if (first) {
    const end = first.careEndDate;
    lines.push(
      calendarLine(end ? distance(today, end) : '—', 'emphasis', words.waiting(waiting.length), words.firstLeaves(end)),
    );
  }
  return lines.length > 0 ? lines : [text(words.nothingToDecide)];
}

/** Bars where the host draws charts; elsewhere a table that says the same. */
function loadChart(loads: readonly Load[]): Element {
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
      row(words.columns.map((name) => aside(name))),
      ...loads.map(({ worker, households, critical, late }) =>
        row([
          text(givenName(worker)),
          figure(households, 'Default'),
          figure(critical, 'Warning'),
          figure(late, 'Attention'),
        ]),
      ),
    ],
  };
}
