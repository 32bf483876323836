import type { StepCode } from '../../domain/catalogue';
import type { Day, Instant } from '../../domain/day';
import type { Move, Objection, Remark } from '../../domain/happening';
import type { BarrierKind } from '../../domain/household';
import type { StepState } from '../../domain/step-state';
import { fullDay, fullInstant } from './day';
import { counted, listed } from './number';
import { grantedNames } from './update-form';

/** What is said around the record of something that happened to a household. */
export const update = {
  toConfirm: (ref: string) => `${ref} : à confirmer`,
  you: 'vous',
  toCheck: 'À vérifier',
  starts: 'Ce que cela lance',
  record: 'Enregistrer',
  edit: 'Corriger',
  cancel: 'Annuler',

  recorded: (refs: readonly string[]) =>
    refs.length === 0
      ? 'C’est enregistré'
      : refs.length === 1
        ? `C’est enregistré : ${refs[0]}`
        : `Enregistré : ${counted(refs.length, 'dossier')}`,
  by: (at: Instant, who: string) => `${capitalised(fullInstant(at))}, par ${who}`,
  done: (fact: string) => `✓ ${fact}`,
  created: (names: readonly string[]) =>
    `✓ ${counted(names.length, 'démarche ajoutée', 'démarches ajoutées')} : ${listed(names)}`,
  toSend: (offices: readonly string[]) => `Document à transmettre : ${listed(offices)}`,
  stillLate: 'Toujours en retard',
  next: 'Prochaines échéances',
  undoUntil: (hour: string) => `Vous pouvez annuler jusqu’à ${hour}.`,
  undo: 'Annuler cet enregistrement',

  changed: (ref: string) => `${ref} a changé`,
  meanwhile: (who: string, at: Instant) => `${who} a enregistré ceci le ${fullInstant(at)}, pendant votre saisie.`,
  yoursIsKept: 'Votre saisie est gardée. Rien n’est encore enregistré.',
  recordAnyway: 'Enregistrer quand même',
  see: 'Voir',
  seeDue: 'Mes échéances',
};

/** What happened to a step, as a button or a line says it. */
export const moveNames: Readonly<Record<Exclude<Move['kind'], 'stage'>, string>> = {
  submitted: 'Déposé',
  missingDocs: 'Pièces demandées',
  inReview: 'En instruction',
  appointment: 'Rendez-vous pris',
  granted: 'Accordé',
  refused: 'Refusé',
  notified: 'Courrier reçu',
  notApplicable: 'Sans objet',
};

/** Who carries a step through. */
export const followedByNames = { FAMILLE: 'La famille gère seule', SERVICE: 'Le service accompagne' } as const;

/** Where a step stands. */
export const stateNames: Readonly<Record<StepState, string>> = {
  TODO: 'À faire',
  APPOINTMENT: 'Rendez-vous pris',
  SUBMITTED: 'Déposé',
  MISSING_DOCS: 'Pièces demandées',
  IN_REVIEW: 'En instruction',
  GRANTED: 'Accordé',
  REFUSED: 'Refusé',
  APPEAL: 'En recours',
  SUSPENDED: 'Suspendu',
  NOT_APPLICABLE: 'Sans objet',
};

/** Steps that nobody grants: they are done, or they go on. */
const nobodyGrants: readonly StepCode[] = [
  'RSA_QUARTERLY',
  'FT_MONTHLY_UPDATE',
  'RSA_SANCTION_NOTICE',
  'ADDRESS_CHANGE',
  'FAMILY_EVENT',
  'SILENT_OFFICE',
  'SEND_DOCUMENT',
  'APPEAL',
  'ACCOMMODATION_END',
  'NOTICE',
  'DOMICILIATION_END',
  'HOUSING_POSITIONING',
  'BARRIERS_DIAGNOSIS',
  'JOBSEARCH_WORKSHOP',
  'REMOBILISATION',
  'PROFESSIONAL_NETWORK',
  'EMPLOYMENT_SERVICE_LIAISON',
  'CAREER_INFORMATION',
  'INCOME_SWITCH',
  'REFERRER_ANSWER',
  'CONTACT',
];
const goOn: readonly StepCode[] = [
  'DIGITAL_ACCESS',
  'UNDERSTANDING',
  'MISSION_LOCALE',
  'BUDGET_PLAN',
  'LANDLORD_LIAISON',
  'TENANCY_CONDUCT',
  'RENT_WATCH',
  'IML_PLACEMENT',
  'CAREER_PROJECT',
  'MOBILITY',
  'IAE',
];

/** What a step is called once it has gone through: a right is granted, a call is made, a watch goes on. */
export function settledName(code: StepCode): string {
  if (code === 'SUPPORT_CONTRACT') return 'Signé';
  if (goOn.includes(code)) return 'En place';
  return grantedNames[code] ?? (nobodyGrants.includes(code) ? 'Fait' : stateNames.GRANTED);
}

