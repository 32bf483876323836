/** The questions of a referral: `label` on a card, `ask` in plain text (no name, no right), `required` when left empty. */
export const referralQuestions = {
  source: {
    label: 'Orienté par',
    ask: 'Quelle structure oriente ce ménage ?',
    required: 'Indiquez qui oriente.',
    placeholder: 'Exemple : CADA de Valence',
  },
  name: {
    label: 'Personne de référence',
    ask: 'Quel est le nom de la personne de référence ?',
    required: 'Indiquez un nom.',
    placeholder: 'Prénom et nom',
  },
  adults: {
    label: 'Adultes',
    ask: 'Combien d’adultes ?',
    askOf: (total: number) => `Combien d’adultes sur ${total} personnes ?`,
    required: 'Indiquez le nombre d’adultes.',
  },
  children: { label: 'Enfants', ask: 'Combien d’enfants ?', required: 'Indiquez le nombre d’enfants, même 0.' },
  phone: { label: 'Téléphone (facultatif)', ask: 'Un numéro de téléphone ? Sinon, « passer ».' },
  protection: {
    label: 'Statut de protection',
    ask: 'Quel est le statut : réfugié, subsidiaire, apatride, ou inconnu ?',
    required: 'Choisissez une réponse, même « Je ne sais pas ».',
  },
  recognisedAt: { label: 'Protection reconnue le', ask: 'Depuis quand ? Sinon, « passer ».' },
  city: {
    label: 'Commune de résidence (Drôme)',
    ask: 'Dans quelle commune vit le ménage ?',
    required: 'Indiquez la commune.',
    placeholder: 'Exemple : Romans-sur-Isère',
  },
  livesInDrome: {
    label: 'Cette commune est-elle dans la Drôme ?',
    ask: 'Cette commune est-elle dans la Drôme ?',
    required: 'Répondez par oui ou non.',
  },
  careEndDate: {
    label: 'Fin de l’hébergement',
    ask: 'Quelle est la date de fin d’hébergement ? Sinon, « passer ».',
  },
  careEndKind: {
    label: 'Cette date est',
    ask: 'Cette date est-elle la fin de prise en charge, ou déjà la limite des 3 mois ?',
    required: 'Choisissez une réponse, même « Je ne sais pas ».',
  },
  hostedByThirdParty: {
    label: 'Hébergé chez un tiers',
    ask: 'Le ménage est-il hébergé chez un tiers ?',
    required: 'Répondez par oui ou non, ou « Je ne sais pas ».',
  },
  rightsOpened: {
    label: 'Droits déjà ouverts',
    labelBy: (source: string) => `Droits déjà ouverts (${source})`,
    ask: 'Quels droits sont déjà ouverts ? Répondez « aucun » s’il n’y en a pas.',
    required: 'Cochez les droits ouverts.',
  },
  wantsIml: {
    label: 'Intermédiation locative (IML)',
    ask: 'Le ménage souhaite-t-il une intermédiation locative ?',
    required: 'Répondez par oui ou non.',
  },
  agirFollowed: { label: 'Suivi AGIR en cours', ask: 'Un suivi AGIR est-il en cours ? Sinon, « passer ».' },
  housingPotential: {
    label: 'Potentiel pour un logement social',
    ask: 'Le ménage a-t-il le potentiel pour un logement social : oui, à évaluer ou non ?',
    required: 'Choisissez une réponse.',
  },
  housingPotentialReason: {
    label: 'Pourquoi, en une phrase (facultatif)',
    ask: 'Pourquoi, en une phrase ? Sinon, « passer ».',
    placeholder: 'Exemple : appui d’un an sur le budget',
  },
  yes: 'Oui',
  no: 'Non',
  dontKnow: 'Je ne sais pas',

  badCount: (least: number) => `Le nombre doit être entre ${least} et 20.`,
  badDate: 'La date n’a pas été comprise : indiquez un jour, par exemple 30/12/2026.',
  badPhone: 'Le téléphone n’a pas été compris : dix chiffres, par exemple 06 12 34 56 78.',
  badName: 'Le nom n’a pas été compris : écrivez le prénom puis le nom.',
  badChoice: 'Cette réponse ne fait pas partie des choix.',
  notKept: (what: string) => `Non gardé : ${what}. Reformulez sans cela.`,
};
