import { theDay } from '../../src/domain/day';
import { loadOf, messagesOf } from './year-of-service';

/** The months in which the demo service says most; `npm run load` counts a whole year, and every habit. */
const from = theDay('2026-12-01');
const until = theDay('2027-03-01');

test('60 households, 4 workers, what is said done two working days later: 12 messages a month at the most', () => {
  const messages = messagesOf({ from, until, households: 60, habit: 'soon' });
  const workers = loadOf(messages, 'TRAVAILLEUR_SOCIAL');
  expect(workers.worst).toBeLessThanOrEqual(12);
  expect(workers.mean).toBeLessThanOrEqual(9);
  expect(loadOf(messages, 'CHEF_SERVICE').worst).toBeLessThanOrEqual(12);
});

test('nobody does anything: one message a working day, never more', () => {
  const messages = messagesOf({
    from: theDay('2027-02-01'),
    until: theDay('2027-03-01'),
    households: 60,
    habit: 'never',
  });
  expect(loadOf(messages, 'TRAVAILLEUR_SOCIAL').worst).toBeLessThanOrEqual(20);
  expect(messages.filter(({ row }) => row.kind !== 'digest')).toEqual([]);
});
