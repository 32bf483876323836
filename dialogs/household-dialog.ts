import type { Card } from '../cards/card';
import { updateRecapCard } from '../cards/update';
import { type Day, dayInParis, type Instant } from '../src/domain/day';
import { type DirectoryEntry, type Household, shortName } from '../src/domain/household';
import type { Worker } from '../src/domain/worker';
import type { Draft } from '../src/store/repositories';
import { readChoice } from '../src/understanding/commands';
import type { Intent, Meaning } from '../src/understanding/meaning';
import { remarks, update as updateWords } from '../src/words/fr/update';
import { updateQuestions as words } from '../src/words/fr/update-form';
import { changedMeanwhile } from './conflicts';
import type { Dialog } from './dialog';
import { entriesOf } from './files';
import { foresee, reasonsAgainst } from './foreseeing';
import type { Answers, Form } from './form';
import { householdsIn } from './forms/households';
import { householdReceipt, startedBy, undoUntil } from './household-receipt';
import { type Act, finish, type HouseholdPlan, planOf, settle, takeBack } from './household-writing';
import { keyOf } from './keys';
import type { Rooms } from './rooms';
import { nextLine, withoutNext } from './several-facts';

/** What the records say that the questions depend on. */
export type Facts = {
  readonly today: Day;
  readonly owner: string;
  /** The files that the person may open, to choose from. */
  readonly entries: readonly DirectoryEntry[];
  /** The one that the draft is about, once it is known. */
  readonly household: Household | null;
  readonly everyone: readonly Worker[];
  readonly colleagues: readonly Worker[];
};

export type Line = readonly [title: string, value: string];

/** What tells one form about households from another. */
export type HouseholdForm = {
  readonly id: string;
  readonly schemaVersion: number;
  /** The sentences that begin such a draft. */
  readonly intents: ReadonlySet<Intent>;
  readonly form: (facts: Facts, answers: Answers) => Form;
  /** What recording the answers does; `null` while something is missing. */
  readonly acts: (
    answers: Answers,
    facts: Facts,
    draft: Pick<Draft, '_id' | 'owner'>,
    now: Instant,
  ) => readonly Act[] | null;
  readonly title: (answers: Answers) => string;
  /** What the recap and the drafts call it: a reference, or two words. */
  readonly about: (answers: Answers) => string;
  readonly summary: (answers: Answers, facts: Facts) => readonly Line[];
  /** What the records add to the first answers. */
  readonly prefill?: (answers: Answers, facts: Facts) => Answers;
  /** Whether a sentence tells of something else than the draft does, of the same household. */
  readonly isElse?: (answers: Answers, meaning: Meaning) => boolean;
  /** What is said above the questions. */
  readonly notices?: (answers: Answers) => readonly string[];
  /** Why the answers cannot be recorded, beside what the records say. */
  readonly objection?: (answers: Answers, facts: Facts) => string | null;
  /** The facts of the receipt, when they are not those of the summary. */
  readonly told?: (answers: Answers, facts: Facts) => readonly string[];
  /** A receipt of its own. */
  readonly receipt?: (written: Written, facts: Facts) => Card | null;
};

/** What a receipt says of a write: who, when, until when it can be undone. */
export type Written = {
  readonly answers: Answers;
  readonly receipt: string;
  readonly by: string;
  readonly at: Instant;
  readonly until?: Instant;
};

