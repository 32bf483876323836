import fc from 'fast-check';
import { parseAction } from '../../cards/action';
import { type DigestFacts, digestPage } from '../../cards/digest';
import { duePage } from '../../cards/due';
import { idsOfLine } from '../../cards/due-lines';
import { marksOf } from '../../cards/marks';
import { listedIn, listPressed } from '../../cards/ticked';
import type { StepCode } from '../../src/domain/catalogue';
import { addDays, type Day, type Instant, theDay, workingDayFrom } from '../../src/domain/day';
import { type Due, dueAmong } from '../../src/domain/due';
import type { Household } from '../../src/domain/household';
import type { Worker } from '../../src/domain/worker';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, choicesIn, fieldsIn, linesOf } from './reading';

const friday = theDay('2026-11-27');
const days = [theDay('2026-11-24'), friday, theDay('2026-12-24')];
const team = ['nadia', 'claire', 'karim'].map(
  (_id): Worker => ({
    _id,
    v: 0,
    displayName: `${_id} Abdulrahman-Mohammed`,
    role: _id === 'nadia' ? 'CHEF_SERVICE' : 'TRAVAILLEUR_SOCIAL',
    absences: [],
    addedAt: '2026-09-01T08:00:00.000Z' as Instant,
  }),
);
const [nadia, claire] = team as [Worker, Worker];
const nothing: DigestFacts = { due: [], memos: [], escalated: [], covered: [], notices: [], team: [], contracts: [] };

function household(number: number, code: StepCode, on: Day, referentId: string): Household {
  const _id = `AG-26-${String(number).padStart(3, '0')}`;
  const kept = code === 'RESIDENCE_API' ? { state: 'GRANTED' as const, periods: [{ until: on }] } : { dueAt: on };
  return aHousehold({
    _id,
    referentId,
    referenceName: { first: 'Abdulrahman-Mohammed', last: 'Tesfamariam' },
    steps: [{ ...aStep(code, kept), id: `${_id}/${code}` }],
  });
}

const code = fc.constantFrom<StepCode>(
  'RESIDENCE_API',
  'HOME_INSURANCE',
  'LANDLORD_LIAISON',
  'SEND_DOCUMENT',
  'APPEAL',
);
const referent = fc.constantFrom('claire', 'karim');

type Owed = readonly [StepCode, number, string];

const owed = (min: number, max: number, most: number) =>
  fc.array<Owed>(fc.tuple(code, fc.integer({ min, max }), referent), { maxLength: most });

/** What is late for long, what stops in some days, what comes later. */
const backlogs = fc
  .record({ today: fc.constantFrom(...days), late: owed(-60, -1, 120), soon: owed(0, 4, 40), later: owed(5, 29, 40) })
  .map(({ today, late, soon, later }) => {
    const households = [...late, ...soon, ...later].map(([of, away, whose], index) =>
      household(index + 1, of, addDays(today, away), whose),
    );
    return { today, found: dueAmong(households, {}, today) };
  });

type Page = Pick<ReturnType<typeof duePage>, 'card' | 'beyond'>;

function firstPage(found: readonly Due[], today: Day, reader: Worker): Page {
  const content = { ...nothing, ...(reader.role === 'CHEF_SERVICE' ? { team: found } : { due: found }) };
  return digestPage(content, { today, worker: reader, team });
}

/** What [Voir la suite] shows: the lines that go with the card. */
function pageAfter({ card }: Page, found: readonly Due[], today: Day): Page | null {
  const more = buttonsIn(card).find(({ title }) => title === 'Voir la suite');
  const action = parseAction(more?.data);
  if (action?.verb !== 'lines.more') return null;
  const inputs = Object.fromEntries(card.body.map(({ id, value }) => [String(id), value]));
  const carried = listedIn(inputs).deadlines;
  const left = found.filter(({ deadline }) => carried.includes(deadline.id));
  const pressed = listPressed(inputs);
  expect(pressed).not.toBe('asked');
  const unasked = pressed === 'asked' ? {} : { unasked: pressed };
  const marks = marksOf(found, nadia, team, today);
  const { from } = action;
  return duePage({ found: left, memos: [], today, from, marks, maySelect: true, standsAlone: true, ...unasked });
}

function idsOn({ card }: Page): readonly string[] {
  return choicesIn(card).flatMap(({ value }) => value.split('|'));
}

test.each(team)('whatever waits, what stops by the next working day is on the first card: $_id', (reader) => {
  fc.assert(
    fc.property(backlogs, ({ today, found }) => {
      const page = firstPage(found, today, reader);
      const shown = new Set(idsOn(page));
      const last = workingDayFrom(addDays(today, 1));
      for (const { deadline } of found) {
        if (deadline.severity !== 'critical' || deadline.dueAt < today || last < deadline.dueAt) continue;
        expect(shown).toContain(deadline.id);
      }
      expect(faultsOf(page.card)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('page after page, the suite leads to each line once, but for those that nothing claims to have said', () => {
  fc.assert(
    fc.property(backlogs, ({ today, found }) => {
      const first = firstPage(found, today, nadia);
      const seen = first.beyond.flatMap((line) => idsOfLine(line).deadlines);
      for (let page: Page | null = first; page; page = pageAfter(page, found, today)) seen.push(...idsOn(page));
      expect([...seen].sort()).toEqual(found.map(({ deadline }) => deadline.id).sort());
    }),
    { numRuns: 60 },
  );
});

test('a backlog leaves room for the week: the week first, the heaviest and longest late, a count of the rest', () => {
  const [tuesday] = days;
  const today = tuesday as Day;
  const households = [
    ...Array.from({ length: 30 }, (_, index) => household(index + 1, 'APPEAL', addDays(today, index - 40), 'claire')),
    ...Array.from({ length: 9 }, (_, index) =>
      household(index + 31, 'RESIDENCE_API', addDays(today, -9 + index), 'claire'),
    ),
    household(41, 'RESIDENCE_API', addDays(today, 1), 'claire'),
    household(42, 'RESIDENCE_API', addDays(today, 20), 'claire'),
  ];
  const { card } = firstPage(dueAmong(households, {}, today), today, claire);
  const lines = linesOf(card).filter((line) => / · \d+$|^et /.test(line));
  expect(lines).toEqual(['Cette semaine · 1', 'En retard · 39', 'et 31 en retard, 1 à venir']);
  expect(fieldsIn(card).filter(({ isMultiSelect }) => isMultiSelect)).toHaveLength(9);
  expect(choicesIn(card)[0]?.title).toContain('AG-26-041');
});
