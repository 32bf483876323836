import type { Happening } from '../happening';
import type { Barrier } from '../household';
import { type Applied, type Setting, withStep } from './applied';
import { findStep } from './find-step';
import { marksOf } from './marks';
import { moveStep, newsOf } from './move-step';

/** The obstacles found today: new ones begin, those no longer found are lifted, and the diagnosis is made. */
export function applyBarriers(
  { present }: Extract<Happening, { kind: 'barriers' }>,
  { household, how: { today }, rules }: Setting,
): Applied {
  const known = household.barriers ?? [];
  const isRunning = ({ kind, liftedOn }: Barrier) => !liftedOn && present.includes(kind);
  const barriers = [
    ...known.map((one) => (one.liftedOn || isRunning(one) ? one : { ...one, liftedOn: today })),
    ...[...new Set(present)]
      .filter((kind) => !known.some((one) => one.kind === kind && isRunning(one)))
      .map((kind) => ({ kind, since: today })),
  ];
  const noted = { ...household, barriers };
  const diagnosis = findStep(noted, { code: 'BARRIERS_DIAGNOSIS' }, today);
  const news = diagnosis && newsOf({ kind: 'granted', on: today }, diagnosis, today);
  if (!diagnosis || !news) return { kind: 'applied', household: noted };
  const step = { ...moveStep(diagnosis, news), ...marksOf(diagnosis, news, noted, rules) };
  return { kind: 'applied', about: step.id, household: withStep(noted, step) };
}
