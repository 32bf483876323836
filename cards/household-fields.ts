import type { Day } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import type { Household, Step } from '../src/domain/household';
import { progressOf } from '../src/domain/overview';
import { household as words } from '../src/words/fr/household';
import type { Element } from './card';
import { aside, strong } from './layout';
import { stageOf } from './step';

/** The three fields at a glance: where the household stands in each, and whether something is late. */
export function fieldColumns(household: Household, deadlines: readonly Deadline[], today: Day): Element {
  const fields = ['RIGHTS', 'HOUSING', 'EMPLOYMENT'] as const;
  return {
    type: 'ColumnSet',
    spacing: 'Large',
    columns: fields.map((field, index) => {
      const { settled, all, late } = progressOf(household, deadlines, field);
      const place =
        field === 'HOUSING' ? housingOf(household, today) : field === 'EMPLOYMENT' ? workOf(household) : null;
      return {
        type: 'Column',
        width: 'stretch',
        separator: index > 0,
        items: [
          aside(words.fields[field]),
          strong(place?.name ?? words.progress(settled, all), { spacing: 'None' }),
          late > 0
            ? strong(words.late(late), { size: 'Small', spacing: 'None', color: 'Attention' })
            : aside(place?.where ?? words.late(0)),
        ],
      };
    }),
  };
}

/** In a few letters, and with whom. */
type Place = { readonly name: string; readonly where?: string };

function housingOf(household: Household, today: Day): Place | null {
  const { movedInOn } = household;
  if (movedInOn && movedInOn <= today) return { name: words.housed };
  const step = lastMoved(household, ({ code, stage }) => code === 'HOUSING_POSITIONING' && stage !== undefined);
  const stage = step && stageOf(step);
  return stage ? placed(household, step, stage) : null;
}

function workOf(household: Household): Place | null {
  const job = lastMoved(household, ({ code, state }) => code === 'JOB' && state === 'GRANTED');
  if (job) return placed(household, job, words.inJob);
  const training = lastMoved(household, ({ code, state }) => code === 'VOCATIONAL_TRAINING' && state === 'GRANTED');
  return training ? placed(household, training, words.inTraining) : null;
}

function placed({ details }: Household, { id }: Step, name: string): Place {
  const where = details?.find(({ step }) => step === id)?.organisation;
  return { name: name.charAt(0).toLocaleUpperCase('fr') + name.slice(1), ...(where ? { where } : {}) };
}

function lastMoved({ steps }: Household, isOne: (step: Step) => boolean): Step | undefined {
  return steps
    .filter(isOne)
    .reduce<Step | undefined>((last, step) => (last && last.movedOn > step.movedOn ? last : step), undefined);
}
