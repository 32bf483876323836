import { hereCard } from '../../cards/help';
import type { Reply } from '../../dialogs/turn';
import type { Repositories } from '../store/repositories';
import { door } from '../words/fr/door';
import type { Conversation, Inbound } from './inbound';

/** In a channel or a group, others read along. */
export function isShared({ id, conversationType = 'personal', isGroup }: Conversation): boolean {
  return conversationType !== 'personal' || isGroup === true || id.includes('@thread.');
}

/**
 * Where others read along, everyone gets the same neutral sentence, known or not; with a person of the service whom
 * Jalon can write to, it goes on in private. Nothing is written: neither what was said, nor where, nor by whom.
 */
export async function answerInPublic(
  { workers }: Pick<Repositories, 'workers'>,
  { from }: Pick<Inbound, 'from'>,
): Promise<readonly Reply[]> {
  const speaker = await workers.get(from.aadObjectId ?? '');
  const here: Reply[] = speaker?.conversation ? [{ kind: 'card', card: hereCard(), to: speaker._id }] : [];
  return [{ kind: 'text', text: door.privateOnly }, ...here];
}
