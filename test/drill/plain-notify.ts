import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Card } from '../../cards/card';
import type { Outcome } from '../../src/outcome';
import type { Workers } from '../../src/store/repositories';

/** Speaks first in one POST, without the SDK, whose loading is half of the start of a process. */
export function openPlainNotify(workers: Pick<Workers, 'get'>): (to: string, card: Card) => Promise<Outcome> {
  return async (to, card) => {
    const { serviceUrl, conversation } = JSON.parse((await workers.get(to))?.conversation ?? '{}');
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    return post(`${serviceUrl}v3/conversations/${conversation.id}/activities`, { type: 'message', attachments }).then(
      (activity) => ({ kind: 'sent', activity, conversation: conversation.id }),
      () => ({ kind: 'unknown' }),
    );
  };
}

/** The id that the message gets. */
function post(url: string, body: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
      json(response).then((answer) => {
        if ((response.statusCode ?? 500) < 300) resolve((answer as { id: string }).id);
        else reject(new Error(`refused: ${response.statusCode}`));
      }, reject);
    });
    asking.once('error', reject);
    asking.end(JSON.stringify(body));
  });
}
