import { randomUUID } from 'node:crypto';
import type { Instant } from '../domain/day';
import type { Route } from '../route';
import { entryOf, parseActivity } from './activity';
import { answer } from './answer';
import type { Events } from './events';
import { personIn } from './people';
import type { Transcripts } from './transcripts';

type Desk = { readonly transcripts: Transcripts; readonly events: Events; readonly now: () => Instant };
type Place = { readonly conversation: string; readonly id: string };
type Outcome = { readonly status: number; readonly body: object };
type Handle = (desk: Desk, place: Place, body: unknown) => Outcome;

const ACTIVITIES = '/sandbox/connector/v3/conversations/:conversation/activities';
const ACTIVITY = `${ACTIVITIES}/:activity`;

/** The Bot Framework connector of the page: Jalon writes to it exactly as it writes to Teams. */
export function connectorRoutes(desk: Desk): readonly Route[] {
  return [
    route(desk, 'post', ACTIVITIES, say),
    route(desk, 'post', ACTIVITY, say),
    route(desk, 'put', ACTIVITY, rewrite),
    route(desk, 'delete', ACTIVITY, withdraw),
  ];
}

function route(desk: Desk, method: Route['method'], path: string, handle: Handle): Route {
  return {
    method,
    path,
    async handle({ params, body }, response) {
      const place = { conversation: params['conversation'] ?? '', id: params['activity'] ?? '' };
      const outcome = personIn(place.conversation)
        ? handle(desk, place, body)
        : refused(404, 'ConversationNotFound', 'no person of the sandbox has this conversation');
      answer(response, outcome.status, outcome.body);
    },
  };
}

function say({ transcripts, events, now }: Desk, { conversation }: Place, body: unknown): Outcome {
  const activity = parseActivity(body);
  if (!activity) return refused(400, 'BadArgument', 'expected an activity with a type');
  if (activity.type === 'typing') events.tell(conversation, { kind: 'typing' });
  if (activity.type !== 'message') return { status: 200, body: { id: randomUUID() } };
  // The page names what its person says, as Teams does; what Jalon says is named here.
  const entry = entryOf(activity, activity.isPerson ? activity.id : randomUUID(), now());
  if (!entry) return refused(400, 'MissingProperty', 'expected a text or an adaptive card');
  transcripts.put(conversation, entry);
  if (entry.from === 'jalon') events.arrived(conversation);
  events.tell(conversation, { kind: 'entry', entry });
  return { status: 200, body: { id: entry.id } };
}

/** Takes the place of a message, be it one said before a restart: the page still shows it. */
function rewrite({ transcripts, events, now }: Desk, { conversation, id }: Place, body: unknown): Outcome {
  const activity = parseActivity(body);
  const fresh = activity && entryOf(activity, id, now());
  if (!fresh) return refused(400, 'BadArgument', 'expected an activity with a text or an adaptive card');
  const { day, time, preview } = transcripts.get(conversation, id) ?? fresh;
  const entry = { ...fresh, day, time, ...(preview !== undefined && { preview }) };
  transcripts.put(conversation, entry);
  events.tell(conversation, { kind: 'entry', entry });
  return { status: 200, body: { id } };
}

function withdraw({ transcripts, events }: Desk, { conversation, id }: Place): Outcome {
  transcripts.remove(conversation, id);
  events.tell(conversation, { kind: 'withdrawn', id });
  return { status: 200, body: {} };
}

function refused(status: number, code: string, message: string): Outcome {
  return { status, body: { error: { code, message } } };
}
