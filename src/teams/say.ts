import { type Activity, ActivityTypes, DeliveryModes, type TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/turn';
import type { Outcome } from '../outcome';
import { door } from '../words/fr/door';
import { activityOf } from './activity';
import { outcomeOf } from './outcome';
import type { Timers } from './timers';

/** How long a request that did not pass is left alone before the next try. */
const PAUSES_MS = [300, 900];
/** A press wants its answer within five seconds. */
const LONGEST_PAUSE_MS = 2_000;

/** Whether the answer goes back in the body of the request. */
export function answersInBody(context: TurnContext): boolean {
  return context.activity.deliveryMode === DeliveryModes.ExpectReplies;
}

/** Says all replies in their order. `pressed`: the card whose place a rewritten one takes. */
export async function say(
  context: TurnContext,
  replies: readonly Reply[],
  pressed: string | undefined,
  timers: Timers,
): Promise<void> {
  await answerInvoke(context, replies);
  for (const reply of replies) {
    const place = earlierOf(reply) ?? (rewrites(reply) ? pressed : undefined);
    const update = place && !answersInBody(context) ? { ...activityOf(reply), id: place } : null;
    if (update && (await takesPlace(context, update, timers))) continue;
    // An earlier card that cannot be changed any more stays as it is.
    if (earlierOf(reply)) continue;
    // Only what was surely not sent is sent again.
    await retrying(() => context.sendActivity(activityOf(reply)), ['retry'], timers);
  }
}

/** To a message that came again: the first one was answered, so only its own HTTP answer is missing. */
export async function sayAgain(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  await answerInvoke(context, replies);
  if (answersInBody(context))
    await context.sendActivities(replies.filter((reply) => !earlierOf(reply)).map(activityOf));
}

/** A pressed `Action.Execute` wants its answer at once, in the HTTP body: the new card, or a word. */
async function answerInvoke(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  if (context.activity.type !== ActivityTypes.Invoke) return;
  const card = replies.flatMap((reply) => (rewrites(reply) ? [reply.card] : [])).at(-1);
  const body = card
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: wordOf(replies) };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** What follows is announced as it is: a refusal is never « C’est noté ». A card tells its first line, which is neutral. */
function wordOf(replies: readonly Reply[]): string {
  const first = replies.find((reply) => !earlierOf(reply));
  if (!first) return door.received;
  return first.kind === 'text' ? first.text : first.card.fallbackText;
}

/** The earlier message whose card it takes the place of. */
function earlierOf(reply: Reply): string | undefined {
  return reply.kind === 'card' ? reply.inPlaceOf : undefined;
}

function rewrites(reply: Reply): reply is Extract<Reply, { kind: 'card' }> {
  return reply.kind === 'card' && reply.rewrite === true;
}

/**
 * Puts a card where the pressed one stood, which may be done twice. Teams forgets the card of an invoke answer at the
 * next reaction, so this is the one that stays. False when it must be sent instead: the message may be gone.
 */
async function takesPlace(context: TurnContext, update: Partial<Activity>, timers: Timers): Promise<boolean> {
  try {
    await retrying(() => context.updateActivity(update), ['retry', 'unknown'], timers);
    return true;
  } catch {
    return false;
  }
}

async function retrying(
  request: () => Promise<unknown>,
  after: readonly Outcome['kind'][],
  timers: Timers,
): Promise<void> {
  for (const pause of PAUSES_MS) {
    try {
      await request();
      return;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (!after.includes(outcome.kind)) throw error;
      const asked = outcome.kind === 'retry' ? (outcome.afterSeconds ?? 0) * 1_000 : 0;
      await timers.wait(Math.max(pause, Math.min(asked, LONGEST_PAUSE_MS)));
    }
  }
  await request();
}
