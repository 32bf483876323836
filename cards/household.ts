import { endOfContract, latestEnd, monthOf, totalMonths } from '../src/domain/contract';
import { type Day, daysBetween } from '../src/domain/day';
import { deadlinesOf } from '../src/domain/deadlines';
import {
  type DirectoryEntry,
  fullName,
  type Household,
  type SupportContract,
  shortName,
  sizeOf,
} from '../src/domain/household';
import { foremost } from '../src/domain/overview';
import { distance } from '../src/words/fr/day';
import { household as words } from '../src/words/fr/household';
import type { Card, Element } from './card';
import { deadlineLine } from './deadline';
import { fieldColumns } from './household-fields';
import { aside, badge, box, button, card, facts, heading, strong, text } from './layout';

/** How many steps the family carries through by itself, out of those that concern it. */
export type Autonomy = { readonly byFamily: number; readonly all: number };

/** A household at a glance: its contract, its three fields, what comes next. */
export function householdCard(household: Household, referent: string, today: Day, autonomy?: Autonomy): Card {
  const ref = household._id;
  const deadlines = deadlinesOf(household, today);
  const next = foremost(deadlines, today);
  return card(
    words.title(ref),
    [
      aside(words.who(shortName(household.referenceName), sizeOf(household), household.city)),
      household.contract ? contractBox(household.contract, today) : pendingBox(household),
      fieldColumns(household, deadlines, today),
      heading(words.next),
      ...(next.length === 0 ? [text(words.nothingDue)] : next.map((deadline) => deadlineLine(deadline, today))),
      facts([
        [words.name, fullName(household.referenceName)],
        [words.referent, referent],
        autonomy ? [words.autonomy, words.alone(autonomy.byFamily, autonomy.all)] : null,
        household.phone ? [words.phone, household.phone] : null,
        household.imlPlace ? [words.iml, words.yes] : null,
      ]),
    ],
    [
      button(words.update, { verb: 'household.update', ref }, { primary: true }),
      button(words.note, { verb: 'household.note', ref }),
      button(words.appointment, { verb: 'household.memo', ref }),
      button(words.file, { verb: 'household.file', ref }),
    ],
  );
}

/** Someone else's household: that it exists, and who follows it. */
export function someoneElsesCard(household: Household, referent: string): Card {
  return card(words.title(household._id), [text(words.notYours(referent))]);
}

function contractBox(contract: SupportContract, today: Day): Element {
  const total = totalMonths(contract);
  const month = monthOf(contract, today);
  const end = endOfContract(contract);
  return box('emphasis', null, [
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: [strong(words.contractMonth(month, total))] },
        {
          type: 'Column',
          width: 'auto',
          items: [badge(distance(today, end), daysBetween(today, end) < 30 ? 'warning' : 'emphasis')],
        },
      ],
    },
    clock(month, total),
    aside(words.contractEnd(end, latestEnd(contract)), 'Small'),
  ]);
}

/** Months gone by and months left, as a bar of two cells; neither is narrower than a sixth. */
function clock(used: number, total: number): Element {
  const least = total / 6;
  const left = total - used;
  const cell = (style: string, words_: string, weight: string): Element => ({
    type: 'TableCell',
    style,
    items: [text(words_, { size: 'Small', horizontalAlignment: 'Center', weight })],
  });
  return {
    type: 'Table',
    spacing: 'Small',
    showGridLines: false,
    firstRowAsHeader: false,
    columns: [{ width: Math.max(least, used) }, ...(left > 0 ? [{ width: Math.max(least, left) }] : [])],
    rows: [
      {
        type: 'TableRow',
        cells: [
          cell('accent', words.months(used), 'Bolder'),
          ...(left > 0 ? [cell('default', String(left), 'Default')] : []),
        ],
      },
    ],
  };
}

function pendingBox(household: Household): Element {
  return box('warning', words.noContract, [text(words.placeSince(household.admittedOn), { spacing: 'None' })]);
}

/** The households of a list, each with a way in. */
export function householdsCard(title: string, entries: readonly DirectoryEntry[]): Card {
  const shown = entries.slice(0, 12);
  return card(title, [
    ...shown.map((entry) => ({
      type: 'Container',
      spacing: 'Small',
      selectAction: button(words.open, { verb: 'household.show', ref: entry.ref }),
      items: [strong(words.line(entry)), aside(words.lineState(entry))],
    })),
    entries.length > shown.length ? aside(words.more(entries.length - shown.length), 'Medium') : null,
    shown.length > 0 ? aside(words.touch, 'Medium') : null,
  ]);
}

/** Records that one name may mean. */
export function whichCard(lines: readonly { readonly ref: string; readonly name: string }[]): Card {
  return card(
    words.which,
    lines.map(({ ref, name }) => text(`${ref}, ${name}`)),
    lines.map(({ ref }) =>
      button(words.see(ref), { verb: ref.startsWith('OR') ? 'referral.show' : 'household.show', ref }),
    ),
  );
}
