import type { Instant } from '../../domain/day';
import { fullInstant } from './day';

/** What the leads are told when nobody looked after reminders. The first line is read on a locked phone. */
export const delivery = {
  silence: 'Rappels interrompus',
  silent: (from: Instant, until: Instant) =>
    `Aucun rappel n’a été envoyé entre le ${fullInstant(from)} et le ${fullInstant(until)}.`,
  caughtUp: 'Le point qui suit dit à chacun tout ce qui est ouvert.',
};
