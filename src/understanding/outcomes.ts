import type { StepCode } from '../domain/catalogue';
import type { StepMention } from './meaning';
import { type Sign, signs } from './signs';
import { isSaid, type OutcomeClue, stageSaid } from './stages';
import { isTold } from './told';

const concerns =
  /(?<!\p{L})(?:(?:pas|non|ni|nullement|aucunement|plus) (?:du tout |vraiment )?concern[eé]e?s?|sans objet|(?:ne |n'|)(?:releve|depend)\w* (?:pas|plus) (?:de|du)|(?:pas|aucun|plus) besoin d|(?:pas|plus) necessaire|inutile|n(?:e |')s'?applique(?:nt)? pas|s'applique(?:nt)? pas|hors champ|ne (?:les?|la) concerne(?:nt)? (?:pas|plus)|pas eligibles?|inapplicable|y a pas lieu)/u;

/** What a told text says of a step: in the clause that names it, else anywhere. */
export function outcomeIn(
  told: string,
  code: StepCode | undefined,
  named: StepMention | undefined,
): OutcomeClue | undefined {
  if (concerns.test(told)) return { kind: 'notApplicable' };
  const clause = named && named.to > named.at ? clauseAt(told, named.at) : told;
  const own = code && (stageSaid(code, clause) ?? stageSaid(code, told));
  return own ?? readSign(clause, code) ?? readSign(told, code);
}

function clauseAt(told: string, at: number): string {
  const from = Math.max(...[', ', '; ', '. ', ' mais '].map((sign) => told.lastIndexOf(sign, at - 1) + 1));
  const length = told.slice(at).search(/[,;!?]|\. | mais /);
  return told.slice(from, length < 0 ? undefined : at + length);
}

const taken =
  /(?<!\p{L})(?:rdvs?|rendez[- ]?vous|convocations?|entretien|convoqu\p{L}*|remise des|signature|etat des lieux|edl)(?!\p{L})/u;
/** Stages that are reached by an appointment still to come. */
const awaiting: ReadonlySet<string> = new Set([
  'COMMISSION',
  'CONVENED',
  'CARD_READY',
  'POSITIONED',
  'PROPOSED',
  'INFORMATION',
]);

/** Whether what is said, with an appointment to come, is that appointment and no more. */
export function isMeeting(told: string, said: OutcomeClue, code: StepCode | undefined): boolean {
  if (said.kind === 'stage' && awaiting.has(said.stage)) return false;
  if (said.kind === 'missingDocs' || said.kind === 'refused' || said.kind === 'notified') return false;
  return taken.test(told) || !isTold(told) || code === undefined;
}

/** What people say of any step, as that step means it: a duty is done, a claim is made, a fact is there. */
function readSign(told: string, code: StepCode | undefined): OutcomeClue | undefined {
  const sign = signs.find(([, pattern]) => isSaid(pattern, told))?.[0];
  return sign && { kind: meant(sign, code) };
}

/** What is done each time: whatever was sent, signed or paid, it is done until the next. */
const duties: ReadonlySet<StepCode> = new Set<StepCode>([
  'RSA_QUARTERLY',
  'TAX_RETURN',
  'ADDRESS_CHANGE',
  'SEND_DOCUMENT',
  'CONTACT',
  'UNDERSTANDING',
  'FT_MONTHLY_UPDATE',
  'LANDLORD_LIAISON',
  'TENANCY_CONDUCT',
  'RENT_WATCH',
  'BARRIERS_DIAGNOSIS',
  'JOBSEARCH_WORKSHOP',
  'REMOBILISATION',
  'PROFESSIONAL_NETWORK',
  'EMPLOYMENT_SERVICE_LIAISON',
  'CAREER_INFORMATION',
]);
/** What is there once it is done or handed over: a lease, an insurance, a job. */
const facts: ReadonlySet<StepCode> = new Set<StepCode>([
  'LEASE',
  'HOME_INSURANCE',
  'METERS',
  'BANK',
  'DOMICILIATION_END',
  'IML_PLACEMENT',
  'BUDGET_PLAN',
  'CIR',
  'RSA_ENGAGEMENT_CONTRACT',
  'MISSION_LOCALE',
  'DIGITAL_ACCESS',
  'LANGUAGE_COURSE',
  'CAREER_PROJECT',
  'MOBILITY',
  'JOB',
  'IAE',
  'SUPPORT_CONTRACT',
]);
const handedOver: ReadonlySet<StepCode> = new Set<StepCode>(['LEASE', 'HOME_INSURANCE', 'CAREER_PROJECT', 'MOBILITY']);
/** Courses and placements end: what is done is over. */
const stretches: ReadonlySet<StepCode> = new Set<StepCode>(['VOCATIONAL_TRAINING', 'INTERNSHIP']);

function meant(sign: Sign, code: StepCode | undefined): Exclude<OutcomeClue['kind'], 'stage'> {
  if (!code) return sign;
  if (sign === 'granted' || sign === 'submitted' || sign === 'done') {
    if (duties.has(code)) return 'done';
    if (sign === 'done') return facts.has(code) ? 'granted' : stretches.has(code) ? 'done' : 'submitted';
    if (sign === 'submitted') return handedOver.has(code) ? 'granted' : 'submitted';
  }
  return sign;
}
