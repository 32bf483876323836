import { accessCard, accessDecided } from '../cards/access';
import type { AccessVerb } from '../cards/action';
import { isLead } from '../src/domain/worker';
import type { Repositories } from '../src/store/repositories';
import { access } from '../src/words/fr/access';
import type { Reply, Turn } from './turn';

/** The requests that wait for the lead's answer: said again at each greeting, a message may have been lost. */
export async function pendingRequests({ speaker }: Turn, { workers }: Pick<Repositories, 'workers'>): Promise<Reply[]> {
  if (!isLead(speaker)) return [];
  return (await workers.requests()).map((request) => ({ kind: 'card', card: accessCard(request) }));
}

/** The lead admits or ignores a colleague who asked to use Jalon. Deciding twice decides once. */
export async function decideAccess(
  action: { readonly verb: AccessVerb; readonly person: string },
  turn: Turn,
  { workers }: Pick<Repositories, 'workers'>,
): Promise<Reply[]> {
  const { speaker, now } = turn;
  if (!isLead(speaker)) return [{ kind: 'text', text: access.leadOnly }];
  const request = (await workers.requests()).find(({ _id }) => _id === action.person);
  if (!request) return [{ kind: 'card', rewrite: true, card: accessDecided({ kind: 'settled' }, speaker, now) }];
  const { _id, displayName, conversation } = request;
  if (action.verb === 'access.ignore') {
    await workers.closeRequest(_id);
    return [{ kind: 'card', rewrite: true, card: accessDecided({ kind: 'ignored', name: displayName }, speaker, now) }];
  }
  await workers.add({ _id, displayName, role: 'TRAVAILLEUR_SOCIAL', absences: [], conversation, addedAt: now });
  await workers.closeRequest(_id);
  return [
    { kind: 'card', rewrite: true, card: accessDecided({ kind: 'admitted', name: displayName }, speaker, now) },
    { kind: 'text', text: access.welcome, to: _id },
  ];
}
