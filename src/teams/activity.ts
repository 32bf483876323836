import { type Activity, CardFactory, MessageFactory } from 'botbuilder';
import { type Action, parseAction } from '../../cards/action';
import type { Inputs, Reply, Said } from '../../dialogs/turn';
import type { Inbound } from './inbound';

/** What an activity means to us. */
export type Heard =
  | { readonly kind: 'said'; readonly said: Said /** The card that was pressed. */; readonly pressed?: string }
  /** A button that no card of ours has. */
  | { readonly kind: 'unknownButton' }
  /** They changed a message: nothing is replayed, so they are told. */
  | { readonly kind: 'edited' }
  /** They removed Jalon: it can no longer write to them. */
  | { readonly kind: 'left' }
  /** Reactions, typing, and what else is not for us. */
  | { readonly kind: 'nothing' };

export function hear(inbound: Inbound): Heard {
  switch (inbound.type) {
    case 'message':
      return readMessage(inbound);
    case 'invoke':
      return inbound.name === 'adaptiveCard/action' ? pressed(inbound, executed(inbound.value)) : { kind: 'nothing' };
    case 'conversationUpdate':
      return membersChanged(inbound);
    case 'installationUpdate':
      return installed(inbound);
    case 'messageUpdate':
      return { kind: 'edited' };
    default:
      return { kind: 'nothing' };
  }
}

/** Teams tells who came and who left; a change of the conversation’s name has neither, and an older client tells nobody. */
function membersChanged({ added, removed, from, recipient }: Inbound): Heard {
  if (removed.includes(recipient.id) || removed.includes(from.id)) return { kind: 'left' };
  return removed.length > 0 && added.length === 0 ? { kind: 'nothing' } : { kind: 'said', said: { kind: 'arrival' } };
}

/** An upgrade takes the old version away and brings the new one: nobody leaves. */
function installed({ action }: Inbound): Heard {
  if (action === 'remove') return { kind: 'left' };
  return action === 'remove-upgrade' ? { kind: 'nothing' } : { kind: 'said', said: { kind: 'arrival' } };
}

/** A pressed `Action.Submit` is a message too: its data is the `value`. */
function readMessage(inbound: Inbound): Heard {
  const button = inbound.value ? pressed(inbound, inbound.value) : null;
  return button && (button.kind === 'said' || !inbound.text)
    ? button
    : { kind: 'said', said: { kind: 'text', text: readText(inbound) } };
}

/** A reply as an activity. A card goes alone, and a phone shows its neutral first line. */
export function activityOf(reply: Reply): Partial<Activity> {
  return reply.kind === 'text'
    ? MessageFactory.text(reply.text)
    : { type: 'message', summary: reply.card.fallbackText, attachments: [CardFactory.adaptiveCard(reply.card)] };
}

/** `Action.Execute` wraps its data: `{ action: { data } }`. */
function executed(value: unknown): unknown {
  const { action } = (value ?? {}) as { action?: { data?: unknown } | null };
  return action?.data;
}

function pressed(inbound: Inbound, data: unknown): Heard {
  const action = parseAction(data);
  if (!action) return { kind: 'unknownButton' };
  const said: Said = { kind: 'action', action, inputs: inputsBeside(action, data as object) };
  return { kind: 'said', said, ...(inbound.replyToId ? { pressed: inbound.replyToId } : {}) };
}

/** The card's fields come flat, beside what the button carries. */
function inputsBeside(action: Action, data: object): Inputs {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => !(key in action) && ['string', 'number', 'boolean'].includes(typeof value))
      .map(([key, value]) => [key, String(value)]),
  );
}

/** Teams puts its markup in the plain text too: mentions as tags, and some characters as HTML entities. */
function readText({ text = '', mentions, recipient }: Inbound): string {
  return mentions
    .filter((mention) => mention.id === recipient.id)
    .reduce((rest, mention) => rest.replaceAll(mention.text, ' '), text)
    .replace(/<\/?at\b[^>]*>/gi, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (entity, name: string) => entities[name] ?? entity)
    .trim();
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
