import type { DeadlineKind } from '../../domain/catalogue';
import { type Day, daysBetween, type Hour } from '../../domain/day';
import type { Period } from '../../domain/household';
import { distance, fullDay, fullHour } from './day';

/** One deadline in full. */
export const deadline = {
  title: (ref: string, today: Day, on: Day) => {
    const days = daysBetween(today, on);
    if (days < 0) return `${ref} : échéance passée`;
    if (days === 0) return `${ref} : échéance ce jour`;
    return days === 1 ? `${ref} : échéance demain` : `${ref} : échéance ${distance(today, on)}`;
  },
  who: (name: string, city: string, isCritical: boolean) =>
    [...(isCritical ? ['Critique'] : []), name, city].join(' · '),
  lastDay: (kind: DeadlineKind, on: Day, isLate: boolean, at?: Hour) => {
    if (kind === 'APPOINTMENT') return `Rendez-vous : ${fullDay(on)}${at ? ` à ${fullHour(at)}` : ''}`;
    if (kind === 'REVIEW') return `Prévu le ${fullDay(on)}`;
    return isLate ? `Le dernier jour était le ${fullDay(on)}` : `Dernier jour : ${fullDay(on)}`;
  },
  rightEnds: (on: Day) => `Le droit court jusqu’au ${fullDay(on)}.`,

  state: 'État',
  toFile: 'À déposer',
  lastTurn: 'Dernière fois',
  turnOf: (due: Day) => `fait pour l’échéance du ${fullDay(due)}`,
  opens: 'Ouverture',
  period: 'Période',
  filed: 'Déposé le',
  letter: 'Courrier du',
  office: 'Organisme',
  person: 'Personne',
  followed: 'Suivi',
  told: 'Alerte',
  reminders: 'Rappels',
  /** `told`: when it was first said to the reader. */
  saidOn: (told: Day | undefined, next: Day | undefined) =>
    [
      ...(told ? [`dans votre liste depuis le ${fullDay(told)}`] : []),
      ...(next ? [`le prochain le ${fullDay(next)}`] : []),
    ].join(', '),
  from: (on: Day) => `à partir du ${fullDay(on)}`,
  between: ({ from, until }: Period) =>
    from ? `du ${fullDay(from)} au ${fullDay(until)}` : `jusqu’au ${fullDay(until)}`,

  rule: (titles: readonly string[], isVerified: boolean) =>
    `Règle : ${titles.join(' ; ')}${isVerified ? '.' : ' (à confirmer par le service).'}`,
  sayDone: 'Déjà fait ? Dites-le ici, le rappel s’arrête.',

  /** A filing is not yet a right: the button says which of the two it records. */
  filing: {
    today: 'Déposé aujourd’hui',
    on: 'Déposé le…',
    label: 'Date du dépôt',
    missing: 'Indiquez le jour du dépôt.',
    record: 'Enregistrer le dépôt',
  },
  doing: {
    today: 'Fait aujourd’hui',
    on: 'Fait le…',
    label: 'Date à laquelle c’est fait',
    missing: 'Indiquez le jour.',
    record: 'Enregistrer la date',
  },
  see: 'Voir',
};
