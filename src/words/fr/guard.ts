import { counted } from './number';

/** What is never stored, as it is told to the person who typed it. */
export const forbiddenNames = {
  nir: 'Un numéro de sécurité sociale',
  iban: 'Un IBAN',
  caf: 'Un numéro d’allocataire',
  password: 'Un mot de passe',
  foreigner: 'Un numéro d’étranger',
  franceTravail: 'Un identifiant France Travail',
  health: 'Une information de santé',
} as const;

export const guard = {
  title: 'À reformuler',
  masked: (what: readonly string[]) =>
    `${what.join(', ')} : je ne l’ai pas gardé. Supprimez aussi votre message de la conversation.`,
  empty: 'Votre message est vide. Écrivez une phrase, ou « aide ».',
  tooLong: (length: number, most: number) =>
    `Votre message est trop long : ${counted(length, 'caractère')}, ${most} au plus. Envoyez-le en plusieurs fois.`,
};
