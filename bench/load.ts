import { theDay } from '../src/domain/day';
import { type Habit, loadOf, messagesOf } from '../test/reminders/year-of-service';

const habits: readonly Habit[] = ['soon', 'lastWeek', 'never'];
const from = theDay('2026-12-01');
const until = theDay('2027-12-01');

/** How many messages a month Jalon sends first to a worker and to the lead, in a year of the demo service. */
for (const households of [40, 60]) {
  for (const habit of habits) {
    for (const appointments of [0, 1]) {
      const messages = messagesOf({ from, until, households, habit, appointments });
      const alone = messages.filter(({ row }) => row.kind !== 'digest').length;
      const said = (['TRAVAILLEUR_SOCIAL', 'CHEF_SERVICE'] as const).map((role) => {
        const { mean, worst } = loadOf(messages, role);
        return `${role}: ${mean.toFixed(1)} a month, ${worst} at the most`;
      });
      console.log(
        `${households} households, done ${habit}, ${appointments} appointments a week — ${said.join('; ')}; alone: ${alone}`,
      );
    }
  }
}
