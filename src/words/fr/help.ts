/** What one can say, and what Jalon says when it greets, hesitates or does not understand. */
export const help = {
  welcome: (name: string) => `Bonjour ${name}`,
  welcomeText:
    'Je suis Jalon, l’assistant de l’accompagnement global. Dites-moi les choses comme à une collègue, je m’occupe du reste.',
  title: 'Ce que je sais faire',
  lines: [
    ['Orienter', '« Le CADA de Valence m’oriente un couple avec 2 enfants »'],
    ['Retrouver', '« fiche » et un nom, « où en est AG-26-044 ? »'],
    ['Places', '« combien de places ? », « liste d’attente »'],
    ['Mes ménages', '« mes ménages »'],
    ['Corriger', '« non, 5 personnes », « retour », « annule »'],
    ['Brouillons', '« reprendre »'],
  ] as const,
  privacy: 'Pas de numéro personnel, pas de santé, pas de récit d’asile : je ne les garde jamais.',
  starters: {
    referral: 'Nouvelle orientation',
    mine: 'Mes ménages',
    places: 'Places',
    waiting: 'Liste d’attente',
    drafts: 'Mes brouillons',
    help: 'Aide',
  },
  thanks: 'Avec plaisir.',
  yesToWhat: 'Je n’ai pas de question en attente. Que souhaitez-vous faire ?',
  didYouMean: 'Vouliez-vous dire…',
  notUnderstood: 'Je n’ai pas compris',
  notUnderstoodText: 'Votre phrase n’est pas perdue, elle reste ci-dessus. Voici ce que je peux faire.',
  notYet: (what: string) =>
    `J’ai compris : ${what}. Je ne sais pas encore l’enregistrer ; voici ce que je peux faire aujourd’hui.`,
  somethingElse: 'Autre chose',
};

/** What each intent is called on a button, and in « J’ai compris : … ». Three or four words, no name, no right. */
export const intentNames: Readonly<Record<string, string>> = {
  'referral.create': 'Nouvelle orientation',
  'household.show': 'Voir un ménage',
  'household.assign': 'Changer de référent',
  'housing.update': 'Noter un logement',
  'employment.update': 'Noter un emploi',
  'rights.update': 'Noter un droit',
  'deadline.query': 'Voir les échéances',
  'deadline.add': 'Ajouter un rappel',
  'deadline.done': 'Clore une échéance',
  'deadline.snooze': 'Reporter un rappel',
  'note.add': 'Ajouter une note',
  'contract.start': 'Signer un contrat',
  'contract.extend': 'Prolonger un contrat',
  'contract.end': 'Préparer une sortie',
  'status.team': 'Places et équipe',
  'status.mine': 'Mes ménages',
  'reminders.settings': 'Régler mes rappels',
  export: 'Exporter',
  language: 'Changer de langue',
  help: 'Aide',
  cancel: 'Annuler la saisie',
  undo: 'Annuler l’enregistrement',
};
