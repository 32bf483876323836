import type { ConversationReference } from 'botbuilder';
import type { Reply } from '../../dialogs/turn';
import type { Outcome } from '../outcome';
import type { Workers } from '../store/repositories';
import { activityOf } from './activity';
import type { Adapter } from './adapter';
import type { Inbound } from './inbound';
import { outcomeOf } from './outcome';

/** Where one can be written to, as it is kept: nothing in it but ids. */
export function referenceOf({ channelId, serviceUrl, from, recipient, conversation }: Inbound): string {
  return JSON.stringify({
    channelId,
    serviceUrl,
    bot: recipient,
    user: { id: from.id, aadObjectId: from.aadObjectId },
    conversation,
  });
}

/** Speaks first to someone of the service, with one POST and no more. */
export function openNotify(
  adapter: Adapter,
  appId: string,
  workers: Pick<Workers, 'get'>,
): (workerId: string, reply: Reply) => Promise<Outcome> {
  return async (workerId, reply) => {
    const reference = (await workers.get(workerId))?.conversation;
    return reference
      ? post(adapter, appId, JSON.parse(reference), reply)
      : { kind: 'unreachable', why: 'noConversation' };
  };
}

async function post(
  adapter: Adapter,
  appId: string,
  reference: Partial<ConversationReference>,
  reply: Reply,
): Promise<Outcome> {
  const conversation = reference.conversation?.id ?? '';
  let outcome: Outcome = { kind: 'unknown' };
  try {
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      // The SDK makes up a message that this one would answer to.
      Object.assign(context.activity, { id: undefined });
      outcome = await context.sendActivity(activityOf(reply)).then(
        (sent) => ({ kind: 'sent', activity: sent?.id ?? '', conversation }),
        (error) => outcomeOf(error, conversation),
      );
    });
  } catch (error) {
    return outcomeOf(error);
  }
  return outcome;
}
