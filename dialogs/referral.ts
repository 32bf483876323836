import { lookalikeLine, recapCard } from '../cards/referral-recap';
import { receiptCard } from '../cards/referral-receipt';
import { catalogue } from '../src/domain/catalogue';
import { criticalSteps, undatedSteps } from '../src/domain/critical-steps';
import { addMinutes, type Day, dayInParis } from '../src/domain/day';
import { deadlinesOf, isLate } from '../src/domain/deadlines';
import { shortName } from '../src/domain/household';
import { foremost } from '../src/domain/overview';
import { assess, type Referral } from '../src/domain/referral';
import type { Draft } from '../src/store/repositories';
import { readChoice } from '../src/understanding/commands';
import type { Meaning } from '../src/understanding/meaning';
import { fold } from '../src/understanding/text';
import { referral as words } from '../src/words/fr/referral';
import { type Dialog, UNDO_MINUTES } from './dialog';
import { lookalikesOf } from './duplicates';
import { referralForm } from './forms/referral';
import { of, referralFacts, summaryOf } from './forms/referral-answers';
import { planOf, referralWriting } from './referral-recording';
import type { Rooms } from './rooms';

/** The referral: from one sentence to a household with a reserved place. */
export const referralDialog: Dialog = {
  id: referralForm.id,
  schemaVersion: referralForm.schemaVersion,
  formOf: async () => referralForm,
  title: ({ subject }) => (subject ? words.completing : words.title),
  about: ({ subject, answers }) => {
    const { name } = of(answers);
    return subject ?? (name ? shortName(name) : words.title);
  },
  hint: words.neverStored,
  summary: async ({ answers }, today) => summaryOf(answers, today),
  notices: async (draft, rooms) => {
    const { name, phone } = of(draft.answers);
    if (!name) return [];
    const lookalikes = await lookalikesOf({ name, ...(phone ? { phone } : {}), ...exceptOf(draft) }, rooms);
    return lookalikes.map(lookalikeLine);
  },
  recap: async (draft, today, refusal, rooms) => {
    const facts = referralFacts(draft.answers);
    if (!facts) throw new Error('a recap needs every answer that blocks');
    const { repositories, capacity } = rooms;
    const subject = draft.subject ? await repositories.referrals.get(draft.subject) : null;
    return recapCard({
      draft: draft._id,
      rev: draft.v,
      nonce: draft.nonce,
      facts,
      assessment: assess(facts),
      used: await repositories.places.occupancy(),
      capacity,
      lookalikes: await lookalikesOf({ ...facts, ...exceptOf(draft) }, rooms),
      receivedOn: subject?.receivedOn ?? dayInParis(draft.openedAt),
      today,
      refusal,
    });
  },
  receipt: async (draft, now, rooms) => {
    const today = dayInParis(now);
    const plan = planOf(draft);
    const referral = plan && (await rooms.repositories.referrals.get(plan.referral));
    if (!plan || !referral) throw new Error('a receipt needs the record it tells of');
    const until = addMinutes(plan.at, UNDO_MINUTES);
    const told = { receipt: plan.receipt, referral, at: plan.at, ...(now <= until ? { until } : {}) };
    if (referral.status === 'WAITLISTED') return receiptCard({ ...told, rank: await rankOf(referral, rooms) }, today);
    return receiptCard({ ...told, ...(await admittedOf(referral, today, rooms)) }, today);
  },
  choose: ({ answers }, { text }) => {
    const facts = referralFacts(answers);
    const choice = readChoice(text);
    if (!facts || !choice) return null;
    return choice === 'confirm' ? (assess(facts).kind === 'admissible' ? 'admit' : 'record') : choice;
  },
  isAnother,
  writing: referralWriting,
};

/** Another family's referral: named otherwise, or announced as new. */
function isAnother(draft: Draft, { intent, decision, slots, text }: Meaning): boolean {
  if (intent !== 'referral.create' || decision !== 'go') return false;
  const { name } = of(draft.answers);
  const other = slots.newHousehold?.name.last;
  return (
    /\b(nouvel(le)?|autre|deuxieme|encore une) (orientation|famille|menage|dossier)\b/.test(fold(text)) ||
    (name != null && other !== undefined && fold(name.last) !== fold(other))
  );
}

/** The place of a referral on the waiting list; `null` when it does not wait. */
export async function waitingRankOf(referral: Referral, rooms: Rooms): Promise<number | null> {
  return referral.status === 'WAITLISTED' ? (await rankOf(referral, rooms)).rank : null;
}

/** Which place a referral has on the waiting list, of how many. */
async function rankOf(referral: Referral, { repositories }: Rooms): Promise<{ rank: number; waiting: number }> {
  const waiting = await repositories.referrals.waiting();
  return { rank: waiting.findIndex(({ _id }) => _id === referral._id) + 1, waiting: waiting.length };
}

async function admittedOf(
  referral: Referral,
  today: Day,
  { repositories, capacity }: Rooms,
): Promise<Pick<Parameters<typeof receiptCard>[0], 'admitted'>> {
  const household = referral.household ? await repositories.households.get(referral.household) : null;
  if (!household) return {};
  return {
    admitted: {
      ref: household._id,
      used: await repositories.places.occupancy(),
      capacity,
      steps: household.steps.filter(({ code }) => catalogue[code].field !== 'SUPPORT').length,
      critical: criticalSteps(household, today).length,
      undated: undatedSteps(household).map(({ code }) => code),
      next: foremost(
        deadlinesOf(household, today).filter((deadline) => !isLate(deadline)),
        today,
      ),
    },
  };
}

function exceptOf({ subject }: Draft): { except?: string } {
  return subject ? { except: subject } : {};
}
