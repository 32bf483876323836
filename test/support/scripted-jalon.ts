import type { Route } from '../../src/route';

/** What the page sends to Jalon, as far as scripts read it. */
export type Heard = {
  readonly type: string;
  readonly id: string;
  readonly text?: string;
  readonly value?: { readonly action?: { readonly verb: string; readonly data: Record<string, unknown> } };
  readonly replyToId?: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
  readonly from: { readonly aadObjectId: string };
};

export type Voice = {
  say(content: string | object): Promise<void>;
  /** Puts a card in the place of the one that was pressed. */
  rewrite(card: object): Promise<void>;
};

/** Answers one activity; what it resolves with is the answer to an invoke. */
export type Script = (heard: Heard, voice: Voice) => Promise<object | undefined>;

/** `POST /api/messages` played from a script, and written back over HTTP to the connector that the page names. */
export function scriptedJalon(script: Script): { readonly route: Route; readonly heard: Heard[] } {
  const heard: Heard[] = [];
  return {
    heard,
    route: {
      method: 'post',
      path: '/api/messages',
      async handle(request, response) {
        const activity = request.body as Heard;
        heard.push(activity);
        const answer = await script(activity, voiceFor(activity)).catch(() => null);
        response.writeHead(answer === null ? 500 : 200, { 'content-type': 'application/json' });
        response.end(answer ? JSON.stringify(answer) : undefined);
      },
    },
  };
}

/** Speaks to someone who asked nothing. */
export function speakFirst(origin: string, conversation: string, content: string | object): Promise<void> {
  return write('POST', `${activitiesOf(`${origin}/sandbox/connector`, conversation)}`, content, 'not-from-the-page');
}

function voiceFor({ serviceUrl, conversation, id, replyToId }: Heard): Voice {
  const activities = activitiesOf(serviceUrl, conversation.id);
  return {
    say: (content) => write('POST', `${activities}/${id}`, content, id),
    rewrite: (card) => write('PUT', `${activities}/${replyToId}`, card, id),
  };
}

function activitiesOf(serviceUrl: string, conversation: string): string {
  return `${serviceUrl}/v3/conversations/${conversation}/activities`;
}

async function write(method: string, url: string, content: string | object, replyToId: string): Promise<void> {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
  const activity = {
    type: 'message',
    replyToId,
    ...(typeof content === 'string' ? { text: content } : { attachments }),
  };
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status}`);
}
