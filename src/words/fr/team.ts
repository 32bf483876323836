import type { Day } from '../../domain/day';
import type { EndingContract } from '../../domain/team';
import { fullDay } from './day';
import { counted, listed } from './number';

/** How the service stands, for the lead: codes and counts, no family name. */
export const team = {
  title: 'Point d’équipe',
  critical: 'Critiques',
  within: 'sous 7 jours',
  late: 'En retard',
  longest: (days: number) => (days === 0 ? 'à jour' : `jusqu’à ${counted(days, 'jour')}`),
  load: 'Charge par personne',
  loadChart: 'Ménages par personne',
  loadLine: (name: string, households: number, critical: number, late: number) =>
    [
      `${name} : ${households}`,
      ...(critical > 0 ? [counted(critical, 'critique')] : []),
      ...(late > 0 ? [`${late} en retard`] : []),
    ].join(', '),
  columns: ['Suivi par', 'Ménages', 'Critiques', 'En retard'] as const,
  upToDate: 'À jour',
  criticalOne: 'Critique',
  toDecide: 'À décider',
  ending: (ref: string, choice: EndingContract['choice']) => `Contrat ${ref} : ${choiceNames(choice)}`,
  endingWhen: (end: Day, decideBy: Day, today: Day) =>
    decideBy < today
      ? `Fin le ${fullDay(end)} · décision attendue depuis le ${fullDay(decideBy)}`
      : `Fin le ${fullDay(end)} · à décider avant le ${fullDay(decideBy)}`,
  endingAt: (end: Day) => `Fin le ${fullDay(end)}`,
  endingTitle: (count: number) =>
    count === 0 ? 'Aucune fin de contrat' : counted(count, 'fin de contrat', 'fins de contrat'),
  nextEnding: (ref: string, end: Day) => `Prochaine fin de contrat : ${ref}, ${fullDay(end)}.`,
  noContract: 'Aucun contrat en cours ne se termine.',
  moreEnding: (count: number) => `et ${counted(count, 'autre')}`,
  seeHousehold: (ref: string) => `Voir ${ref}`,
  waiting: (count: number) => `${counted(count, 'orientation')} en attente`,
  firstLeaves: (on: Day | undefined) =>
    on ? `La première perd son hébergement le ${fullDay(on)}` : 'Aucune date de fin d’hébergement',
  nothingToDecide: 'Rien à décider pour le moment.',
  total: 'Équipe',
  delivered: (sent: number, planned: number) => `Rappels de ce matin : ${sent} envoyés sur ${planned}.`,
  loadTitle: 'Charge de l’équipe',
  busiest: (name: string, households: number, critical: number, late: number) =>
    `${name} suit le plus de ménages : ${[
      String(households),
      ...(critical > 0 ? [`dont ${counted(critical, 'critique')}`] : []),
      ...(late > 0 ? [`${late} en retard`] : []),
    ].join(', ')}.`,
  equals: (names: readonly string[], households: number) =>
    `${listed(names)} suivent le plus de ménages : ${households} chacun.`,
  lightest: (names: readonly string[], households: number) =>
    names.length === 1
      ? `${names[0]} en suit le moins : ${households}.`
      : `${listed(names)} en suivent le moins : ${households}.`,
  mostPressed: (name: string, critical: number) => `${name} a le plus de dossiers critiques : ${critical}.`,
  even: (households: number) => `Chacun suit le même nombre de ménages : ${households}.`,
  nobody: 'Personne ne suit de ménage pour le moment.',
  seeTeam: 'Point d’équipe',
  seeDue: 'Voir les échéances',
  seeCritical: 'Voir les critiques',
  seeLate: 'Voir les retards',
  seeWaiting: 'Liste d’attente',
  leadOnly: 'Le point d’équipe est pour la cheffe de service. Voici les places.',
};

function choiceNames(choice: EndingContract['choice']): string {
  switch (choice.kind) {
    case 'extend':
      return `prolonger (${choice.months} mois au plus) ou préparer la sortie`;
    case 'derogate':
      return '18 mois atteints, sortie ou dérogation';
    case 'decided':
      return 'sortie à préparer';
  }
}
