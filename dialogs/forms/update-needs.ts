import { catalogue, type StepCode, stepCodes, type Variant } from '../../src/domain/catalogue';
import type { Anchor, Rule } from '../../src/domain/catalogue/rule';
import { type OutcomeChoice, stateOf } from './update-answers';

/** How much an answer matters: `required` blocks, `asked` may be left open, `offered` stands on the card. */
export type Need = 'required' | 'asked' | 'offered';

export type NeededKey = 'on' | 'from' | 'until' | 'appointment' | 'before' | 'act' | 'organisation' | 'rank' | 'reason';

/** What can happen to a step of that kind: its own stages first, then what can happen to any. */
export function outcomesOf(code: StepCode): readonly OutcomeChoice[] {
  const stages = Object.entries(catalogue[code].stages ?? {});
  const reached = new Set<string>(stages.map(([, state]) => state));
  const usual = (['SUBMITTED', 'GRANTED', 'REFUSED'] as const).filter((state) => !reached.has(state));
  return [
    ...stages.map(([stage]) => `stage:${stage}` as const),
    ...usual,
    ...(hasRecurring(code) ? (['DONE'] as const) : []),
    ...(code === 'LEASE' ? (['MOVED_IN'] as const) : []),
    'MISSING_DOCS',
    'APPOINTMENT',
    ...(countsFrom(code, 'notified') ? (['NOTIFIED'] as const) : []),
    'FAMILY',
    'NOT_APPLICABLE',
  ];
}

/** What has to be known once one knows what happened: it follows from what the rules of the row count from. */
export function needsOf(code: StepCode, outcome: OutcomeChoice, act: Variant | null): ReadonlyMap<NeededKey, Need> {
  const needs = new Map<NeededKey, Need>();
  const isPositioning = code === 'HOUSING_POSITIONING';
  switch (stateOf(code, outcome)) {
    case 'SUBMITTED':
      needs.set('on', isPositioning ? 'offered' : 'required');
      break;
    case 'GRANTED':
      if (BEGINS.has(code)) needs.set('from', code === 'LEASE' ? 'required' : 'asked');
      if (countsFrom(code, 'periodEnd') || BEGINS.has(code)) needs.set('until', code === 'LEASE' ? 'offered' : 'asked');
      if (outcome === 'stage:PERMANENT') needs.set('until', 'offered');
      needs.set('on', 'offered');
      break;
    case 'APPOINTMENT':
      needs.set('appointment', 'required');
      break;
    case 'MISSING_DOCS':
      needs.set('before', 'asked');
      break;
    case 'REFUSED':
      if (isPositioning) break;
      if (actsOf(code).length > 1) needs.set('act', 'required');
      needs.set('on', 'asked');
      if (act === 'OTHER_ACT') needs.set('before', 'asked');
      break;
    default:
      if (outcome === 'DONE') needs.set('on', 'offered');
      if (outcome === 'MOVED_IN') needs.set('on', 'required');
      if (outcome === 'NOTIFIED') {
        needs.set('on', 'required');
        if (countsFrom(code, 'letter')) needs.set('before', 'asked');
      }
  }
  for (const [key, need] of isPositioning ? (POSITIONING[outcome] ?? []) : []) needs.set(key, need);
  return needs;
}

/** What the file says already is offered, and asked no more. */
export function withoutKnown(
  needs: ReadonlyMap<NeededKey, Need>,
  known: ReadonlySet<NeededKey>,
): ReadonlyMap<NeededKey, Need> {
  return new Map([...needs].map(([key, need]) => [key, known.has(key) ? 'offered' : need]));
}

/** The path of a positioning: who offers what, the commission and its rank, the answer that is due. */
const POSITIONING: Readonly<Partial<Record<OutcomeChoice, readonly (readonly [NeededKey, Need])[]>>> = {
  'stage:PROPOSED': [['organisation', 'asked']],
  'stage:POSITIONED': [
    ['organisation', 'asked'],
    ['appointment', 'asked'],
  ],
  'stage:COMMISSION': [
    ['appointment', 'required'],
    ['rank', 'offered'],
  ],
  'stage:AWARDED': [
    ['on', 'offered'],
    ['before', 'asked'],
    ['rank', 'offered'],
  ],
  'stage:REFUSED': [['reason', 'asked']],
  'stage:VISITED': [['appointment', 'asked']],
};

/** Steps that begin on a day: a lease, a job, a course. */
const BEGINS: ReadonlySet<StepCode> = new Set([
  'LEASE',
  'JOB',
  'VOCATIONAL_TRAINING',
  'INTERNSHIP',
  'LANGUAGE_COURSE',
  'MISSION_LOCALE',
  'IML_PLACEMENT',
] as const);

/** The kinds of decision that a refusal of that step may be: each has a delay of its own to appeal. */
export function actsOf(code: StepCode): readonly Variant[] {
  if (code === 'FAMILY_REUNIFICATION') return ['VISA'];
  if (code.startsWith('RSA_')) return ['RSA'];
  if (code.startsWith('RESIDENCE_')) return ['OQTF', 'OTHER_ACT'];
  const { organisations } = catalogue[code];
  if (organisations.some((one) => one === 'CAF' || one === 'CPAM')) return ['CAF_CPAM'];
  return ['OTHER_ACT'];
}

const anchors = new Map(
  stepCodes.map((code) => [code, new Set(Object.values(catalogue[code].rules).flatMap(anchorsOf))]),
);

function countsFrom(code: StepCode, anchor: Anchor): boolean {
  return anchors.get(code)?.has(anchor) ?? false;
}

/** Whether that kind of step has a duty that comes back. */
export function hasRecurring(code: StepCode): boolean {
  return Object.values(catalogue[code].rules).some(({ kind }) => kind === 'RECURRING');
}

function anchorsOf({ from, due }: Rule): Anchor[] {
  return due && 'at' in due ? [from, due.at] : [from];
}
