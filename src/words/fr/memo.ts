import { type Day, daysBetween, type Hour } from '../../domain/day';
import { distance, fullDay, fullHour } from './day';

/** An appointment or a reminder that a worker asked for. */
export const memo = {
  /** Without a word of what it is about: a locked phone shows this line. */
  title: (today: Day, on: Day, at: Hour | undefined) => {
    const what = at ? 'Rendez-vous' : 'Rappel';
    const days = daysBetween(today, on);
    if (days === 0) return at ? `${what} à ${fullHour(at)}` : `${what} du jour`;
    return days === 1 ? `${what} demain` : `${what} · ${distance(today, on)}`;
  },
  when: (on: Day, at: Hour | undefined) => `${fullDay(on)}${at ? ` à ${fullHour(at)}` : ''}`,
  about: (ref: string, name: string | undefined) => (name ? `${ref}, ${name}` : ref),
  noted: (at: Hour | undefined) => (at ? 'Rendez-vous noté' : 'Rappel noté'),
  line: (text: string) => `✓ ${text}`,
  toldToYou: (at: Hour | undefined) =>
    at ? 'Je vous le dis la veille, puis le matin même.' : 'Je vous le dis ce matin-là.',
  toldTo: (colleague: string) => `Le rappel est pour ${colleague}.`,
  done: 'Fait',
  see: (ref: string) => `Voir ${ref}`,
};
