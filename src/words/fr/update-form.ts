import type { StepCode, Variant } from '../../domain/catalogue';
import type { Day, Month } from '../../domain/day';
import type { Member } from '../../domain/household';
import { fullDay, fullMonth } from './day';
import { listed } from './number';

/** Somebody of a home whose first name is not noted. */
const nameless: Readonly<Record<Member['relation'], string>> = {
  REFERENCE: 'Référence',
  CONJOINT: 'Conjoint·e',
  ENFANT: 'Enfant',
  AUTRE: 'Autre personne',
};

/** The questions of an update: `label` on a card, `ask` in plain text (no name, no right), `required` when left empty. */
export const updateQuestions = {
  household: {
    label: 'Ménage',
    ask: 'De quel ménage s’agit-il ? Écrivez son nom ou sa référence.',
    required: 'Choisissez un ménage.',
  },
  code: {
    label: 'Démarche',
    ask: 'De quelle démarche s’agit-il ?',
    required: 'Choisissez une démarche.',
  },
  member: { label: 'Pour qui', ask: 'Pour qui : quel membre du foyer ?', required: 'Choisissez une personne.' },
  outcome: {
    label: 'Ce qui s’est passé',
    ask: 'Où en est-on : déposé, accordé, refusé, rendez-vous, pièces demandées ?',
    required: 'Choisissez ce qui s’est passé.',
  },
  on: {
    label: 'Date',
    labels: {
      SUBMITTED: 'Déposé le',
      REFUSED: 'Date de la décision',
      NOTIFIED: 'Date du courrier',
      GRANTED: 'Date',
      DONE: 'Fait le',
      LEASE: 'Signé le',
      MOVED_IN: 'Emménagé le',
    },
    ask: 'À quelle date ?',
    required: 'Indiquez la date.',
  },
  from: {
    label: 'À partir du',
    lease: 'Début du bail',
    ask: 'À partir de quel jour ?',
    required: 'Indiquez le premier jour.',
  },
  until: {
    label: 'Jusqu’au (dernier jour)',
    short: 'Jusqu’au',
    ask: 'Jusqu’à quel jour ? Sinon, « passer ».',
    required: 'Indiquez le dernier jour.',
  },
  appointment: {
    label: 'Date du rendez-vous',
    short: 'Rendez-vous',
    shortCommission: 'Commission',
    shortVisit: 'Visite',
    commission: 'Date de la commission (CALEOL)',
    visit: 'Date de la visite',
    ask: 'Quelle est la date du rendez-vous ?',
    askCommission: 'Quelle est la date de la commission ? Sinon, « passer ».',
    required: 'Indiquez la date.',
  },
  at: { label: 'Heure (facultatif)', ask: 'À quelle heure ? Sinon, « passer ».', placeholder: 'Exemple : 14 h' },
  before: {
    label: 'Répondre jusqu’au',
    appeal: 'Recours jusqu’au',
    papers: 'Pièces attendues jusqu’au',
    askAppeal: 'Jusqu’à quand peut-on faire un recours, selon la lettre ? Sinon, « passer ».',
    askPapers: 'Jusqu’à quand les pièces sont-elles attendues ? Sinon, « passer ».',
    ask: 'Jusqu’à quand faut-il répondre ? Sinon, « passer ».',
    required: 'Indiquez la date limite.',
  },
  act: {
    label: 'Décision',
    ask: 'De quelle décision s’agit-il ?',
    required: 'Choisissez la décision.',
  },
  organisation: {
    label: 'Organisme',
    landlord: 'Bailleur',
    ask: 'Quel organisme ? Sinon, « passer ».',
    askLandlord: 'Quel bailleur ? Sinon, « passer ».',
  },
  what: { label: 'Précision', dwelling: 'Logement', ask: 'Une précision ? Sinon, « passer ».' },
  rank: { label: 'Rang', ask: 'Quel rang ? Sinon, « passer ».' },
  reason: { label: 'Motif', ask: 'Quel motif ? Sinon, « passer ».' },
  barriers: {
    label: 'Freins à l’emploi',
    ask: 'Quels freins : langue, mobilité, garde, numérique, logement, administratif, réseau, diplôme ?',
    required: 'Cochez les freins.',
  },
  note: { label: 'Note (facultatif)', short: 'Note', ask: 'Une note ? Sinon, « passer ».' },
  title: 'Mise à jour',
  titleOf: (ref: string) => `${ref} : mise à jour`,
  someone: 'Un collègue',
  standing: (step: string, state: string) => `${step} : ${state}`,
  noBarrier: 'aucun',
  movedIn: 'Emménagement',
  leftRsa: 'Fin du RSA',
  yes: 'oui',
  lifted: 'Freins levés',
  done: 'Fait, pour cette échéance',
  turn: 'Échéance',
  dutyTooEarly: (opensAt: Day) =>
    `Rien à noter pour l’instant : la prochaine échéance s’ouvre le ${fullDay(opensAt)}. Corrigez la date, ou annulez.`,
  noDuty: 'Cette démarche n’a pas d’échéance en cours dans ce dossier. Choisissez ce qui s’est passé, ou annulez.',
  everyone: 'Toute la famille',
  reference: (firstName: string) => `${firstName} (référence)`,
  partner: 'Conjoint·e',
  nameless: (relation: Member['relation'], birth?: Month) =>
    birth ? `${nameless[relation]}, ${fullMonth(birth)}` : nameless[relation],
  badDate: 'Je n’ai pas reconnu cette date. Écrivez par exemple 12/03/2027.',
  badHour: 'Je n’ai pas reconnu cette heure. Écrivez par exemple 14 h 30.',
  badRank: 'Le rang est un nombre, par exemple 2.',
  tooLong: (length: number, most: number) =>
    `Ce texte fait ${length} caractères, ${most} au plus. Rien n’est perdu : raccourcissez-le ci-dessous.`,
  health: 'Je ne garde pas ce qui touche à la santé. Le reste est noté.',
  notKept: (what: readonly string[], isRestKept: boolean) =>
    `Non gardé : ${listed(what)}. ${isRestKept ? 'Le reste est noté : vérifiez-le.' : 'Écrivez-le autrement.'}`,
  notYoursNow: (ref: string) => `${ref} n’est plus suivi par vous : rien ne s’y enregistre. Annulez cette saisie.`,
  several: 'Plusieurs ménages portent ce nom. Choisissez celui dont il s’agit.',
  rent: (dwelling: string | undefined, euros: number) =>
    [...(dwelling ? [dwelling] : []), `loyer de ${euros} €`].join(', '),
  privacy: 'Ni numéro personnel, ni santé, ni récit : je ne les garde pas.',
};

