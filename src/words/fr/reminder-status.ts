import type { Day, Instant } from '../../domain/day';
import type { ReminderTrouble } from '../../domain/reminder';
import { fullDay, fullInstant } from './day';
import { counted } from './number';
import { troubles } from './reminders';

/** « Statut des rappels », and « pourquoi ce rappel ? ». */
export const reminderStatus = {
  title: 'Statut des rappels',
  asOf: (on: Day) => `Au ${fullDay(on)}`,
  delivered: (sent: number, planned: number) =>
    planned === 0
      ? 'Aujourd’hui : rien n’était à envoyer.'
      : `Aujourd’hui : ${counted(sent, 'message envoyé', 'messages envoyés')} sur ${planned}.`,
  unreached: (count: number) =>
    `${counted(count, 'personne ne reçoit', 'personnes ne reçoivent')} rien : aucune conversation avec Jalon.`,
  last: (at: Instant | undefined) => `Dernier point : ${at ? fullInstant(at) : 'aucun encore'}`,
  next: (at: Instant) => `Prochain, s’il y a du nouveau : ${fullInstant(at)}`,
  noNext: 'Prochain : aucun de prévu',
  week: (sent: number, unknown: number) =>
    `Cette semaine : ${counted(sent, 'envoyé')}${unknown > 0 ? `, ${counted(unknown, 'incertain')}` : ''}`,
  paused: (when: string) => `En pause ${when}, sauf ce qui arrête un droit`,
  away: (until: Day) => `En absence jusqu’au ${fullDay(until)}`,
  onlyCritical: 'Seulement ce qui arrête un droit',
  noConversation: 'Ne reçoit pas les rappels : aucune conversation avec Jalon',
  blocked: (trouble: ReminderTrouble) => `Le dernier n’est pas arrivé : ${troubles[trouble]}`,
  why: 'Pourquoi ce rappel ?',

  whyTitle: 'Pourquoi ce rappel',
  sentAt: (at: Instant) => `Envoyé le ${fullInstant(at)}`,
  nothingSent: 'Je ne vous ai encore rien envoyé.',
  nothingOpen: 'Ce qu’il disait n’est plus à traiter.',
  fresh: 'Nouveau ce jour-là',
  stillOpen: 'Déjà dans votre liste',
  newInList: 'nouvelle dans votre liste',
  since: (on: Day) => `dans votre liste depuis le ${fullDay(on)}`,
  planned: (on: Day) => `rappel prévu le ${fullDay(on)}`,
  line: (parts: readonly string[]) => parts.join(' · '),
  ofHousehold: (ref: string, what: string) => `${ref} · ${what}`,
  seeDue: 'Mes échéances',
  memo: (on: Day) => `vous l’avez demandé pour le ${fullDay(on)}`,
  more: (count: number) => `et ${counted(count, 'autre')}`,
  everyWeek:
    'Le premier point de la semaine apporte tout ce qui est ouvert. Ensuite, un point part s’il y a du nouveau.',
  alone: 'Cette alerte est venue seule : un droit s’arrête, et votre point du jour était déjà parti.',
  detail: 'Pour la règle et son article, cochez une ligne et choisissez « Détail ».',
};
