import type { Day } from '../../domain/day';
import { fullDay } from './day';
import { counted } from './number';

/** What is said around any guided form. None of it names a family or a right. */
export const form = {
  known: 'Déjà noté',
  correct: 'Corriger',
  continue: 'Continuer',
  park: 'Garder en brouillon',
  cancel: 'Annuler',
  stillMissing: (count: number) => `Il manque ${counted(count, 'réponse')}.`,
  allThere: 'Tout est là. Vérifiez, puis continuez.',
  resume: 'Reprendre',
  drop: 'Supprimer',
  resumeOf: (about: string) => `Reprendre ${about}`.slice(0, 26).trimEnd(),
  dropOf: (about: string) => `Supprimer ${about}`.slice(0, 26).trimEnd(),
  question: (question: string, left: number) =>
    left > 1 ? `${question} (encore ${counted(left, 'question')})` : question,
  notUnderstood: (question: string) => `Je n’ai pas reconnu de réponse. ${question}`,
  oneMore: (question: string) => `Avant d’enregistrer, il manque une réponse. ${question}`,
  decideOrCorrect: 'Décidez avec les boutons, ou corrigez une réponse.',
  cancelled: 'Saisie annulée',
  next: 'Ensuite',
  quoted,
  following: (fact: string) => `Ensuite : « ${fact} ».`,
  notRecorded: (facts: readonly string[]) => `Pas noté non plus : ${quoted(facts)}. Renvoyez-le si c’est à noter.`,
  nothingBefore: 'Il n’y a pas de question avant celle-ci.',
  parkedBefore: 'Votre saisie en cours est gardée en brouillon.',
  noDraft: 'Vous n’avez pas de brouillon.',
  goOn: 'Je reprends votre saisie.',
  gone: 'Cette saisie n’existe plus.',
  notYours: 'Cette saisie est celle d’une autre personne. Je n’y touche pas.',
  draftsTitle: (count: number) => counted(count, 'brouillon'),
  olderDrafts: (count: number) => `et ${counted(count, 'autre')}, plus ancien${count > 1 ? 's' : ''}.`,
  draftOf: (on: Day) => `Saisie du ${fullDay(on)}`,
  outdated: 'Un collègue a modifié cette fiche entre-temps. Annulez, puis rouvrez-la pour voir son état.',
  oneByOne: 'D’accord, une question à la fois.',
  migrated: 'Le formulaire a changé depuis. Vos réponses sont gardées, vérifiez-les.',
};

function quoted(facts: readonly string[]): string {
  return facts.map((fact) => `« ${fact} »`).join(', ');
}
