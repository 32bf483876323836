import type { Day, Instant } from '../src/domain/day';
import type { Capacity, Occupancy } from '../src/domain/places';
import type { Referral } from '../src/domain/referral';
import type { TeamStanding } from '../src/domain/team';
import { distance, fullInstant } from '../src/words/fr/day';
import { team as words } from '../src/words/fr/team';
import type { Card, Element } from './card';
import { endingLine } from './ending';
import { aside, button, calendarLine, card, heading, text, tiles } from './layout';
import { loadChart } from './load';
import { occupancyTiles } from './places';

export type TeamView = {
  readonly standing: TeamStanding;
  readonly used: Occupancy;
  readonly capacity: Capacity;
  readonly waiting: readonly Referral[];
  readonly now: Instant;
  readonly today: Day;
  /** This morning's reminders: how many were sent, of how many. */
  readonly delivery?: { readonly sent: number; readonly planned: number };
};

/** How the service stands, at a glance: places, what presses, who carries what, what is to decide. No family name. */
export function teamCard({ standing, used, capacity, waiting, now, today, delivery }: TeamView): Card {
  const moment = fullInstant(now);
  return card(
    words.title,
    [
      aside(moment.charAt(0).toLocaleUpperCase('fr') + moment.slice(1)),
      occupancyTiles(used, capacity),
      tiles([
        {
          label: words.critical,
          figure: String(standing.critical),
          note: words.within,
          ...(standing.critical > 0 ? { tone: 'warning' } : {}),
        },
        {
          label: words.late,
          figure: String(standing.late),
          note: words.longest(standing.longestLate),
          ...(standing.late > 0 ? { tone: 'attention' } : {}),
        },
      ]),
      heading(words.load),
      loadChart(standing.loads),
      heading(words.toDecide),
      ...decisions(standing, waiting, today),
      delivery ? aside(words.delivered(delivery.sent, delivery.planned), 'Medium') : null,
    ],
    [
      button(words.seeCritical, { verb: 'start', topic: 'critical' }, { primary: true }),
      button(words.seeLate, { verb: 'start', topic: 'late' }),
      button(words.seeWaiting, { verb: 'start', topic: 'waiting' }),
    ],
  );
}

const MOST_CONTRACTS = 6;

function decisions({ ending }: TeamStanding, waiting: readonly Referral[], today: Day): Element[] {
  const lines = ending.slice(0, MOST_CONTRACTS).map((contract) => endingLine(contract, today));
  const first = waiting[0];
  if (first) {
    const end = first.careEndDate;
    lines.push(
      calendarLine(end ? distance(today, end) : '—', 'emphasis', words.waiting(waiting.length), words.firstLeaves(end)),
    );
  }
  return lines.length > 0 ? lines : [text(words.nothingToDecide)];
}
