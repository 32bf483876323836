import { createHash } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/turn';
import { hear } from './activity';
import { failureWords } from './failure';
import type { Inbound } from './inbound';
import { openLock } from './lock';
import { openOnce } from './once';
import { outcomeOf } from './outcome';
import { type Reception, respond } from './respond';
import { say, sayAgain } from './say';
import { whileTyping } from './typing';

/** One activity that was let in: at most one turn, one at a time in a conversation, and its answer. */
export function openBot(reception: Reception): (context: TurnContext, inbound: Inbound) => Promise<void> {
  const once = openOnce<readonly Reply[]>();
  const oneAtATime = openLock();
  return async (context, inbound) => {
    const heard = hear(inbound);
    if (heard.kind === 'nothing') return;
    const message = keyOf(inbound);
    const { answer, repeated } = once(message, () =>
      oneAtATime(inbound.conversation.id, async () => {
        const start = performance.now();
        const replies = await whileTyping(context, reception.timers, () =>
          respond(reception, { inbound, heard, message }),
        );
        await deliver(reception, context, replies, heard.kind === 'said' ? heard.pressed : undefined);
        const milliseconds = Math.round(performance.now() - start);
        // Once the answer has left: writing a line takes half a millisecond.
        const facts = { message, heard: heard.kind, replies: replies.length, milliseconds };
        setImmediate(() => reception.log.info(facts, 'message answered'));
        return replies;
      }),
    );
    const replies = await answer;
    if (repeated) await sayAgain(context, replies.filter(isForSpeaker));
  };
}

/** An id is unique in its conversation only, and a changed message keeps the id that it had. */
function keyOf({ type, id, conversation }: Inbound): string {
  return createHash('sha256')
    .update(JSON.stringify([conversation.id, type, id]))
    .digest('base64url');
}

/** What may have arrived is not said again; a message that was refused gives way to a sentence that may pass. */
async function deliver(
  { log, notify, timers }: Reception,
  context: TurnContext,
  replies: readonly Reply[],
  pressed: string | undefined,
): Promise<void> {
  try {
    await say(context, replies.filter(isForSpeaker), pressed, timers);
  } catch (error) {
    const words = failureWords(log, 'reply not delivered', error);
    if (outcomeOf(error).kind === 'rejected') await context.sendActivity(words).catch(() => undefined);
  }
  await Promise.all(replies.map((reply) => reply.to && notify(reply.to, reply)));
}

function isForSpeaker(reply: Reply): boolean {
  return reply.to === undefined;
}
