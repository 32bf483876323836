import type { Organisation, RuleId, StepCode } from './catalogue';

/** What sets a rule off: time alone, or something that is recorded. */
export type Trigger =
  /** The rules of the catalogue count the days; nothing is created. */
  | 'time'
  | 'documentRecorded'
  | 'leftRsa'
  | 'jobStarted'
  | 'movedIn'
  | 'leaseDated'
  | 'housingAwarded'
  | 'turned15'
  | 'turned18'
  | 'refused'
  | 'papersAsked'
  | 'referentAbsent';

/** What must hold of the household for a task to concern it. */
export type Provided = 'jobHeld' | 'noJobHeld' | 'housed' | 'socialHousing' | 'privateHousing' | 'onRsa';

/** A step to open. `once`: never a second time for the same household or person, whatever became of the first. */
export type Task = {
  readonly code: StepCode;
  readonly organisation?: Organisation;
  readonly provided?: Provided;
  readonly dueInDays?: number;
  /** The delay of its row runs from the day on which the rule is set off. */
  readonly fromToday?: true;
  readonly once?: true;
  /** A step was prepared at the admission for whoever it would be. */
  readonly takesPrepared?: true;
};

/** A rule that runs before a right lapses: what sets it off, the steps that it opens, the deadlines that carry it. */
export type LapseRule = {
  readonly key: string;
  readonly when: Trigger;
  readonly creates?: readonly Task[];
  readonly watches?: readonly RuleId[];
};

/** A new document reaches those who pay, insure, employ or house within a week. */
const WEEK = 7;
/** A right of one's own is asked for in the month of the eighteenth birthday (practice, to be confirmed). */
const MONTH = 30;

/**
 * The rules that run before a right lapses, in the order of the service's own list. When the lead is warned too, from
 * when a deadline is critical and what stops are in the rows of the catalogue that a rule names in `watches`.
 */
export const lapseRules = [
  { key: 'R1a', when: 'time', watches: ['RESIDENCE_API.expire', 'RESIDENCE_API.decision'] },
  { key: 'R1b', when: 'time', watches: ['RESIDENCE_PERMIT_RENEWAL.file', 'RESIDENCE_PERMIT_RENEWAL.fileLate'] },
  // Closed and not expired, the same window says « déposer quand même » (CESEDA, L. 433-3).
  { key: 'R1c', when: 'time', watches: ['RESIDENCE_PERMIT_RENEWAL.file', 'RESIDENCE_PERMIT_RENEWAL.maintained'] },
  {
    key: 'R2',
    when: 'documentRecorded',
    creates: [
      { code: 'SEND_DOCUMENT', organisation: 'CAF', dueInDays: WEEK },
      { code: 'SEND_DOCUMENT', organisation: 'CPAM', dueInDays: WEEK },
      { code: 'SEND_DOCUMENT', organisation: 'EMPLOYEUR', dueInDays: WEEK, provided: 'jobHeld' },
      { code: 'SEND_DOCUMENT', organisation: 'FRANCE_TRAVAIL', dueInDays: WEEK, provided: 'noJobHeld' },
      { code: 'SEND_DOCUMENT', organisation: 'BAILLEUR', dueInDays: WEEK, provided: 'housed' },
    ],
    watches: ['SEND_DOCUMENT.send'],
  },
  { key: 'R3', when: 'time', watches: ['RSA_QUARTERLY.confirm', 'RENT_WATCH.check'] },
  {
    key: 'R4',
    when: 'leftRsa',
    creates: [{ code: 'INCOME_SWITCH' }],
    watches: ['CSS_RENEWAL.ask', 'INCOME_SWITCH.tell'],
  },
  { key: 'R4', when: 'jobStarted', creates: [{ code: 'INCOME_SWITCH', provided: 'onRsa' }] },
  {
    key: 'R5',
    when: 'movedIn',
    creates: [{ code: 'ADDRESS_CHANGE' }],
    watches: ['ADDRESS_CHANGE.declare', 'SOCIAL_HOUSING_REQUEST.update', 'DOMICILIATION_END.close'],
  },
  // Not a lapse: what the service promises to landlord and family from the first day in a home (service page).
  {
    key: 'HOME',
    when: 'movedIn',
    creates: [
      { code: 'RENT_WATCH', once: true },
      { code: 'LANDLORD_LIAISON', once: true },
      { code: 'TENANCY_CONDUCT', once: true },
      { code: 'DEPT_INSERTION_AID', once: true },
    ],
  },
  // The months without APL are counted by `housingBenefitOf`.
  { key: 'R6', when: 'leaseDated', watches: ['HOUSING_BENEFIT.ask'] },
  {
    key: 'R7',
    when: 'housingAwarded',
    creates: [
      { code: 'FUHL_ACCESS', provided: 'socialHousing' },
      { code: 'GUARANTEE', organisation: 'ACTION_LOGEMENT', provided: 'privateHousing' },
      { code: 'HOME_INSURANCE' },
      { code: 'METERS' },
      { code: 'HOUSING_BENEFIT' },
      { code: 'CAF_EQUIPMENT_LOAN' },
    ],
    watches: ['HOUSING_POSITIONING.offer', 'FUHL_ACCESS.ask', 'GUARANTEE.obtain', 'HOME_INSURANCE.proveAtKeys'],
  },
  { key: 'R8', when: 'time', watches: ['ACCOMMODATION_END.leave', 'ACCOMMODATION_END.askExtension'] },
  { key: 'R9', when: 'time', watches: ['RSA_ENGAGEMENT_CONTRACT.sign'] },
  {
    key: 'R10',
    when: 'turned15',
    creates: [{ code: 'RESIDENCE_PERMIT_AT_18', once: true, takesPrepared: true }],
    watches: ['RESIDENCE_PERMIT_AT_18.fileBefore19', 'RESIDENCE_PERMIT_AT_18.fileAt18'],
  },
  {
    key: 'R10',
    when: 'turned18',
    creates: [
      { code: 'PUMA', dueInDays: MONTH, once: true },
      { code: 'CSS_RENEWAL', dueInDays: MONTH, once: true },
      { code: 'MISSION_LOCALE', organisation: 'MISSION_LOCALE', dueInDays: MONTH, once: true },
      { code: 'FAMILY_EVENT', organisation: 'CAF', fromToday: true, once: true },
    ],
  },
  { key: 'R11', when: 'time', watches: ['FAMILY_REUNIFICATION.ageLimit', 'FAMILY_REUNIFICATION.freezeAge'] },
  { key: 'R12', when: 'time', watches: ['DRIVING_LICENCE_EXCHANGE.ask'] },
  { key: 'R13', when: 'time', watches: ['CONTACT.nudge'] },
  {
    key: 'R14',
    when: 'refused',
    creates: [{ code: 'APPEAL' }],
    watches: ['APPEAL.visa', 'APPEAL.socialRight', 'APPEAL.oqtf', 'APPEAL.letter'],
  },
  { key: 'R15', when: 'time', watches: ['SUPPORT_CONTRACT.termReview', 'SUPPORT_CONTRACT.decision'] },
  // Papers that an office awaits by a day, where the step itself already bears another date.
  { key: 'PAPERS', when: 'papersAsked', creates: [{ code: 'SEND_DOCUMENT' }] },
  // Who hears of it instead is said by `inChargeToday` and `mustHear`.
  { key: 'R16', when: 'referentAbsent' },
] as const satisfies readonly LapseRule[];
