/** Where a step stands. Late and lapsed are computed, never recorded. */
export const stepStates = [
  'TODO',
  'APPOINTMENT',
  'SUBMITTED',
  'MISSING_DOCS',
  'IN_REVIEW',
  'GRANTED',
  'REFUSED',
  'APPEAL',
  'SUSPENDED',
  'NOT_APPLICABLE',
] as const;
export type StepState = (typeof stepStates)[number];

/** Nothing more is awaited: granted, refused, or of no concern. */
export function isSettled(state: StepState): boolean {
  return state === 'GRANTED' || state === 'REFUSED' || state === 'NOT_APPLICABLE';
}
