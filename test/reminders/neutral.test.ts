import { type StepCode, stepCodes } from '../../src/domain/catalogue';
import { addDays, type Day, monthOf, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import type { Household, Step } from '../../src/domain/household';
import type { Reminder } from '../../src/domain/reminder';
import type { DigestContent } from '../../src/reminders/content';
import { render } from '../../src/reminders/render';
import { silenceRows } from '../../src/reminders/silence';
import { activityOf } from '../../src/teams/activity';
import { deadlineName, organisationNames, stepNames } from '../../src/words/fr/catalogue';
import { aMember, aStep } from '../support/household';
import { at, claire, digest, household, memo, nadia } from './people';

const today = theDay('2026-11-24');
const team = [
  { ...nadia, displayName: 'Nadia Berger' },
  { ...claire, displayName: 'Claire Martin' },
];
const families = ['Amina', 'Haidari', 'Nour'];
const nothing: DigestContent = {
  due: [],
  memos: [],
  escalated: [],
  covered: [],
  notices: [],
  team: [],
  contracts: [],
};

/** A household that has that step, every date of which is that day. */
function following(code: StepCode, state: Step['state'], on: Day): Household {
  const member = aMember('m1', {
    firstName: 'Nour',
    relation: 'ENFANT',
    birth: monthOf(addDays(on, -18 * 365)),
    isAdult: false,
    firstApiAt: on,
    updateDue: 'OUI',
  });
  const step = aStep(code, {
    member: 'm1',
    state,
    movedOn: on,
    periods: [{ from: addDays(on, -90), until: on }],
    dueAt: on,
    notifiedOn: on,
    submittedOn: on,
    appointment: { on },
  });
  return household(1, step, {
    referenceName: { first: 'Amina', last: 'Haidari' },
    members: [member],
    leaseStartsAt: on,
  });
}

/** Whatever the law makes of a step that is about to end, has just ended, or is long past: each rule once in each phase. */
const dues = [
  ...new Map(
    [-200, -30, 0, 1, 30].flatMap((days) =>
      stepCodes.flatMap((code) =>
        (['GRANTED', 'SUBMITTED'] as const).flatMap((state) => {
          const one = following(code, state, addDays(today, days));
          return deadlinesOf(one, today).map(
            (deadline) => [`${code} ${deadline.rule} ${deadline.phase}`, { household: one, deadline }] as const,
          );
        }),
      ),
    ),
  ).values(),
];

/** All that one reads without opening Teams: what the message is announced by, and what its card begins with. */
function announced(reminder: Reminder, content: DigestContent): string {
  const [worker] = team.filter(({ _id }) => _id === reminder.to);
  const rendered = worker && render(reminder, content, { worker, team, today });
  if (!rendered) throw new Error(`nothing to say of ${reminder.kind}`);
  const { summary, text = '' } = activityOf({ kind: 'card', card: rendered.card });
  return `${summary}\n${text}\n${rendered.card.fallbackText}\n${firstText(rendered.card.body)}`;
}

/** The first text of a card, however deep. */
function firstText(elements: unknown): string {
  if (typeof elements !== 'object' || elements === null) return '';
  if ('text' in elements) return String(elements.text);
  for (const inside of Object.values(elements)) {
    const found = firstText(inside);
    if (found) return found;
  }
  return '';
}

const told = new Set<string>(
  [
    ...families,
    ...team.flatMap(({ displayName }) => displayName.split(' ')),
    ...Object.values(stepNames),
    ...Object.values(organisationNames),
    ...dues.map(({ deadline }) => deadlineName(deadline)),
    ...['RSA', 'CSS', 'API', 'APL', 'CAF', 'CPAM', 'titre', 'logement', 'séjour', 'santé', 'loyer'],
  ].map((word) => word.toLocaleLowerCase('fr')),
);

/** What is named in it that should not be. */
function namedIn(first: string): readonly string[] {
  const folded = first.toLocaleLowerCase('fr');
  return [...told].filter((word) => folded.includes(word));
}

test('the whole catalogue is said: each step has a deadline here', () => {
  const codes = new Set(dues.map(({ deadline }) => deadline.code));
  expect(stepCodes.filter((code) => !codes.has(code))).toEqual([]);
});

test.each(['Claire', 'Nadia'])('a digest of one right, whichever it is, tells %s a count', (name) => {
  const to = name.toLowerCase();
  for (const due of dues) {
    const content: DigestContent = {
      ...nothing,
      due: [due],
      escalated: [{ due, why: 'late', since: today }],
      team: [due],
    };
    expect(namedIn(announced({ ...digest(claire, today), to }, content))).toEqual([]);
  }
});

test.each([0, 1])('an alert, whichever right stops, said again %i times, names neither', (resent) => {
  for (const due of dues) {
    const items = [{ about: due.deadline.id, lead: today }];
    const alert: Reminder = { ...digest(claire, today), kind: 'alert', items, resent };
    expect(namedIn(announced(alert, { ...nothing, due: [due] }))).toEqual([]);
  }
});

test('a digest of what people noted, of colleagues, of whom nothing reaches', () => {
  const [due] = dues;
  if (!due) throw new Error('nothing is due');
  const contents: DigestContent[] = [
    { ...nothing, memos: [memo(today, { text: 'RSA d’Amina Haidari à la CAF' })] },
    { ...nothing, due: [due], covered: ['nadia'] },
    { ...nothing, notices: [{ kind: 'noConversation', worker: 'claire', due: [due] }] },
    { ...nothing, notices: [{ kind: 'undelivered', worker: 'claire', trouble: 'blocked' }] },
    { ...nothing, notices: [{ kind: 'noReferent', referent: 'claire', households: ['AG-26-001'] }] },
  ];
  for (const content of contents) expect(namedIn(announced({ ...digest(nadia, today) }, content))).toEqual([]);
});

test('a notice: a time without reminders, a person whom nothing reaches', () => {
  const [silence] = silenceRows({ from: at('2026-11-24 09:00'), until: at('2026-11-24 14:00') }, team);
  if (!silence) throw new Error('no lead');
  expect(namedIn(announced({ ...silence, v: 0 }, nothing))).toEqual([]);
});
