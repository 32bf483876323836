import { type Activity, ActivityTypes, DeliveryModes, type TurnContext } from 'botbuilder';
import type { Card } from '../../cards/card';
import type { Reply } from '../../dialogs/turn';
import { door } from '../words/fr/door';
import { activityOf } from './activity';
import { outcomeOf } from './outcome';
import type { Timers } from './timers';

/** How long a card that Teams would not replace is left alone before the next try. */
const PAUSES_MS = [300, 900];

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
    if (!(await takesPlace(context, reply, pressed, timers))) await context.sendActivity(activityOf(reply));
  }
}

/** To a message that came again: the first one was answered, so only its own HTTP answer is missing. */
export async function sayAgain(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  await answerInvoke(context, replies);
  if (answersInBody(context)) await context.sendActivities(replies.map(activityOf));
}

/** A pressed `Action.Execute` wants its answer at once, in the HTTP body: the new card, or a word. */
async function answerInvoke(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  if (context.activity.type !== ActivityTypes.Invoke) return;
  const card = replies.reduce<Card | null>((last, r) => (r.kind === 'card' && r.rewrite ? r.card : last), null);
  const body = card
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: door.received };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/**
 * Puts a rewritten card where the pressed one stood: Teams forgets the card of an invoke answer at the next reaction,
 * so this is what stays. False when it must be sent instead.
 */
async function takesPlace(
  context: TurnContext,
  reply: Reply,
  pressed: string | undefined,
  timers: Timers,
): Promise<boolean> {
  if (reply.kind !== 'card' || !reply.rewrite || !pressed || answersInBody(context)) return false;
  const update: Partial<Activity> = { ...activityOf(reply), id: pressed };
  for (const pause of [...PAUSES_MS, null]) {
    try {
      await context.updateActivity(update);
      return true;
    } catch (error) {
      const { kind } = outcomeOf(error);
      if (pause === null || (kind !== 'retry' && kind !== 'unknown')) return false;
      await timers.wait(pause);
    }
  }
  return false;
}