/** A form whose answers happen to households: the same recap, receipt, conflict and undo for all of them. */
export function householdDialog(spec: HouseholdForm): Dialog {
  const foreseen = async (draft: Draft, today: Day, rooms: Rooms) => {
    const facts = await factsOf(draft, today, rooms);
    const acts = spec.acts(draft.answers, facts, draft, draft.touchedAt) ?? [];
    const how = { by: draft.owner, at: draft.touchedAt, receipt: draft._id };
    return { facts, acts, found: await foresee(acts, how, rooms) };
  };
  return {
    id: spec.id,
    schemaVersion: spec.schemaVersion,
    prefill: async (draft, today, rooms) =>
      spec.prefill?.(draft.answers, await factsOf(draft, today, rooms)) ?? draft.answers,
    formOf: async (draft, today, rooms) => spec.form(await factsOf(draft, today, rooms), draft.answers),
    title: ({ answers }) => spec.title(answers),
    about: ({ answers }) => spec.about(answers),
    hint: words.privacy,
    summary: async (draft, today, rooms) => [
      ...spec.summary(draft.answers, await factsOf(draft, today, rooms)),
      ...nextLine(draft.answers),
    ],
    notices: async ({ answers }) => [
      ...(answers['candidates'] && !answers['household'] ? [words.several] : []),
      ...(spec.notices?.(answers) ?? []),
    ],
    objection: async (draft, today, rooms) => {
      const { facts, acts, found } = await foreseen(draft, today, rooms);
      const passed = found.find(({ before }) => hasPassed(before, facts));
      if (passed) return words.notYoursNow(passed.before._id);
      return spec.objection?.(draft.answers, facts) ?? reasonsAgainst(found, acts, today)[0] ?? null;
    },
    recap: async (draft, today, _refusal, rooms) => {
      const { facts, found } = await foreseen(draft, today, rooms);
      const { household } = facts;
      const applied = found.flatMap(({ before, outcome }) =>
        outcome.kind === 'applied' ? [{ before, after: outcome.household, remarks: outcome.remarks }] : [],
      );
      return updateRecapCard({
        key: keyOf(draft),
        ref: spec.about(draft.answers),
        name: household ? shortName(household.referenceName) : spec.title(draft.answers),
        lines: [
          ...spec.summary(draft.answers, facts).filter(([title]) => title !== words.household.label),
          ...nextLine(draft.answers),
        ],
        remarks: applied.flatMap((one) => one.remarks.map(remarks)),
        next: household ? applied.flatMap(({ before, after }) => startedBy(before, after, today)) : [],
        today,
      });
    },
    receipt: async (draft, now, rooms) =>
      (await ownReceipt(spec, draft, now, rooms)) ?? householdReceipt(draft, now, rooms),
    choose: (_draft, { text }) => {
      const choice = readChoice(text);
      return choice === 'confirm' ? 'record' : choice === 'edit' ? 'edit' : null;
    },
    isAnother: ({ answers }, meaning) => isAnother(spec, answers, meaning),
    writing: {
      settle: async (draft, _decision, turn, rooms) => {
        const facts = await factsOf(draft, dayInParis(turn.now), rooms);
        const acts = spec.acts(draft.answers, facts, draft, turn.now);
        if (!acts) return { kind: 'unfit' };
        if (spec.objection?.(draft.answers, facts)) return { kind: 'unfit' };
        const changed = facts.household && (await changedMeanwhile(draft, facts.household, turn, rooms));
        return changed ?? settle(draft, acts, toldOf(spec, draft.answers, facts), turn, rooms);
      },
      finish,
      takeBack: async (draft, plan, now, rooms) => {
        await takeBack(plan as HouseholdPlan, now, rooms);
        const { plan: _, answers, ...rest } = draft;
        // What was to follow has begun since.
        return { ...rest, answers: withoutNext(answers) };
      },
    },
  };
}

async function ownReceipt(
  { receipt: own }: HouseholdForm,
  draft: Draft,
  now: Instant,
  rooms: Rooms,
): Promise<Card | null> {
  const plan = planOf(draft);
  if (!own || !plan) return null;
  const { receipt, at } = plan;
  const until = undoUntil(plan, now);
  const written = { answers: draft.answers, receipt, by: updateWords.you, at, ...(until ? { until } : {}) };
  return own(written, await factsOf(draft, dayInParis(now), rooms));
}

export async function factsOf(
  { answers, owner }: Pick<Draft, 'answers' | 'owner'>,
  today: Day,
  rooms: Rooms,
): Promise<Facts> {
  const { workers, households } = rooms.repositories;
  const ref = answers['household'];
  const [team, household] = await Promise.all([workers.all(), typeof ref === 'string' ? households.get(ref) : null]);
  const person = team.find(({ _id }) => _id === owner);
  return {
    today,
    owner,
    household,
    entries: person ? await entriesOf(person, today, rooms) : [],
    everyone: team,
    colleagues: team.filter(({ _id }) => _id !== owner),
  };
}

/** The facts of the receipt, as they stand before the write. */
function toldOf({ told, summary }: HouseholdForm, answers: Answers, facts: Facts): readonly string[] {
  return (
    told?.(answers, facts) ??
    summary(answers, facts)
      .filter(([title]) => title !== words.household.label)
      .map(([title, value]) => `${title} : ${value}`)
  );
}

/** Somebody else’s by now; one that has left says so itself. */
function hasPassed({ _id, status }: Household, { entries }: Facts): boolean {
  return status !== 'EXITED' && status !== 'ANONYMISED' && !entries.some(({ ref }) => ref === _id);
}

function isAnother({ intents, isElse }: HouseholdForm, answers: Answers, meaning: Meaning): boolean {
  if (isElse?.(answers, meaning)) return true;
  if (meaning.decision !== 'go' || !intents.has(meaning.intent)) return false;
  const current = answers['household'];
  const named = householdsIn(meaning);
  return typeof current === 'string' && named.length > 0 && !named.includes(current);
}
