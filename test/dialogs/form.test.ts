import {
  answered,
  back,
  type Form,
  hear,
  pending,
  type Question,
  revive,
  submit,
  unanswered,
} from '../../dialogs/form';
import type { Day } from '../../src/domain/day';

const today = '2026-11-23' as Day;

function question(key: string, more: Partial<Question> = {}): Question {
  return {
    key,
    label: () => key,
    ask: () => key,
    field: { kind: 'text', maxLength: 20 },
    read: (input) => (input === 'bad' ? { problem: `${key} is bad` } : { value: input }),
    hear: () => undefined,
    show: String,
    accepts: (value) => typeof value === 'string',
    ...more,
  };
}

const form: Form = {
  id: 'test',
  schemaVersion: 2,
  questions: [
    question('who', { required: 'say who' }),
    question('when', { worthAsking: true }),
    question('where', { when: (answers) => answers['who'] === 'Ada', required: 'say where' }),
    question('why'),
  ],
  gather: () => ({}),
};

const keys = (questions: readonly Question[]) => questions.map(({ key }) => key);
const filling = (answers: Record<string, unknown>) => ({ answers, trail: Object.keys(answers) });

test('only what is required, or worth asking once, stands between a person and the recap', () => {
  expect(keys(pending(form, {}))).toEqual(['who', 'when']);
  expect(keys(pending(form, { who: 'Bo', when: null }))).toEqual([]);
});

test('a question appears with the answer that calls for it', () => {
  expect(keys(pending(form, { who: 'Ada', when: null }))).toEqual(['where']);
});

describe('a submitted card', () => {
  test('answers what was shown, and leaves open what was left empty', () => {
    const { filling: after } = submit(
      form,
      filling({}),
      { who: 'Bo', when: '', why: '' },
      { today, isStale: false, isDone: true },
    );
    expect(after.answers).toEqual({ who: 'Bo', when: null, why: null });
    expect(unanswered(form, after.answers)).toEqual([]);
  });

  test('keeps every good value beside a bad one', () => {
    const { filling: after, problems } = submit(
      form,
      filling({}),
      { who: 'Bo', when: 'bad' },
      { today, isStale: false, isDone: true },
    );
    expect(after.answers).toEqual({ who: 'Bo' });
    expect(problems).toEqual(['when is bad']);
  });

  test('that is stale answers what is open, and corrects nothing', () => {
    const { filling: after } = submit(
      form,
      filling({ who: 'Bo' }),
      { who: 'Cy', when: 'now' },
      { today, isStale: true, isDone: true },
    );
    expect(after.answers).toEqual({ who: 'Bo', when: 'now' });
  });
});

test('« retour » takes answers back in the order they were given, the latest first', () => {
  const after = submit(form, filling({ who: 'Bo' }), { when: 'now' }, { today, isStale: false, isDone: true }).filling;
  const once = back(after);
  expect(once?.answers).toEqual({ who: 'Bo' });
  expect(once && back(once)?.answers).toEqual({});
  expect(back(filling({}))).toBeNull();
});

test('a sentence answers the question that was asked', () => {
  const asked = question('who', { hear: () => 'Bo' });
  const heard = {} as Parameters<typeof hear>[2];
  expect(hear(form, filling({}), heard, asked).answers).toEqual({ who: 'Bo' });
  expect(hear(form, filling({}), heard).answers).toEqual({});
});

describe('a draft that a newer form reads', () => {
  test('keeps answers by name, moves the renamed, drops the removed and the impossible, asks the new', () => {
    const newer: Form = { ...form, renamed: { why: 'reason' } };
    const old = filling({ who: 'Bo', reason: 'rent', gone: 'x', when: 12 });
    const after = revive(newer, old);
    expect(after.answers).toEqual({ who: 'Bo', why: 'rent' });
    expect(keys(pending(newer, after.answers))).toEqual(['when']);
    expect(keys(answered(newer, after.answers))).toEqual(['who', 'why']);
  });

  test('puts no value in the wrong place, over twenty drafts of an older form', () => {
    const newer: Form = { ...form, questions: [question('new'), ...form.questions.slice(1)], renamed: { new: 'who' } };
    for (let draft = 0; draft < 20; draft += 1) {
      const old = { who: `who-${draft}`, when: `when-${draft}`, why: draft % 2 ? `why-${draft}` : null };
      const { answers } = revive(newer, filling(old));
      expect(answers).toEqual({ new: old.who, when: old.when, why: old.why });
    }
  });
});
