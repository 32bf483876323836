import type { StepCode } from '../../domain/catalogue';
import type { Day, Month } from '../../domain/day';
import type { DirectoryEntry } from '../../domain/household';
import { shortName } from '../../domain/household';
import type { Occupancy, Refusal } from '../../domain/places';
import type {
  CareEndKind,
  MissingCondition,
  Potential,
  Protection,
  ReferralSource,
  ReferralStatus,
  RefusalReason,
  RightKey,
  SourceType,
  Warning,
} from '../../domain/referral';
import { stepNames } from './catalogue';
import { dayOrMonth, distance, fullDay } from './day';
import { counted, listed } from './number';

export const protectionNames: Record<Protection, string> = {
  REFUGIE: 'Statut de réfugié',
  SUBSIDIAIRE: 'Protection subsidiaire',
  APATRIDE: 'Apatridie',
  AUTRE: 'Aucune protection',
  INCONNU: 'Je ne sais pas',
};

export const rightNames: Record<RightKey, string> = {
  titreOuApi: 'Titre de séjour ou API',
  caf: 'CAF (RSA)',
  cpam: 'Assurance maladie (CPAM)',
  ftOuMl: 'France Travail ou Mission Locale',
  compteBancaire: 'Compte bancaire',
  demandeLogement: 'Demande de logement social',
};

const shortRights: Record<RightKey, string> = {
  titreOuApi: 'titre ou API',
  caf: 'CAF',
  cpam: 'CPAM',
  ftOuMl: 'France Travail ou Mission Locale',
  compteBancaire: 'compte bancaire',
  demandeLogement: 'demande de logement social',
};

export const potentialNames: Record<Potential, string> = {
  OUI: 'Oui, avec un appui',
  A_EVALUER: 'À évaluer',
  NON: 'Non',
};

export const careEndNames: Record<CareEndKind, string> = {
  END_OF_CARE: 'La fin de prise en charge',
  THREE_MONTH_LIMIT: 'Déjà la limite des 3 mois',
  INCONNU: 'Je ne sais pas',
};

const sourceNames: Record<SourceType, string> = {
  CADA: 'CADA',
  CAO: 'CAO',
  HUDA: 'HUDA',
  CAES: 'CAES',
  AUTRE_HEBERGEMENT: 'structure d’hébergement',
  DOMICILIATION: 'service de domiciliation',
  SERVICE_SOCIAL: 'service social',
  AUTRE: 'autre organisme',
};

export const statusNames: Record<ReferralStatus, string> = {
  RECEIVED: 'Reçue',
  INCOMPLETE: 'Incomplète',
  ADMISSIBLE: 'Recevable',
  WAITLISTED: 'En liste d’attente',
  ADMITTED: 'Admise',
  CONTRACT_SIGNED: 'Contrat signé',
  NOT_ADMISSIBLE: 'Non recevable',
  WITHDRAWN: 'Désistement',
  REDIRECTED: 'Autre solution trouvée',
  DUPLICATE: 'Doublon',
  NO_ANSWER: 'Sans suite',
};

const missingNames: Record<MissingCondition, string> = {
  protection: 'le statut de protection',
  hosting: 'l’hébergement chez un tiers, à confirmer',
  titreOuApi: 'le titre de séjour ou l’API',
  caf: 'les droits à la CAF',
  cpam: 'l’assurance maladie (CPAM)',
  ftOuMl: 'l’inscription à France Travail ou à la Mission Locale',
  compteBancaire: 'le compte bancaire',
  demandeLogement: 'la demande de logement social enregistrée',
};

const refusalReasons: Record<RefusalReason, string> = {
  outsideDrome: 'Le ménage ne réside pas dans la Drôme.',
  noPotential: 'Le maintien dans un logement social n’est pas envisageable, même avec un appui.',
  notProtected: 'Aucune protection n’est accordée à ce jour.',
  notHosted: 'Le service social oriente les personnes hébergées chez un tiers.',
};

const warnings: Record<Warning, string> = {
  protectionToConfirm: 'Subsidiaire ou apatride : à confirmer par la cheffe de service.',
  potentialToAssess: 'Le potentiel logement reste à évaluer.',
  sourceToConfirm: 'Cet organisme n’est pas un prescripteur prévu : à confirmer par la cheffe de service.',
  agirFollowed: 'Déjà suivi par AGIR : évitez le double accompagnement.',
};

