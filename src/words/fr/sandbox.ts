import { type Day, dayInParis, hourInParis, type Instant } from '../../domain/day';
import type { Role } from '../../domain/worker';
import { fullDay, fullHour } from './day';
import { counted } from './number';

/** The furniture of the local chat page. */
export const sandbox = {
  title: 'Jalon, bac à sable',
  jalon: 'Jalon',
  you: 'Vous',
  notice: 'Bac à sable : données inventées, service fictif.',
  needsScript: 'Cette page a besoin de JavaScript.',

  people: 'Qui parle',
  roles: { CHEF_SERVICE: 'cheffe de service', TRAVAILLEUR_SOCIAL: 'travail social' } satisfies Record<Role, string>,
  unread: (count: number) => counted(count, 'message non lu', 'messages non lus'),

  conversation: (name: string) => `Conversation de ${name} avec Jalon`,
  writing: 'Jalon écrit…',
  day: (on: Day) => capitalised(fullDay(on)),
  lockedScreen: (preview: string) => `Ce que montre un téléphone verrouillé : ${preview}`,
  notSent: 'Jalon ne répond pas. Votre message n’est pas parti.',
  notPressed: 'Jalon ne répond pas. Votre choix n’est pas parti.',
  retry: 'Réessayer',

  composer: 'Votre message',
  placeholder: 'Écrivez à Jalon',
  send: 'Envoyer',
  startersTitle: 'Écrivez une phrase, ou choisissez :',
  starters: ['Nouvelle orientation', 'Mes échéances', 'Mes ménages', 'Aide'],
  leadStarters: ['Point d’équipe', 'Nouvelle orientation', 'Mes échéances', 'Aide'],

  clock: 'Horloge du bac à sable',
  clockFace: (now: Instant) => `${capitalised(fullDay(dayInParis(now)))}, ${fullHour(hourInParis(now))}`,
  shortClockFace: (now: Instant) => {
    const on = dayInParis(now);
    return `${fullDay(on).slice(0, 3)}. ${on.slice(8)}/${on.slice(5, 7)}, ${fullHour(hourInParis(now))}`;
  },
  moves: { hour: '+ 1 heure', tomorrow: 'Demain 8 h 30', monday: 'Lundi 8 h 30' },
  choose: 'Choisir…',
  chosenMoment: 'Avancer jusqu’au',
  goOn: 'Avancer',
  onlyForward: 'Le temps avance seulement : ce qui est passé le reste.',
  progress: (days: number, sent: number) =>
    `${counted(days, 'jour passé', 'jours passés')}, ${counted(sent, 'rappel envoyé', 'rappels envoyés')}`,
  clockFailed: 'L’horloge ne répond pas. Elle n’a pas bougé.',
  clockUnreadable: 'Donnez un moment dans « now », par exemple 2026-12-01T08:30:00+01:00.',
  clockPast: (now: Instant) =>
    `Le temps ne recule pas. Il est déjà ${fullHour(hourInParis(now))}, ${fullDay(dayInParis(now))}.`,
  clockTooFar: 'Avancez d’un an au plus à la fois.',
  clockMoving: 'L’horloge avance déjà. Attendez que tout soit envoyé.',
};

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
