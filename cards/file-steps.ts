import { catalogue, type Field } from '../src/domain/catalogue';
import type { Household, Step, StepDetail } from '../src/domain/household';
import { organisationNames, stepNames } from '../src/words/fr/catalogue';
import { file as words } from '../src/words/fr/file';
import type { Element } from './card';
import { firstNameOf } from './due-lines';
import { aside, heading, strong, text } from './layout';
import { standingOf } from './step';

/** The steps of one field: those of which something is known, one by one; the others by their names alone. */
export function stepLines(household: Household, field: Field, most: number): Element[] {
  const steps = household.steps.filter(({ code }) => catalogue[code].field === field);
  if (steps.length === 0) return [];
  const known = steps.filter((step) => step.state !== 'NOT_APPLICABLE' && isUnderWay(step, household)).sort(byLastMove);
  const namesOf = (some: readonly Step[]): readonly string[] => some.map((step) => nameOf(step, household));
  const todo = namesOf(steps.filter((step) => step.state !== 'NOT_APPLICABLE' && !known.includes(step)));
  const none = namesOf(steps.filter(({ state }) => state === 'NOT_APPLICABLE'));
  return [
    heading(words.steps(words.fields[field], steps.length)),
    ...known
      .slice(0, most)
      .flatMap((step) => [
        strong(nameOf(step, household), { spacing: 'Small' }),
        aside(factsOf(step, household).join(' · ')),
      ]),
    ...(known.length > most ? [aside(words.more(known.length - most), 'Small')] : []),
    ...(todo.length > 0 ? [text(words.todo(todo), { spacing: 'Small' })] : []),
    ...(none.length > 0 ? [aside(words.notApplicable(none), 'Small')] : []),
  ];
}

/** Something is known of it beyond that it is to be done. */
function isUnderWay(step: Step, household: Household): boolean {
  const { state, stage, periods, dueAt, notifiedOn, followedBy } = step;
  const isPlain =
    state === 'TODO' && !stage && periods.length === 0 && !dueAt && !notifiedOn && followedBy === 'SERVICE';
  return !isPlain || detailOf(step, household) !== undefined;
}

function factsOf(step: Step, household: Household): string[] {
  const { periods, dueAt, notifiedOn, submittedOn, appointment, followedBy, movedOn } = step;
  const detail = detailOf(step, household);
  const last = periods.at(-1);
  const dated = [
    ...(submittedOn ? [words.filed(submittedOn)] : []),
    ...(notifiedOn ? [words.letter(notifiedOn)] : []),
    ...(appointment ? [words.appointment(appointment.on, appointment.at)] : []),
    ...(dueAt ? [words.before(dueAt)] : []),
    ...(last ? [words.period(last)] : []),
    ...(periods.length > 1 ? [words.earlier(periods.length - 1)] : []),
  ];
  return [
    standingOf(step),
    ...(detail ? [words.detail(detail)] : step.organisation ? [organisationNames[step.organisation]] : []),
    ...(dated.length > 0 ? dated : [words.moved(movedOn)]),
    ...(followedBy === 'FAMILLE' ? [words.alone] : []),
  ];
}

function detailOf({ id }: Step, { details = [] }: Household): StepDetail | undefined {
  return details.find(({ step }) => step === id);
}

function nameOf({ code, member }: Step, household: Household): string {
  return words.step(stepNames[code], firstNameOf(household, member));
}

function byLastMove(a: Step, b: Step): number {
  return b.movedOn.localeCompare(a.movedOn);
}
