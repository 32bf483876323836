/** A button as the house makes them: `Action.Execute`, and an `Action.Submit` that carries the same. */
function button(title: string, verb: string, more: object = {}) {
  const same = { title, data: { verb, draft: 'd-1', rev: 1, nonce: 'n-1' }, ...more };
  return { type: 'Action.Execute', verb, ...same, fallback: { type: 'Action.Submit', ...same } };
}

function card(firstLine: string, body: readonly object[], actions: readonly object[]) {
  const title = { type: 'TextBlock', text: firstLine, wrap: true, style: 'heading', size: 'Large', weight: 'Bolder' };
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'fr',
    fallbackText: `${firstLine}.`,
    body: [title, ...body],
    actions,
  };
}

function text(words: string, more: object = {}) {
  return { type: 'TextBlock', text: words, wrap: true, ...more };
}

export const formCard = card(
  'Nouvelle orientation',
  [
    text('Il manque 2 réponses.', { size: 'Small', isSubtle: true, spacing: 'None' }),
    {
      type: 'Input.ChoiceSet',
      id: 'protection',
      label: 'Statut de protection',
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: 'Choisissez une réponse, même « Je ne sais pas ».',
      choices: [
        { title: 'Statut de réfugié', value: 'REFUGIE' },
        { title: 'Je ne sais pas', value: 'INCONNU' },
      ],
    },
    {
      type: 'Input.Text',
      id: 'city',
      label: 'Commune de résidence (Drôme)',
      isRequired: true,
      errorMessage: 'Indiquez la commune.',
      maxLength: 60,
    },
  ],
  [
    button('Continuer', 'form.answer', { style: 'positive' }),
    button('Annuler', 'form.cancel', { associatedInputs: 'none' }),
  ],
);

export const receiptCard = card(
  'C’est enregistré : AG-26-044',
  [
    { type: 'Container', style: 'good', items: [text('✓ Orientation OR-26-031 admise')] },
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: '52px',
          items: [
            {
              type: 'Badge',
              text: 'J-37',
              style: 'Warning',
              appearance: 'Tint',
              shape: 'Rounded',
              size: 'Large',
              fallback: { type: 'TextBlock', text: 'J-37', weight: 'Bolder', color: 'Warning' },
            },
          ],
        },
        { type: 'Column', width: 'stretch', items: [text('Fin de l’hébergement', { weight: 'Bolder' })] },
      ],
    },
  ],
  [button('Annuler cet enregistrement', 'undo')],
);

export const alertCard = card(
  'AG-26-022 : échéance demain',
  [{ type: 'Container', style: 'attention', items: [text('Renouvellement du titre de séjour', { weight: 'Bolder' })] }],
  [
    { type: 'Action.Submit', title: 'Voir', data: { verb: 'household.show', ref: 'AG-26-022' } },
    {
      type: 'Action.ShowCard',
      title: 'Déposé le…',
      card: {
        type: 'AdaptiveCard',
        body: [
          {
            type: 'Input.Date',
            id: 'on',
            label: 'Date du dépôt',
            isRequired: true,
            errorMessage: 'Indiquez le jour du dépôt.',
          },
        ],
        actions: [button('Enregistrer le dépôt', 'step.submitted')],
      },
    },
  ],
);

export const teamCard = card(
  'Point d’équipe',
  [
    {
      type: 'Chart.HorizontalBar.Stacked',
      title: 'Ménages par personne',
      data: [
        {
          title: 'Claire : 16, 2 critiques',
          data: [
            { legend: 'À jour', value: 14, color: 'categoricalBlue' },
            { legend: 'Critique', value: 2, color: 'warning' },
          ],
        },
      ],
      fallback: text('Claire : 16, 2 critiques'),
    },
  ],
  [
    button('Voir les critiques', 'intent', { style: 'positive' }),
    button('Relancer les retards', 'intent'),
    button('Liste d’attente', 'intent'),
  ],
);
