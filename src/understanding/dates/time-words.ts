/** The words of time, as they are once a text is in one spelling. */
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export const monthNames = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
] as const;

export const WEEKDAY = `(?:${weekdays.join('|')})`;
export const MONTH = `(?:${monthNames.join('|')})`;
export const UNIT =
  '(?:jours?|j|semaines?|mois|ans?|annees?|heures?|h|trimestres?|semestres?|(?:huit|diz|quinz|vingt|trent)aines?(?: de jours)?)';