export const referral = {
  title: 'Nouvelle orientation',
  completing: 'Orientation à compléter',
  toConfirm: 'Orientation à confirmer',
  neverStored: 'Ni santé, ni récit d’asile, ni numéro personnel.',
  receivedOn: (on: Day) => `Reçue le ${fullDay(on)}`,

  people: (adults: number | undefined, children: number | undefined, total?: number) =>
    adults === undefined || children === undefined
      ? total
        ? counted(total, 'personne')
        : ''
      : `${counted(adults + children, 'personne')} (${[counted(adults, 'adulte'), ...(children > 0 ? [counted(children, 'enfant')] : [])].join(', ')})`,
  source: (source: ReferralSource) => source.organisation || sourceNames[source.type],
  careEnd: (today: Day, end: Day) => `${distance(today, end)} · jusqu’au ${fullDay(end)}`,
  stay: (limit: Day) => `possible jusqu’au ${fullDay(limit)}`,
  protection: (protection: Protection, recognisedAt?: Day | Month) =>
    `${protectionNames[protection].toLocaleLowerCase('fr')}${recognisedAt ? `, ${dayOrMonth(recognisedAt)}` : ''}`,
  residence: (city: string, inDrome: boolean) => `${city}, ${inDrome ? 'Drôme' : 'hors de la Drôme'}`,
  rights: (opened: readonly RightKey[]) => (opened.length === 0 ? 'aucun' : listed(opened.map((r) => shortRights[r]))),
  potential: (potential: Potential, reason?: string) =>
    `potentiel : ${potentialNames[potential].toLocaleLowerCase('fr')}${reason ? `, ${reason}` : ''}`,

  labels: {
    household: 'Ménage',
    name: 'Nom',
    home: 'Foyer',
    source: 'Orienté par',
    housing: 'Hébergement',
    stay: 'Maintien',
    iml: 'IML',
    protection: 'Protection',
    residence: 'Résidence',
    rights: 'Droits',
    toOpen: 'À ouvrir',
    potential: 'Logement',
    phone: 'Téléphone',
    agir: 'Suivi AGIR',
    status: 'État',
    rank: 'Rang',
    record: 'Dossier',
    conditions: 'Conditions',
  },
  iml: (wanted: boolean) => (wanted ? 'souhaitée' : 'non souhaitée'),
  yesNo: (yes: boolean) => (yes ? 'oui' : 'non'),

  admissible: '✓ Recevable',
  allMet: (imlWanted: boolean) =>
    imlWanted ? 'Toutes les conditions sont remplies, IML comprise.' : 'Toutes les conditions sont remplies.',
  toBeConfirmed: 'Recevable, à confirmer',
  incomplete: 'Incomplète',
  missing: (missing: readonly MissingCondition[]) => `Il manque ${listed(missing.map((m) => missingNames[m]))}.`,
  notAdmissible: 'Non recevable',
  reason: (reason: RefusalReason) => refusalReasons[reason],
  warning: (warning: Warning) => warnings[warning],
  duplicate: (entry: DirectoryEntry, samePhone: boolean) =>
    `Doublon possible : ${entry.ref} (${shortName(entry.name)}${samePhone ? ', même téléphone' : ''})`,
  referralDuplicate: (ref: string) => `Doublon possible : orientation ${ref}, encore ouverte`,

  admit: 'Admettre',
  waitlist: 'Liste d’attente',
  edit: 'Modifier',
  cancel: 'Annuler',
  record: 'Enregistrer',
  see: (ref: string) => `Voir ${ref}`,
  complete: 'Compléter',
  reply: 'Préparer la réponse',

  recorded: (ref: string) => `C’est enregistré : ${ref}`,
  by: (moment: string) => `${moment.charAt(0).toLocaleUpperCase('fr')}${moment.slice(1)}, par vous`,
  admittedLine: (ref: string) => `✓ Orientation ${ref} admise`,
  placeLine: (used: Occupancy, total: number, iml: number) =>
    `✓ Place réservée : ${used.total}/${total}, IML ${used.iml}/${iml}`,
  householdLine: (name: string, ref: string) => `✓ Ménage ${ref} créé : ${name}, suivi par vous`,
  stepsLine: (steps: number, critical: number) =>
    `✓ ${counted(steps, 'démarche prête', 'démarches prêtes')}, dont ${counted(critical, 'critique')}`,
  waitlistedLine: (ref: string, rank: number, waiting: number) =>
    `✓ Orientation ${ref} en liste d’attente, rang ${rank} sur ${waiting}`,
  incompleteLine: (ref: string) => `✓ Orientation ${ref} gardée, incomplète`,
  refusedLine: (ref: string) => `✓ Orientation ${ref} close, non recevable`,
  toDate: 'Dates à compléter',
  undated: (codes: readonly StepCode[]) =>
    `Sans la date de fin, aucun rappel avant la fin du droit : ${listed(codes.map((code) => stepNames[code]))}.`,
  next: 'Prochaines échéances',
  undoUntil: (hour: string) => `Vous pouvez annuler jusqu’à ${hour}.`,
  members: 'Compléter le foyer',
  undo: 'Annuler l’enregistrement',

  of: (ref: string) => `Orientation ${ref}`,
  rank: (rank: number) => `Rang ${rank} sur la liste d’attente.`,
  waitingTitle: (count: number) =>
    count === 0 ? 'Liste d’attente vide' : `${counted(count, 'orientation')} en attente`,
  waitingOrder: 'Dans l’ordre : fin d’hébergement, puis sans hébergement, puis ancienneté.',
  waitingLine: (rank: number, ref: string, name: string) => `Rang ${rank} · ${ref}, ${name}`,
  waitingWhy: (people: string, source: string, end: Day | null, iml: boolean) =>
    [people, source, ...(end ? [fullDay(end)] : ['sans date de fin']), ...(iml ? ['IML'] : [])].join(' · '),
  incompleteTitle: (count: number) => `Incomplètes · ${count}`,
  touch: 'Touchez une ligne pour l’ouvrir.',
  takeUp: 'Admettre ou modifier',
  andMore: (count: number) => `et ${counted(count, 'autre')}`,

  full: (refusal: Refusal) =>
    refusal.kind === 'full'
      ? 'La dernière place vient d’être prise. Votre saisie est gardée : la liste d’attente reste possible.'
      : 'La dernière place avec IML vient d’être prise. Votre saisie est gardée : admettez sans IML, ou mettez en liste d’attente.',
  noPlace: 'Aucune place libre : la liste d’attente reste possible.',
  noImlPlace: 'Aucune place avec IML : modifiez ce souhait, ou mettez en liste d’attente.',
  lastPlace: 'dernière place',
  after: (figure: string) => `${figure} après admission`,
  places: 'Places',
  ofWhichIml: 'dont IML',
};

