import type { Field, Organisation, StepCode } from '../domain/catalogue';
import { fieldIn } from './fields';
import type { Meaning, Span } from './meaning';
import { organisationIn } from './organisations';
import { overlaps } from './tokens';

/** What a question about deadlines is narrowed to; empty when it names nothing of the trade. */
export type Subject = { readonly code?: StepCode; readonly field?: Field; readonly organisation?: Organisation };

/**
 * A step, an organisation or a field that a sentence is about. « CAF » alone is the organisation, « prêt CAF » the step;
 * « emploi » is the field, where the lexicon has also a step of that name.
 */
export function readSubject(meaning: Meaning): Subject {
  const [first, second] = subjectsIn(meaning);
  return { ...first?.is, ...second?.is };
}

/** The same, each with its place. */
export function subjectsIn({ text, slots: { step } }: Meaning): readonly (Span & { readonly is: Subject })[] {
  const named = organisationIn(text);
  const field = fieldIn(text);
  const isField = step && field && isWithin(step, field) && field.text.length === step.text.length && !isOneStep(step);
  const isAct = step && !isField && !(named && isWithin(step, named));
  const kept = [
    ...(isAct ? [{ ...step, is: { code: step.code } }] : []),
    ...(named && !(isAct && overlaps(named, [step])) ? [{ ...named, is: { organisation: named.organisation } }] : []),
  ];
  return kept.some(({ is }) => 'code' in is) || !field || overlaps(field, kept)
    ? kept
    : [...kept, { ...field, is: { field: field.field } }];
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.at <= inner.at && inner.to <= outer.to;
}

/** « la formation » is one; « emploi » and « travail » are the whole field. */
function isOneStep({ text }: Span): boolean {
  return /^(formation|loyer)s?$/i.test(text);
}
