import { counted, listed } from './number';

/** What is never stored, as it is told to the person who typed it. */
export const forbiddenNames = {
  nir: 'un numéro de sécurité sociale',
  iban: 'un IBAN',
  caf: 'un numéro d’allocataire',
  password: 'un mot de passe',
  foreigner: 'un numéro d’étranger',
  franceTravail: 'un identifiant France Travail',
  health: 'une information de santé',
} as const;

export const guard = {
  masked: (what: readonly string[]) => `Non gardé : ${listed(what)}. Supprimez aussi votre message de la conversation.`,
  empty: 'Votre message est vide. Écrivez une phrase, ou « aide ».',
  tooLong: (length: number, most: number) =>
    `Votre message est trop long : ${counted(length, 'caractère')}, ${most} au plus. Envoyez-le en plusieurs fois.`,
};
