import { examples } from '../../src/understanding/examples/all';
import { asksOfReminders } from '../../src/understanding/reminder-questions';
import { readReminderWish, setsReminders } from '../../src/understanding/reminder-settings';
import { hear, today } from './hear';

/** Tuesday 1 December 2026. */
test.each([
  ['mes rappels à 9h', { kind: 'hour', hour: '09:00' }],
  ['passe mon point du matin à 9 h 15', { kind: 'hour', hour: '09:15' }],
  ['rappels à 9h plutôt qu’à 8h', { kind: 'hour', hour: '09:00' }],
  ['rappels à midi', { kind: 'hour', hour: '12:00' }],
  ['mon récap à quatorze heures', { kind: 'hour', hour: '14:00' }],
  ['mes notifs à dix heures et quart', { kind: 'hour', hour: '10:15' }],
  ['pas de message avant 10h', { kind: 'hour', hour: '10:00' }],
  ['je préfère mes rappels l’après-midi', { kind: 'open' }],
  ['pas de rappel jusqu’au 3 janvier', { kind: 'pause', until: '2027-01-03' }],
  ['plus de notification jusqu’à lundi', { kind: 'pause', until: '2026-12-06' }],
  ['plus de notification jusqu’à lundi inclus', { kind: 'pause', until: '2026-12-07' }],
  ['en pause une semaine', { kind: 'pause', until: '2026-12-07' }],
  ['mets mes rappels en pause pendant 15 jours', { kind: 'pause', until: '2026-12-15' }],
  ['pas de rappel demain', { kind: 'pause', from: '2026-12-02', until: '2026-12-02' }],
  ['aucun rappel cette semaine', { kind: 'pause', until: '2026-12-06' }],
  ['coupe les alertes du 21 au 31 décembre', { kind: 'pause', from: '2026-12-21', until: '2026-12-31' }],
  ['stop les rappels', { kind: 'pause' }],
  ['mode silencieux', { kind: 'pause' }],
  ['remets les rappels', { kind: 'resume' }],
  ['tu peux réactiver mes notifs', { kind: 'resume' }],
  ['ne m’envoie que les alertes critiques', { kind: 'onlyCritical' }],
  ['je veux recevoir uniquement les critiques', { kind: 'onlyCritical' }],
  ['je veux recevoir tous les rappels', { kind: 'resume' }],
  ['remets tout', { kind: 'resume' }],
  ['remets-moi tout stp', { kind: 'resume' }],
  ['remets tous les rappels', { kind: 'resume' }],
  ['je veux tout recevoir', { kind: 'resume' }],
  ['plus de pause', { kind: 'resume' }],
  ['arrête la pause', { kind: 'resume' }],
  ['enlève la pause', { kind: 'resume' }],
  ['stop la pause', { kind: 'resume' }],
  ['fin de la pause', { kind: 'resume' }],
  ['règle mes rappels', { kind: 'open' }],
  ['mes rappels à 25h', { kind: 'open', about: 'hour' }],
  ['mes rappels hier', { kind: 'open', about: 'past' }],
  ['préviens-moi 10 jours avant', { kind: 'open', about: 'lead' }],
  ['pas de rappel le samedi', { kind: 'open', about: 'weekend' }],
  ['pas de rappel le soir', { kind: 'open', about: 'evening' }],
  ['pas de rappel le mercredi', { kind: 'open', about: 'weekday' }],
  ['un récap par semaine', { kind: 'open', about: 'rhythm' }],
])('« %s »', (text, wish) => {
  const meaning = hear(text);
  expect([setsReminders(meaning), readReminderWish(meaning, today)]).toEqual(['yes', wish]);
});

test.each([
  ['pas de rappel pour les Haidari', 'household'],
  ['arrête les rappels de Karim', 'colleague'],
])('« %s » is not for oneself', (text, about) => {
  expect(readReminderWish(hear(text), today)).toEqual({ kind: 'open', about });
});

test.each(['seulement les critiques', 'tout', 'que les critiques'])(
  '« %s » does once the settings are on show',
  (text) => {
    expect(setsReminders(hear(text))).toBe('ifShown');
  },
);

test.each([
  ['why', 'pourquoi ce rappel ?'],
  ['why', 'pourquoi tu me préviens ?'],
  ['why', 'd’où vient cette alerte'],
  ['why', 'pourquoi j’ai reçu ça ?'],
  ['status', 'statut des rappels'],
  ['status', 'où en sont les rappels'],
  ['status', 'les rappels sont bien partis ?'],
  ['status', 'qui n’a pas reçu ses rappels ?'],
  ['status', 'mon prochain point, c’est quand ?'],
  [null, 'pourquoi ce retard ?'],
  [null, 'mes rappels de la semaine'],
  [null, 'rappelle-moi à 9h d’appeler le bailleur'],
])('%s: « %s »', (asked, text) => {
  expect(asksOfReminders(hear(text))).toBe(asked);
});

test.each(['remets tout à lundi', 'remets-les toutes', 'reporte tout', 'plus de pause cigarette'])(
  '« %s » sets nothing by itself',
  (text) => {
    expect(setsReminders(hear(text))).not.toBe('yes');
  },
);

/** What the classifier learns as something else is never taken for a setting. */
test('no sentence about anything else sets reminders', () => {
  const { 'reminders.settings': _, ...others } = examples;
  const taken = Object.values(others)
    .flatMap((sentences) => sentences.split('\n').filter((line, index) => line !== '' && index % 4 === 0))
    .map((line) => line.replace(/\{(\p{L}+)\}/gu, (_whole, slot: string) => stands[slot] ?? 'Haidari'))
    .filter((line) => setsReminders(hear(line)) === 'yes');
  expect(taken).toEqual([]);
});

const stands: Readonly<Record<string, string>> = {
  jour: 'lundi',
  periode: 'la semaine prochaine',
  avant: 'jusqu’au 15 décembre',
};
