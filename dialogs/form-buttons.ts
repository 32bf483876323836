import type { Action, FormVerb } from '../cards/action';
import { draftsCard } from '../cards/drafts';
import { noticeCard } from '../cards/notice';
import { dayInParis } from '../src/domain/day';
import type { Draft } from '../src/store/repositories';
import { form as words } from '../src/words/fr/form';
import { householdShown } from './context';
import type { Decision } from './dialog';
import { advance, keep, revived, show } from './drafting';
import { type Submission, type Submitting, submit } from './form';
import { withoutThem } from './list-behind';
import { lineOf, resume } from './parked';
import { carryOn, record } from './recording';
import { dialogOf } from './registry';
import type { Rooms } from './rooms';
import { notRecorded } from './several-facts';
import type { Inputs, Reply, Turn } from './turn';
import { recordNext } from './updating';

type FormAction = Extract<Action, { verb: FormVerb }>;

/**
 * A button of a form. Ids in a card are never trusted: the draft must be the speaker's. A card that has been overtaken,
 * or a second click, does nothing but show where the draft stands.
 */
export async function pressForm(action: FormAction, inputs: Inputs, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const kept = await rooms.repositories.drafts.get(action.draft);
  if (!kept) return rewritten(words.gone);
  if (kept.owner !== turn.speaker._id) return [{ kind: 'text', text: words.notYours }];
  const today = dayInParis(turn.now);
  const { draft } = await revived(kept, today, rooms);
  const rewrite = true as const;
  if (draft.state === 'COMMITTING') return finished(draft, turn, rooms);
  const isStale = !isCurrent(action, draft);
  // A card that was overtaken may still hold answers; nothing else of it holds.
  if (draft.state === 'DONE' || (isStale && !KEEPS_ANSWERS.has(action.verb)))
    return show(draft, turn, rooms, { rewrite });
  switch (action.verb) {
    case 'form.answer': {
      const { filling, problems } = await submitted(draft, inputs, { today, isStale, isDone: true }, rooms);
      const open = { ...draft, state: 'OPEN' as const };
      return advance(open, filling, turn, rooms, { rewrite, ...(problems.length > 0 ? { notices: problems } : {}) });
    }
    case 'form.park': {
      const { filling } = await submitted(draft, inputs, { today, isStale, isDone: false }, rooms);
      const parked = await rooms.repositories.drafts.save({
        ...draft,
        ...filling,
        state: 'PARKED',
        touchedAt: turn.now,
      });
      if (parked.kind === 'changed') return show(parked.current ?? draft, turn, rooms, { rewrite });
      return [{ kind: 'card', rewrite, card: draftsCard([lineOf(parked.record)]) }];
    }
    case 'form.edit':
      return keep({ ...draft, state: 'OPEN' }, turn, rooms, { rewrite, correcting: true });
    case 'form.resume':
      return resume(draft, turn, rooms, rewrite);
    case 'form.cancel':
      await rooms.repositories.drafts.remove(draft._id);
      return rewritten(words.cancelled, notRecorded(draft));
    case 'referral.admit':
      return decide(draft, 'admit', turn, rooms, rewrite);
    case 'referral.waitlist':
      return decide(draft, 'waitlist', turn, rooms, rewrite);
    case 'referral.record':
    case 'form.record':
      return decide(draft, 'record', turn, rooms, rewrite);
  }
}

/** To set a draft aside changes nothing of it: the card that stood before still is the one. */
function isCurrent({ rev, nonce }: FormAction, { v, nonce: kept, state }: Draft): boolean {
  return nonce === kept && (rev === v || (state === 'PARKED' && rev === v - 1));
}

const KEEPS_ANSWERS: ReadonlySet<FormVerb> = new Set(['form.answer', 'form.park', 'form.resume']);

/** A write under way, which may have been cut in two: it is gone on with, and shown. */
async function finished(draft: Draft, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  await carryOn(draft, turn.now, rooms);
  const current = await rooms.repositories.drafts.get(draft._id);
  return current ? show(current, turn, rooms, { rewrite: true }) : rewritten(words.gone);
}

/** Records a draft, and shows what came of it. */
export async function decide(
  draft: Draft,
  decision: Decision,
  turn: Turn,
  rooms: Rooms,
  rewrite?: true,
): Promise<Reply[]> {
  const showing = rewrite ? { rewrite } : {};
  const outcome = await record(draft, decision, turn, rooms);
  switch (outcome.kind) {
    case 'recorded': {
      const list = await withoutThem(outcome.draft, turn, rooms);
      await keepHousehold(outcome.draft, turn, rooms);
      return [
        ...list,
        ...(await show(outcome.draft, turn, rooms, showing)),
        ...(await recordNext(outcome.draft, turn, rooms)),
      ];
    }
    case 'refused':
      return show(outcome.draft, turn, rooms, { ...showing, refusal: outcome.refusal });
    case 'unfit':
      return show(draft, turn, rooms, showing);
    case 'outdated':
      return show(outcome.draft, turn, rooms, { ...showing, notices: [words.outdated] });
    case 'changed':
      return [{ kind: 'card', card: outcome.card, ...showing }];
    case 'overtaken': {
      const current = await rooms.repositories.drafts.get(draft._id);
      return current ? show(current, turn, rooms, showing) : [{ kind: 'text', text: words.gone }];
    }
  }
}

/** What was recorded is what « et la CSS ? » or « note que… » is about next. */
async function keepHousehold({ answers }: Draft, turn: Turn, rooms: Rooms): Promise<void> {
  const ref = answers['household'];
  const household = typeof ref === 'string' ? await rooms.repositories.households.get(ref) : null;
  if (household) await householdShown(household, turn, rooms);
}

async function submitted(draft: Draft, inputs: Inputs, submitting: Submitting, rooms: Rooms): Promise<Submission> {
  const form = await dialogOf(draft)?.formOf(draft, submitting.today, rooms);
  return form ? submit(form, draft, inputs, submitting) : { filling: draft, problems: [] };
}

function rewritten(title: string, lines: readonly string[] = []): Reply[] {
  return [{ kind: 'card', rewrite: true, card: noticeCard(title, lines) }];
}
