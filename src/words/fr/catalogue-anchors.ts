import type { RuleId } from '../../domain/catalogue';
import type { Anchor } from '../../domain/catalogue/rule';
import { fullDay } from './day';

const anchorNames: Readonly<Record<Exclude<Anchor, object>, string>> = {
  periodEnd: 'le dernier jour de la période inscrite',
  periodStart: 'le premier jour de la période inscrite',
  letter: 'la date à respecter inscrite sur la démarche',
  notified: 'la date du courrier, ou le jour de l’événement, qui ouvre le délai',
  submitted: 'le jour du dépôt',
  appointment: 'le jour du rendez-vous',
  moved:
    'le dernier jour où quelque chose de cette démarche a été inscrit (ou le rendez-vous qui est attendu, s’il vient après)',
  recognition: 'le jour de la reconnaissance de la protection (le 1er du mois quand seul le mois est connu)',
  admission: 'le jour de l’admission dans l’accompagnement',
  lease: 'le premier jour du bail',
  moveIn: 'le jour de l’entrée dans le logement (à défaut, le premier jour du bail)',
  firstReview: 'le jour du bilan d’étape, fixé par le contrat',
  termReview: 'le jour du bilan de fin de période, fixé par le contrat',
  contractDecision: 'le jour où la suite du contrat doit être décidée, fixé par le contrat',
  residenceDocumentEnd:
    'le dernier jour de validité du document de séjour le plus récent de la personne, carte ou API (pour le ménage entier, celui qui expire en premier)',
  employmentMoved: 'le dernier jour où une autre démarche d’emploi de la personne a avancé',
  lastContact: 'le dernier contact avec la famille (à défaut, le jour de l’admission)',
  birth: 'la naissance (seul le mois est connu : l’âge compte depuis le 1er de ce mois)',
  firstApi: 'le jour de la première API, ou du premier récépissé, qui porte la protection accordée',
};

/** What the day is in one rule, where its row can say it better. */
const anchorsOfRules: Readonly<Partial<Record<RuleId, string>>> = {
  'RESIDENCE_API.expire': 'le dernier jour de validité de l’API',
  'RESIDENCE_API.decision': 'le dernier jour de validité de l’API',
  'RESIDENCE_PERMIT_RENEWAL.file': 'le dernier jour de validité du titre',
  'RESIDENCE_PERMIT_RENEWAL.fileLate': 'le dernier jour de validité du titre',
  'RESIDENCE_PERMIT_RENEWAL.maintained': 'le dernier jour de validité du titre',
  'TRAVEL_DOCUMENT.renew': 'le dernier jour de validité du titre de voyage',
  'TRAVEL_DOCUMENT.decision': 'le dernier jour de validité du titre de voyage',
  'FAMILY_REUNIFICATION.ageLimit': 'la date limite d’âge inscrite pour l’enfant',
  'CIR.end': 'le dernier jour du CIR',
  'RSA_QUARTERLY.confirm': 'un mois de déclaration, connu par un courrier ou par le compte CAF',
  'RSA_ENGAGEMENT_CONTRACT.orient': 'le jour du dépôt du dossier',
  'RSA_ENGAGEMENT_CONTRACT.sign': 'la date du courrier d’orientation',
  'RSA_ENGAGEMENT_CONTRACT.renew': 'le dernier jour du contrat d’engagement',
  'RSA_SANCTION_NOTICE.answer': 'la date du courrier d’avis',
  'MISSION_LOCALE.end': 'le premier jour de l’accompagnement par la Mission Locale',
  'CSS_RENEWAL.ask': 'le dernier jour de la CSS accordée',
  'CSS_RENEWAL.decision': 'le dernier jour de la CSS accordée',
  'APPEAL.visa': 'la date du courrier de refus du visa',
  'APPEAL.socialRight': 'la date du courrier de décision',
  'APPEAL.oqtf': 'la date du courrier de décision',
  'APPEAL.letter': 'la date limite écrite sur la décision',
  'FAMILY_EVENT.tell': 'le jour de l’événement',
  'SEND_DOCUMENT.send': 'la date à laquelle le document doit être transmis',
  'ACCOMMODATION_END.leave': 'la date de fin d’hébergement en cours',
  'ACCOMMODATION_END.askExtension': 'la date de fin d’hébergement en cours',
  'SOCIAL_HOUSING_REQUEST.renew': 'le dernier jour de validité de la demande',
  'HOUSING_POSITIONING.commission': 'le jour de la commission',
  'HOUSING_POSITIONING.offer': 'la date du courrier d’offre',
  'HOME_INSURANCE.renew': 'le dernier jour de l’attestation d’assurance',
  'HOME_INSURANCE.answerFormalNotice': 'la date du courrier de mise en demeure',
  'BUDGET_PLAN.instalment': 'la date du versement',
  'RENT_WATCH.answerPaymentOrder': 'la date du commandement de payer',
  'NOTICE.leave': 'la date du courrier de congé',
  'NOTICE.leaveEarly': 'la date du courrier de congé',
  'IML_PLACEMENT.review': 'le dernier jour de la convention d’occupation',
  'IML_PLACEMENT.convention': 'le dernier jour de la convention d’occupation',
  'LANGUAGE_COURSE.end': 'le dernier jour du cours',
  'LANGUAGE_COURSE.exam': 'le jour de l’examen',
  'INTERNSHIP.signAgreement': 'le premier jour du stage',
  'INTERNSHIP.end': 'le dernier jour du stage',
  'VOCATIONAL_TRAINING.end': 'le dernier jour de la formation',
  'JOBSEARCH_WORKSHOP.attend': 'le jour de l’atelier',
  'JOB.end': 'le dernier jour du contrat de travail',
  'INCOME_SWITCH.tell': 'le jour de la reprise d’emploi',
};

/** The last day, in rules where it is another recorded date. */
const lastDaysOfRules: Readonly<Partial<Record<RuleId, string>>> = {
  'ACCOMMODATION_END.askToStay': 'la date de fin de prise en charge',
  'HOUSING_POSITIONING.offer': 'la date de réponse écrite sur l’offre',
};

export function anchorName(id: RuleId, from: Anchor): string {
  return typeof from === 'object' ? fullDay(from.on) : (anchorsOfRules[id] ?? anchorNames[from]);
}

export function lastDayName(id: RuleId, at: Anchor): string {
  return lastDaysOfRules[id] ?? (typeof at === 'object' ? fullDay(at.on) : anchorNames[at]);
}