/** What stands between a person and a job. */
export const barrierNames: Readonly<Record<BarrierKind, string>> = {
  LANGUE: 'Langue',
  MOBILITE: 'Mobilité',
  GARDE: 'Garde d’enfants',
  NUMERIQUE: 'Numérique',
  LOGEMENT: 'Logement',
  ADMINISTRATIF: 'Administratif',
  SANTE: 'Santé à prendre en compte',
  RESEAU: 'Réseau',
  DIPLOME: 'Diplôme à reconnaître',
  REPERES: 'Repères au travail',
  METIER: 'Choix du métier',
};

/** Why a contract cannot be as asked. */
const contractRefusals: Readonly<Record<Extract<Objection, { kind: 'contract' }>['reason'], string>> = {
  tooShort: 'Un contrat dure 12 mois au moins. Choisissez une durée de 12 à 18 mois.',
  tooLong: 'Un premier contrat dure 18 mois au plus. Choisissez une durée de 12 à 18 mois.',
  notWholeMonths: 'La durée se compte en mois entiers. Donnez par exemple 12 ou 18.',
  startsBeforeSigned: 'Le contrat ne peut pas commencer avant sa signature. Corrigez une des deux dates.',
  derogationNeeded: 'Au-delà de 18 mois, il faut une dérogation de la cheffe de service, avec un motif.',
  notLead: 'La cheffe de service décide du renouvellement. Prévenez-la : elle peut l’enregistrer ici.',
  reasonMissing: 'Au-delà de 18 mois, la dérogation demande un motif. Ajoutez-le.',
  signedAlready: 'Le contrat est déjà signé. Pour le prolonger, écrivez par exemple « prolonge de 6 mois ».',
  notSigned: 'Aucun contrat n’est signé pour ce ménage. Notez d’abord la signature.',
};

/** Why nothing was recorded: what was understood, what stands in the way, what to do. */
export function objections(objection: Objection): string {
  switch (objection.kind) {
    case 'left':
      return 'Ce ménage est sorti du service : rien ne s’y enregistre plus. Voyez avec la cheffe de service si c’est une erreur.';
    case 'unknownStep':
      return 'Je ne trouve pas cette démarche dans le dossier. Ouvrez « Voir le dossier », puis nommez-la comme elle y est écrite.';
    case 'goneDeadline':
      return 'Cette échéance n’est plus à traiter : elle est faite, ou sa date a changé. Ouvrez le ménage pour voir où il en est.';
    case 'endBeforeStart':
      return `J’ai compris « du ${fullDay(objection.start)} au ${fullDay(objection.end)} » : la fin vient avant le début. Corrigez une des deux dates.`;
    case 'impossibleDay':
      return `J’ai compris « ${fullDay(objection.day)} » : ce jour ne convient pas ici. Vérifiez l’année, puis corrigez la date.`;
    case 'notYet':
      return `J’ai compris « ${fullDay(objection.day)} » : ce jour n’est pas encore venu. Donnez le jour où cela s’est passé, ou dites que c’est un rendez-vous.`;
    case 'pastLimit':
      return objection.isLate
        ? `Déjà en retard : au plus jusqu’au ${fullDay(objection.limit)}. Choisissez ce jour ou plus tôt.`
        : `Ce rappel ne peut pas aller au-delà du ${fullDay(objection.limit)}. Choisissez ce jour au plus tard.`;
    case 'notOpenYet':
      return `Rien à noter pour l’instant : cette échéance s’ouvre le ${fullDay(objection.opensAt)}.`;
    case 'noNewEnd':
      return 'La nouvelle date de fin manque : sans elle, rien ne vous préviendrait avant. Indiquez-la.';
    case 'contract':
      return contractRefusals[objection.reason];
    case 'tooManyMembers':
      return 'Cela fait trop de personnes pour un seul foyer. Vérifiez la liste, puis recommencez.';
  }
}

/** What deserves a word though it is recorded. */
export function remarks(remark: Remark): string {
  switch (remark.kind) {
    case 'neverSubmitted':
      return 'Aucun dépôt n’était noté. Ajoutez sa date si vous l’avez.';
    case 'tooEarly':
      return `Déposé avant l’ouverture, ${onThe(remark.opensAt)}. Vérifiez que le dossier est bien reçu.`;
    case 'tooLate':
      return `Déposé après le dernier jour, ${onThe(remark.dueAt)}. Gardez la preuve du dépôt.`;
    case 'appealToDate':
      return 'Le recours reste à dater. Donnez la date limite écrite sur la lettre.';
  }
}

function onThe(day: Day): string {
  return `le ${fullDay(day)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
