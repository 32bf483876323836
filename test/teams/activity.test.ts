import { hear } from '../../src/teams/activity';
import { type Inbound, parseInbound } from '../../src/teams/inbound';
import { message } from './world';

function inbound(fields: Record<string, unknown>): Inbound {
  const parsed = parseInbound(message({ serviceUrl: 'http://127.0.0.1:9/' }, fields));
  if (parsed.kind === 'malformed') throw new Error(parsed.expected);
  return parsed.inbound;
}

describe('text as people typed it', () => {
  const jalon = { type: 'mention', mentioned: { id: 'bot', name: 'Jalon' }, text: '<at>Jalon</at>' };
  test.each([
    ['  bonjour\n', [], 'bonjour'],
    ['<at>Jalon</at> combien de places&nbsp;?', [jalon], 'combien de places ?'],
    ['demande à <at>Karim Benali</at> demain', [], 'demande à Karim Benali demain'],
    ['T3 &lt; 500 &amp; charges', [], 'T3 < 500 & charges'],
    ['&amp;lt;', [], '&lt;'],
    ['<b>gras</b>', [], '<b>gras</b>'],
    ['', [], ''],
  ])('%j', (text, entities, read) => {
    expect(hear(inbound({ text, entities }))).toEqual({ kind: 'said', said: { kind: 'text', text: read } });
  });
});

describe('a press', () => {
  const action = { verb: 'form.answer', draft: 'd-1', rev: 3, nonce: 'n-1' };
  const fields = { city: 'Valence', iml: true, children: 2, list: ['a'], msteams: { type: 'x' }, empty: null };
  const said = { kind: 'action', action, inputs: { city: 'Valence', iml: 'true', children: '2' } };

  test('Action.Submit: a message whose value is the data', () => {
    const heard = hear(inbound({ text: undefined, value: { ...action, ...fields }, replyToId: 'card-1' }));
    expect(heard).toEqual({ kind: 'said', said, pressed: 'card-1' });
  });

  test('Action.Execute: an invoke whose action holds the data', () => {
    const value = { action: { type: 'Action.Execute', verb: 'form.answer', data: { ...action, ...fields } } };
    const heard = hear(inbound({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'card-1' }));
    expect(heard).toEqual({ kind: 'said', said, pressed: 'card-1' });
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'form.answer'],
    ['no action', {}],
    ['an empty action', { action: null }],
    ['a verb of nobody', { action: { data: { verb: 'drop.everything' } } }],
    ['half a button', { action: { data: { verb: 'form.answer', draft: 'd-1' } } }],
  ])('of no card of ours: %s', (_, value) => {
    const heard = hear(inbound({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(heard).toEqual({ kind: 'unknownButton' });
  });
});

test.each([
  [{ type: 'conversationUpdate' }, { kind: 'said', said: { kind: 'arrival' } }],
  [
    { type: 'installationUpdate', action: 'add' },
    { kind: 'said', said: { kind: 'arrival' } },
  ],
  [{ type: 'installationUpdate', action: 'remove' }, { kind: 'left' }],
  [{ type: 'messageUpdate' }, { kind: 'edited' }],
  [{ type: 'messageReaction' }, { kind: 'nothing' }],
  [{ type: 'typing' }, { kind: 'nothing' }],
  [{ type: 'invoke', name: 'composeExtension/query' }, { kind: 'nothing' }],
])('%j', (fields, heard) => {
  expect(hear(inbound(fields))).toEqual(heard);
});
