import type { StepCode, Variant } from './catalogue';
import type { Day } from './day';
import type { Household, Step } from './household';
import type { ReferralFacts, RightKey } from './referral';
import type { StepState } from './step-state';

/** What is known of a household on the day it is admitted. */
export type AdmissionFacts = Pick<
  ReferralFacts,
  'source' | 'protection' | 'children' | 'wantsIml' | 'careEndDate' | 'careEndKind' | 'rightsOpened'
>;

/**
 * The steps prepared for a household when it is admitted, so that nothing is forgotten: what is granted already (its
 * date is still to be asked), what is to be done, and what the service owes. `ref` is the household's reference: the
 * same admission done twice prepares the same steps.
 */
export function preparedSteps(ref: string, facts: AdmissionFacts, today: Day): Step[] {
  const isOpen = (right: RightKey) => facts.rightsOpened.includes(right);
  const granted = (right: RightKey): StepState => (isOpen(right) ? 'GRANTED' : 'TODO');
  const step = (code: StepCode, state: StepState = 'TODO', known: Partial<Step> = {}): Step => ({
    ...plainStep(ref, code, today),
    state,
    ...known,
  });
  const isAccommodated = facts.careEndDate !== undefined;
  return [
    step('REFERRER_ANSWER'),
    step('SUPPORT_CONTRACT'),
    // An API proves that the first card was asked for.
    step('RESIDENCE_PERMIT_FIRST', isOpen('titreOuApi') ? 'IN_REVIEW' : 'TODO'),
    step('RESIDENCE_API', granted('titreOuApi')),
    ...(facts.children > 0 ? [step('RESIDENCE_PERMIT_AT_18', 'TODO', { variant: childVariant(facts) })] : []),
    step('OFPRA_CIVIL_STATUS'),
    step('CIR'),
    isOpen('caf') ? step('RSA_QUARTERLY', 'GRANTED') : step('RSA_OPENING'),
    step('RSA_ENGAGEMENT_CONTRACT'),
    step('FT_MONTHLY_UPDATE', granted('ftOuMl')),
    step('PUMA', granted('cpam')),
    step('CSS_RENEWAL', granted('cpam')),
    ...(isOpen('compteBancaire') ? [] : [step('BANK')]),
    step('TAX_RETURN'),
    ...(isAccommodated ? [step('ACCOMMODATION_END', 'TODO', accommodation(facts))] : []),
    step('SOCIAL_HOUSING_REQUEST', granted('demandeLogement')),
    step('HOUSING_POSITIONING'),
    ...(facts.wantsIml ? [step('IML_PLACEMENT')] : []),
    ...(facts.source.type === 'DOMICILIATION' ? [step('DOMICILIATION_END')] : []),
    step('BARRIERS_DIAGNOSIS'),
    step('LANGUAGE_COURSE'),
    step('CONTACT'),
  ];
}

/** A step of which nothing is known yet. Its id is made of the household's reference and its code. */
export function plainStep(ref: string, code: StepCode, today: Day): Step {
  return { id: `${ref}/${code}`, code, state: 'TODO', followedBy: 'SERVICE', movedOn: today, periods: [] };
}

/** A step of which nothing is known, under the first id that is free: `AG-26-009/JOB`, `AG-26-009/JOB/2`. */
export function newStep(household: Household, code: StepCode, today: Day): Step {
  const plain = plainStep(household._id, code, today);
  const taken = new Set(household.steps.map(({ id }) => id));
  let id = plain.id;
  for (let number = 2; taken.has(id); number++) id = `${plain.id}/${number}`;
  return { ...plain, id };
}

/** The safe bound where the parents' protection is not that of a refugee (CESEDA, R. 431-5). */
export function childVariant({ protection }: Pick<AdmissionFacts, 'protection'>): Variant {
  return protection === 'REFUGIE' ? 'CHILD_OF_REFUGEE' : 'CHILD_OF_OTHER';
}

/** While it is not said what the date is, it is taken for the last one: the reading that can only be too early. */
function accommodation({ careEndDate, careEndKind }: AdmissionFacts): Partial<Step> {
  const variant =
    careEndKind === 'END_OF_CARE' || careEndKind === 'THREE_MONTH_LIMIT' ? careEndKind : 'SIX_MONTH_LIMIT';
  return { variant, ...(careEndDate ? { periods: [{ until: careEndDate }] } : {}) };
}
