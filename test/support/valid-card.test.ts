import { alertCard, formCard, receiptCard, teamCard } from './cards';
import { faultsOf } from './valid-card';

test.each([formCard, receiptCard, alertCard, teamCard])('a card of the house has no fault: $fallbackText', (card) => {
  expect(faultsOf(card)).toEqual([]);
});

const text = { type: 'TextBlock', text: 'Aide', wrap: true };
const answer = { title: 'Oui', data: { verb: 'form.answer', draft: 'd-1' } };

test.each<[string, object]>([
  ['the card is not an AdaptiveCard 1.5', { version: '1.6' }],
  ['the card does not say that it is in French', { lang: 'en' }],
  ['the card has no first line', { body: [] }],
  ['fallbackText does not repeat « Aide »', { fallbackText: 'Bonjour.' }],
  [
    '« Samira Nouri, titre de séjour à déposer » is too long for a locked phone',
    {
      fallbackText: 'Samira Nouri, titre de séjour à déposer',
      body: [{ ...text, text: 'Samira Nouri, titre de séjour à déposer' }],
    },
  ],
  ['the card weighs 26240 bytes in UTF-16', { body: [text, { ...text, text: 'x'.repeat(12_934) }] }],
  [
    'the card has 7 actions',
    {
      actions: [
        ...Array.from({ length: 5 }, () => ({ type: 'Action.OpenUrl', title: 'Lire', url: 'https://example.org' })),
        {
          type: 'Action.ShowCard',
          title: 'Plus',
          card: { type: 'AdaptiveCard', actions: [{ type: 'Action.Submit', title: 'Oui' }] },
        },
      ],
    },
  ],
  ['Icon is newer than 1.5 and has no fallback', { body: [text, { type: 'Icon', name: 'Flag' }] }],
  [
    'ActionSet has no « horizontalAlignment »',
    { body: [text, { type: 'ActionSet', actions: [], horizontalAlignment: 'Right' }] },
  ],
  ['TextBlock.color cannot be Red', { body: [{ ...text, color: 'Red' }] }],
  ['Input.Text city has no label', { body: [text, { type: 'Input.Text', id: 'city' }] }],
  [
    'Input.Date on has no errorMessage',
    { body: [text, { type: 'Input.Date', id: 'on', label: 'Jour', isRequired: true }] },
  ],
  [
    'Input.ChoiceSet to does not wrap',
    { body: [text, { type: 'Input.ChoiceSet', id: 'to', label: 'À', style: 'expanded' }] },
  ],
  [
    'Action.Execute « Oui » falls back on another button',
    {
      actions: [
        {
          type: 'Action.Execute',
          verb: 'form.answer',
          ...answer,
          fallback: { type: 'Action.Submit', ...answer, data: {} },
        },
      ],
    },
  ],
  [
    'Action.Execute « Oui » does not repeat its verb in its data',
    {
      actions: [{ type: 'Action.Execute', verb: 'undo', ...answer, fallback: { type: 'Action.Submit', ...answer } }],
    },
  ],
])('%s', (fault, change) => {
  const right = { type: 'AdaptiveCard', version: '1.5', lang: 'fr', fallbackText: 'Aide.', body: [text], actions: [] };
  expect(faultsOf({ ...right, ...change })).toContain(fault);
});