/** What « accordé » is called where something begins. */
export const grantedNames: Readonly<Partial<Record<StepCode, string>>> = {
  LEASE: 'Bail signé',
  JOB: 'Contrat de travail signé',
  VOCATIONAL_TRAINING: 'Formation commencée',
  INTERNSHIP: 'Stage commencé',
  LANGUAGE_COURSE: 'Cours commencés',
  HOME_INSURANCE: 'Attestation reçue',
  SOCIAL_HOUSING_REQUEST: 'Enregistrée ou renouvelée',
  BANK: 'Compte ouvert',
  METERS: 'Compteurs ouverts',
  TAX_RETURN: 'Déclarée',
  CSS_RENEWAL: 'Accordée',
  SEND_DOCUMENT: 'Transmis',
};

/** What « courrier reçu » is called where it is no letter that starts the delay, and its day. */
export const notifiedNames: Readonly<Partial<Record<StepCode, { readonly name: string; readonly on: string }>>> = {
  INCOME_SWITCH: { name: 'Fin du RSA', on: 'Depuis le' },
  NOTICE: { name: 'Congé donné', on: 'Donné le' },
};

/** The decisions that one can appeal. */
export const actNames: Readonly<Partial<Record<Variant, string>>> = {
  VISA: 'Refus de visa',
  RSA: 'Décision RSA',
  CAF_CPAM: 'Décision CAF ou CPAM',
  OQTF: 'Refus de séjour avec OQTF',
  OTHER_ACT: 'Autre décision',
};
