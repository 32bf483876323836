import type { Day } from '../../domain/day';
import { fullDay } from './day';
import { counted } from './number';

/** What is said around any guided form. None of it names a family or a right. */
export const form = {
  known: 'Déjà noté',
  correct: 'Corriger',
  dontKnow: 'Je ne sais pas',
  resume: 'Reprendre',
  drop: 'Supprimer',
  question: (question: string, left: number) =>
    left > 1 ? `${question} (encore ${counted(left, 'question')})` : question,
  notUnderstood: (question: string) => `Je n’ai pas reconnu de réponse. ${question}`,
  cancelled: 'Saisie annulée, rien n’est enregistré.',
  nothingToCancel: 'Rien n’est en cours, et aucun enregistrement des dix dernières minutes n’est à annuler.',
  nothingBefore: 'Il n’y a pas de question avant celle-ci.',
  parked: 'Brouillon gardé. Écrivez « reprendre » quand vous voulez.',
  parkedBefore: 'Votre saisie en cours est gardée en brouillon.',
  noDraft: 'Vous n’avez pas de brouillon.',
  goOn: 'Je reprends votre saisie.',
  gone: 'Cette saisie n’existe plus : elle a été supprimée ou enregistrée.',
  notYours: 'Cette saisie est celle d’un collègue. Je n’y touche pas.',
  draftsTitle: (count: number) => counted(count, 'brouillon'),
  draftOf: (on: Day) => `Saisie du ${fullDay(on)}`,
  oneByOne: 'D’accord, une question à la fois.',
  migrated: 'Le formulaire a changé depuis. Vos réponses sont gardées, vérifiez-les.',
};
