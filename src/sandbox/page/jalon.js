import { toEntities } from './markdown.js';

/** @import { Speaker } from '../wire' */

const CONNECTOR = `${location.origin}/sandbox/connector`;
const PATIENCE_MS = 30_000;

/** The server tells by this prefix what answers something done on the page. */
export const newId = (prefix = 'page') => `${prefix}-${crypto.randomUUID()}`;

/**
 * What a person says: shown by the connector, then sent to Jalon. Withdrawn when Jalon does not take it.
 * @param {Speaker} speaker
 * @param {string} id
 * @param {string} text
 * @param {() => void} onShown
 */
export async function say(speaker, id, text, onShown) {
  const message = { type: 'message', id, textFormat: 'plain' };
  const shown = `${CONNECTOR}/v3/conversations/${speaker.conversation}/activities`;
  await send('POST', shown, { ...message, text, from: { role: 'user' } });
  onShown();
  try {
    // Teams sends these signs as entities, also in plain text.
    await toJalon(speaker, { ...message, text: toEntities(text) });
  } catch (failure) {
    await send('DELETE', `${shown}/${id}`).catch(() => undefined);
    throw failure;
  }
}

/**
 * A button of a card. Resolves with what an `Action.Execute` is answered.
 * @param {Speaker} speaker
 * @param {string} id
 * @param {string} cardId
 * @param {{ verb: string | undefined, data: object }} press without a verb, an `Action.Submit`
 * @returns {Promise<{ type?: string, value?: any } | null>}
 */
export async function press(speaker, id, cardId, { verb, data }) {
  const action = { type: 'Action.Execute', verb, data };
  const activity = verb
    ? { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } }
    : { type: 'message', value: data };
  const answer = await toJalon(speaker, { ...activity, id, replyToId: cardId });
  return verb && answer ? JSON.parse(answer) : null;
}

/**
 * Someone who has never met Jalon gets the app, as installing it does in Teams.
 * @param {Speaker} speaker
 */
export async function introduce(speaker) {
  const added = [{ id: 'jalon' }, { id: speaker.id, aadObjectId: speaker.id }];
  await toJalon(speaker, { type: 'conversationUpdate', id: newId('arrival'), membersAdded: added });
}

/**
 * @param {Speaker} speaker
 * @param {object} activity
 */
function toJalon(speaker, activity) {
  return send('POST', '/api/messages', {
    channelId: 'msteams',
    serviceUrl: CONNECTOR,
    locale: 'fr-FR',
    from: { id: speaker.id, aadObjectId: speaker.id, name: speaker.name, role: 'user' },
    recipient: { id: 'jalon', name: 'Jalon', role: 'bot' },
    conversation: { id: speaker.conversation, conversationType: 'personal' },
    ...activity,
  });
}

/**
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 */
async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status}`);
  return response.text();
}
