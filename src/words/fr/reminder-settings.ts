import { addDays, type Day, type Hour, workingDayFrom } from '../../domain/day';
import type { Preferences, PreferenceTrouble } from '../../domain/preferences';
import { fullDay, fullHour } from './day';

/** How a person sets their reminders, in words or on the card. */
export const reminderSettings = {
  title: 'Vos rappels',
  now: 'Aujourd’hui',
  hour: 'Heure',
  at: (hour: Hour) => `${fullHour(hour)}, les jours ouvrés`,
  content: 'Contenu',
  all: 'Tout',
  critical: 'Critiques',
  allLong: 'Tout ce que je suis',
  criticalLong: 'Seulement ce qui arrête un droit, et mes propres rappels',
  pause: 'Pause',
  noPause: 'aucune',
  between: ({ from, until }: NonNullable<Preferences['paused']>) => {
    if (from === until) return `le ${fullDay(until)}`;
    return from ? `du ${fullDay(from)} au ${fullDay(until)} inclus` : `jusqu’au ${fullDay(until)} inclus`;
  },

  hourField: 'Heure de mon point',
  chooseHour: 'Choisissez une heure.',
  contentField: 'Ce que je reçois',
  pauseField: 'Pause jusqu’au (facultatif)',
  alwaysSaid: 'Une pause se termine seule. Un droit qui s’arrête est toujours dit, même en pause.',
  save: 'Enregistrer',
  resume: 'Reprendre maintenant',
  status: 'Statut des rappels',
  settings: 'Régler mes rappels',

  savedHour: (hour: Hour) => `Votre point arrive à ${fullHour(hour)}, les jours ouvrés`,
  savedPause: (paused: NonNullable<Preferences['paused']>) =>
    `En pause ${reminderSettings.between(paused)}, retour le ${fullDay(workingDayFrom(addDays(paused.until, 1)))}`,
  stillCritical: 'Pendant la pause, un droit qui s’arrête est dit quand même.',
  resumed: 'Les rappels reprennent',
  onlyCritical: 'Vous recevez seulement ce qui arrête un droit, et vos propres rappels',
  everything: 'Vous recevez tous les rappels',
  resumedAll: 'La pause est finie, et vous recevez tous les rappels',
  already: 'C’était déjà réglé ainsi.',
  alreadyAll:
    'C’était déjà réglé ainsi : vous recevez tous les rappels, sans pause. Pour reporter une ligne : « reporte la 2 à lundi ».',
  untilWhen: 'Jusqu’à quand ? Choisissez un jour ci-dessous, ou écrivez « en pause une semaine ».',
  /** An absence that was told: what is offered, and what is not done. */
  offer: {
    title: 'Pause à confirmer',
    days: 'Pause',
    back: 'Retour',
    backOn: (paused: NonNullable<Preferences['paused']>) => fullDay(workingDayFrom(addDays(paused.until, 1))),
    stillCritical: 'Un droit qui s’arrête est dit quand même.',
    cover:
      'L’absence elle-même ne s’enregistre pas encore ici : prévenez la cheffe de service, qui organise le relais.',
    coverByLead: 'L’absence elle-même ne s’enregistre pas encore ici : confiez à l’équipe ce qui ne peut pas attendre.',
    confirm: 'Mettre en pause',
    otherwise: 'Régler autrement',
  },
  undone: 'Vos rappels sont réglés comme avant.',
  changed: 'Vous avez réglé vos rappels autrement depuis. Écrivez « règle mes rappels » pour les revoir.',
};

/** Why preferences are not kept, and what can be. */
export const preferenceTroubles: Readonly<Record<PreferenceTrouble, string>> = {
  hour: 'Le point peut arriver entre 8 h 30 et 17 h, les jours ouvrés. Rien n’est changé.',
  past: 'Ce jour est passé : la pause serait finie. Rien n’est changé.',
  backwards: 'La fin de la pause vient avant son début. Rien n’est changé.',
  tooLong: 'Une pause dure trois mois au plus. Rien n’est changé.',
};

/** What is asked for and is not for each to set. */
export const unset = {
  lead: 'Les délais (J-30, J-7…) viennent de la règle de chaque démarche. Une ligne peut être reportée : « Reporter ».',
  weekend: 'Les rappels partent seulement les jours ouvrés, jamais le samedi, le dimanche ni un jour férié.',
  evening: 'Rien ne part avant 8 h 30 ni après 18 h.',
  weekday: 'Un jour fixe ne se règle pas : mettez une pause pour un jour précis.',
  rhythm: 'Un seul point par jour, s’il y a du nouveau. Le premier de la semaine apporte tout ce qui est ouvert.',
  household: 'Pour un seul ménage, reportez ses lignes : ouvrez-le, puis « Reporter ».',
  colleague: 'Chacun règle ses propres rappels.',
  hour: 'Je n’ai pas reconnu cette heure. Le point peut arriver entre 8 h 30 et 17 h, les jours ouvrés : « mes rappels à 9 h ».',
  past: 'Ce jour est passé. Je comprends une heure, entre 8 h 30 et 17 h (« mes rappels à 9 h »), ou une pause à venir (« pas de rappel jusqu’à lundi »). Pour le dernier message : « pourquoi ce rappel ? ».',
};

export function savedLines(before: Preferences, after: Preferences, usual: Hour, today: Day): readonly string[] {
  const hour = after.digestAt ?? usual;
  const wasPaused = before.paused && before.paused.until >= today;
  const isPaused = JSON.stringify(before.paused) !== JSON.stringify(after.paused);
  const isBack = wasPaused && !after.paused;
  const isWhole = before.onlyCritical && !after.onlyCritical;
  return [
    ...(hour === (before.digestAt ?? usual) ? [] : [reminderSettings.savedHour(hour)]),
    ...(isPaused && after.paused ? [reminderSettings.savedPause(after.paused)] : []),
    ...(after.onlyCritical && !before.onlyCritical ? [reminderSettings.onlyCritical] : []),
    ...(isBack && isWhole ? [reminderSettings.resumedAll] : []),
    ...(isBack && !isWhole ? [reminderSettings.resumed] : []),
    ...(isWhole && !isBack ? [reminderSettings.everything] : []),
  ];
}