/** The answer to the referrer, ready to copy: a reference and a decision, no name and nothing sensitive. */
export const reply = {
  title: 'Réponse à copier',
  hint: 'Sans nom ni donnée sensible. Relisez, puis copiez.',
  text: (answer: {
    ref: string;
    receivedOn: Day;
    status: ReferralStatus;
    missing: readonly MissingCondition[];
    refusedFor?: RefusalReason;
    rank?: number;
  }): string =>
    [
      'Bonjour,',
      `Nous avons bien reçu votre orientation du ${fullDay(answer.receivedOn)} (notre référence : ${answer.ref}).`,
      decision(answer),
      'Bien cordialement,',
      'Le service Insertion Réfugiés',
    ].join('\n\n'),
};

function decision(answer: {
  status: ReferralStatus;
  missing: readonly MissingCondition[];
  refusedFor?: RefusalReason;
  rank?: number;
}): string {
  if (answer.status === 'ADMITTED' || answer.status === 'CONTRACT_SIGNED') {
    return 'Elle est recevable et une place est réservée. Nous vous proposons de fixer ensemble un premier rendez-vous.';
  }
  if (answer.status === 'WAITLISTED') {
    const rank = answer.rank ? ` au rang ${answer.rank}` : '';
    return `Elle est recevable, et placée en liste d’attente${rank}. Prévenez-nous si la situation d’hébergement change.`;
  }
  if (answer.status === 'NOT_ADMISSIBLE') {
    return `Elle n’entre pas dans le cadre de l’accompagnement global. ${answer.refusedFor ? refusalReasons[answer.refusedFor] : ''}`.trim();
  }
  if (answer.missing.length > 0) {
    return `Pour l’étudier, il nous manque ${listed(answer.missing.map((m) => missingNames[m]))}. Pouvez-vous compléter ?`;
  }
  return 'Elle est à l’étude. Nous revenons vers vous rapidement.';
}
