import { listed } from './number';

export const undoing = {
  title: 'Enregistrement annulé',
  undone: 'Rien n’est perdu : votre saisie est gardée en brouillon.',
  what: (refs: readonly string[]) => `Retiré : ${listed(refs)}.`,
  restored: (refs: readonly string[]) => `${listed(refs)} : comme avant cet enregistrement.`,
  memo: 'Le rappel est comme avant.',
  asBefore: 'Rien d’autre n’a changé.',
  already: 'C’était déjà annulé. Votre saisie est gardée en brouillon.',
  nothing: 'Rien n’est en cours, et aucun enregistrement récent n’est à annuler.',
  tooLate: 'Les dix minutes sont passées : je ne l’annule plus. Rouvrez la fiche pour la modifier.',
  changed: 'Un collègue a complété cette fiche depuis : je ne l’annule pas. Rouvrez-la pour la modifier.',
  notYours: 'Cet enregistrement est celui d’une autre personne, qui seule peut l’annuler.',
};
