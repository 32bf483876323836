import { type Day, daysBetween } from '../../domain/day';
import type { ReminderTrouble } from '../../domain/reminder';
import { fullDay } from './day';
import { counted, listed } from './number';

/** What a person is sent first: their digest, an alert, and what only the lead hears. */
export const reminders = {
  heading: 'Votre point du jour',
  covering: (names: readonly string[], lines: number) => `${counted(lines, 'échéance')} en relais de ${listed(names)}.`,
  paused: (until: Day) => `Vous êtes en pause jusqu’au ${fullDay(until)} : seulement ce qui arrête un droit.`,
  wholeTeam: 'Pour l’équipe : les retards, et ce qui s’arrête sous 7 jours.',
  why: 'Pourquoi ce message ?',

  relayOf: (name: string) => `relais de ${name}`,
  entrusted: (name: string, on: Day) => `confié par ${name} le ${fullDay(on)}`,
  followedBy: (name: string) => `suivi par ${name}`,
  noReferent: 'sans référent',
  met: 'rendez-vous passé',
  escalated: (why: 'late' | 'before' | 'uncovered', on: Day, today: Day) => {
    const days = daysBetween(on, today);
    switch (why) {
      case 'late':
        return days > 0 ? `en retard depuis ${counted(days, 'jour')}` : 'en retard';
      case 'before':
        return 'alerte avant la date';
      case 'uncovered':
        return 'relais non prévu';
    }
  },

  contracts: (count: number) => `${counted(count, 'contrat')} à décider`,
  toCheck: (count: number) => `${counted(count, 'point')} à vérifier`,
  unreached: 'Ce qu’aucun rappel n’atteint',
  someone: 'Une personne de l’équipe',
  leaderless: (refs: readonly string[]) => `Sans référent dans l’équipe : ${abridged(refs)}. À confier à quelqu’un.`,
  /** `listed`: how many of their deadlines stand among the lines of the message; `refs`: what else presses. */
  noConversation: (name: string, listed: number, refs: readonly string[]) =>
    [
      `${name} ne reçoit pas les rappels (aucune conversation).`,
      ...(listed > 0 ? [`Dans votre liste : ${counted(listed, 'échéance')}.`] : []),
      ...(refs.length > 0
        ? [`${listed > 0 ? 'Autres lignes qui pressent' : 'Ce qui presse'} : ${abridged(refs)}.`]
        : []),
    ].join(' '),
  undelivered: (name: string, trouble: ReminderTrouble) =>
    `${name} : le rappel du jour n’est pas passé (${troubles[trouble]}).`,
  whatToDo: 'Demandez à la personne d’écrire « bonjour » à Jalon, ou réassignez ses lignes.',

  maybeTwice: 'Renvoi possible : ce message est peut-être déjà arrivé.',
  toldYou: 'envoyée à vous',
  /** The leads who read it in their next digest: nothing was sent to them yet. */
  toldYouFirst: (leads: readonly string[]) =>
    leads.length > 1
      ? `envoyée à vous. ${listed(leads)} le verront dans leur prochain point`
      : `envoyée à vous. ${listed(leads)}, cheffe de service, le verra dans son prochain point`,
};

/** Why a message did not arrive. */
export const troubles: Readonly<Record<ReminderTrouble, string>> = {
  noConversation: 'aucune conversation',
  blocked: 'Jalon est bloqué',
  disabled: 'compte désactivé',
  gone: 'conversation introuvable',
  refused: 'refusé par Teams',
  tooLarge: 'message trop long',
  rendering: 'message illisible',
  ambiguous: 'envoi incertain',
  credentials: 'accès à Teams refusé',
  expired: 'jour passé',
};

function abridged(refs: readonly string[]): string {
  return refs.length <= 4 ? listed(refs) : listed([...refs.slice(0, 3), counted(refs.length - 3, 'autre')]);
}
