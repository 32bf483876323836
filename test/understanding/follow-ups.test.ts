import { readFollowUp } from '../../src/understanding/follow-ups';
import { linesAt, readPositions } from '../../src/understanding/positions';
import utterances from '../data/utterances-public.json';
import { hear } from './hear';

/** « query colleague=karim date=2026-12-07… »: the kind and what was said, in the order of the letters. */
function told(text: string): string {
  const said = readFollowUp(hear(text));
  if (!said) return 'alone';
  const { kind, ...rest } = said;
  const parts = Object.entries(rest).map(([key, value]) => `${key}=${written(value)}`);
  return [kind, ...parts.sort()].join(' ');
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.join('+');
  if ('allBut' in value) return `allBut:${written(value.allBut)}`;
  return Object.values(value).join(':');
}

describe('a question that goes with the one before it', () => {
  test.each([
    ['et pour Karim ?', 'query colleague=karim'],
    ['et karim', 'query colleague=karim'],
    ['pareil pour sofia stp', 'query colleague=sofia'],
    ['chez Leïla ?', 'query colleague=leila'],
    ['et ceux de Claire', 'query colleague=claire'],
    ['même chose pour Karim la semaine prochaine', 'query colleague=karim date=range:2026-12-07:2026-12-14'],
    ['et la semaine d’après ?', 'query by=week shift=next'],
    ['la semaine d’après ?', 'query by=week shift=next'],
    ['et la sem d apres', 'query by=week shift=next'],
    ['et la semaine précédente', 'query by=week shift=previous'],
    ['et le mois suivant ?', 'query by=month shift=next'],
    ['et le lendemain ?', 'query by=day shift=next'],
    ['et la veille', 'query by=day shift=previous'],
    ['et après ?', 'query shift=next'],
    ['et ensuite ?', 'query shift=next'],
    ['et avant ?', 'query shift=previous'],
    ['et après le 15 ?', 'query date=after:2026-12-16'],
    ['et avant Noël ?', 'query date=before:2026-12-25'],
    ['et en janvier', 'query date=range:2027-01-01:2027-02-01'],
    ['et demain ?', 'query date=day:2026-12-02'],
    ['semaine prochaine ?', 'query date=range:2026-12-07:2026-12-14'],
    ['et le logement ?', 'query field=HOUSING'],
    ['et côté emploi', 'query field=EMPLOYMENT'],
    ['et niveau droits ?', 'query field=RIGHTS'],
    ['seulement le logement', 'query field=HOUSING'],
    ['et les Haidari ?', 'query household=AG-26-044'],
    ['et pour AG-26-014 ?', 'query household=AG-26-014'],
    ['et le logement des Haidari ?', 'query field=HOUSING household=AG-26-044'],
    ['et la CSS ?', 'query code=CSS_RENEWAL'],
    ['la css ?', 'query code=CSS_RENEWAL'],
    ['et la css c est quand', 'query code=CSS_RENEWAL'],
    ['et la CAF', 'query organisation=CAF'],
    ['que la préfecture', 'query organisation=PREFECTURE'],
    ['juste France Travail', 'query organisation=FRANCE_TRAVAIL'],
    ['et en retard ?', 'query onlyLate=true'],
    ['et les retards', 'query onlyLate=true'],
    ['juste les retards de Karim', 'query colleague=karim onlyLate=true'],
    ['et les critiques ?', 'query critical=true'],
    ['uniquement ce qui est critique', 'query critical=true'],
    ['et moi ?', 'query mine=true'],
    ['et mes dossiers ?', 'query mine=true'],
    ['juste les miens', 'query mine=true'],
    ['et toute l’équipe ?', 'query team=true'],
    ['et pr karim', 'query colleague=karim'],
    ['super, et pour Claire ?', 'query colleague=claire'],
    ['et combien de retards ?', 'query onlyLate=true'],
    ['montre seulement la CAF', 'query organisation=CAF'],
    ['la semaine prochaine', 'query date=range:2026-12-07:2026-12-14'],
    ['semaine d’après', 'query by=week shift=next'],
    [
      'd’accord et en février pour la CSS chez Karim',
      'query code=CSS_RENEWAL colleague=karim date=range:2027-02-01:2027-03-01',
    ],
    ['Et pour ma collègue Sofia, s’il vous plaît ?', 'query colleague=sofia mine=true team=true'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
});

describe('what becomes of the lines that were shown', () => {
  test.each([
    ['c’est fait', 'done'],
    ['C fait', 'done'],
    ['cest fait stp merci', 'done'],
    ['ok c est bon c est fait', 'done'],
    ['ça y est, c’est envoyé', 'done'],
    ['je m’en suis occupée', 'done'],
    ['✅', 'done'],
    ['fait hier', 'done on=2026-11-30'],
    ['fait le 3', 'done on=2026-11-03'],
    ['oui fait le 27/11', 'done on=2026-11-27'],
    ['je l’ai fait lundi', 'done on=2026-11-30'],
    ['On a tout envoyé vendredi', 'done on=2026-11-27 positions=all'],
    ['c’était déjà renouvelé le 27', 'done on=2026-11-27'],
    ['c’était déjà renouvelé le 27, je l’avais pas saisi', 'done on=2026-11-27'],
    ['fait la semaine derniere j ai oublié de le noter', 'done'],
    ['venu, dossier envoyé', 'done'],
    ['La demande a été déposée ce matin', 'done on=2026-12-01'],
    ['tout est fait', 'done positions=all'],
    ['tout est fait sauf la 2', 'done positions=allBut:2'],
    ['toutes réglées hier', 'done on=2026-11-30 positions=all'],
    ['les deux premiers sont faits', 'done positions=1+2'],
    ['les 2 premieres c fait', 'done positions=1+2'],
    ['la première et la troisième sont réglées', 'done positions=1+3'],
    ['la 1 et la 3 c’est bon', 'done positions=1+3'],
    ['le 3 est fait', 'done positions=3'],
    ['échéance 2 faite hier', 'done on=2026-11-30 positions=2'],
    ['coche les 2 et 4', 'done positions=2+4'],
    ['la dernière est traitée', 'done positions=-1'],
    ['les deux sont faites', 'done positions=1+2'],
    ['valide la 2', 'done positions=2'],
    ['1, 2 et 4 faits', 'done positions=1+2+4'],
    ['tu peux cocher les 2 premiers', 'done positions=1+2'],
    ['c’est fait depuis le 12 novembre', 'done on=2026-11-12'],
    ['ils l’ont fait eux-mêmes', 'done'],
    ['j’ai réglé ça hier', 'done on=2026-11-30'],
    ['la DTR est faite', 'done code=RSA_QUARTERLY'],
    ['la css c’est bon, renouvelée vendredi', 'done code=CSS_RENEWAL on=2026-11-27'],
    ['c’est fait, note que la famille n’avait pas reçu le mail', 'done note=La famille n’avait pas reçu le mail'],
    ['plus tard', 'snooze'],
    ['pas maintenant', 'snooze'],
    ['pas le temps', 'snooze'],
    ['reporte', 'snooze'],
    ['dans 3 jours', 'snooze until=2026-12-04'],
    ['dans une semaine stp', 'snooze until=2026-12-08'],
    ['encore 2 jours', 'snooze days=2'],
    ['+2j', 'snooze days=2'],
    ['reporte à lundi', 'snooze until=2026-12-07'],
    ['reporte d’une semaine', 'snooze days=7'],
    ['repousse d un mois', 'snooze days=30'],
    ['décale tout à jeudi', 'snooze positions=all until=2026-12-03'],
    ['reporte les deux premiers à lundi', 'snooze positions=1+2 until=2026-12-07'],
    ['repousse la 2 au 15', 'snooze positions=2 until=2026-12-15'],
    ['reporte la CSS à lundi', 'snooze code=CSS_RENEWAL until=2026-12-07'],
    ['rappelle-moi demain', 'snooze until=2026-12-02'],
    ['rapelle moi ca lundi', 'snooze until=2026-12-07'],
    ['redis-le moi dans 2 jours', 'snooze until=2026-12-03'],
    ['lundi plutôt', 'snooze until=2026-12-07'],
    ['pas aujourd’hui, demain', 'snooze until=2026-12-02'],
    ['je m’en occupe jeudi', 'snooze until=2026-12-03'],
    ['on verra la semaine prochaine', 'snooze until=2026-12-07'],
    ['Peux-tu reporter à vendredi ?', 'snooze until=2026-12-04'],
    ['je m’en occupe', 'snooze'],
    ['je règle ça demain', 'snooze until=2026-12-02'],
    ['on regle ca lundi', 'snooze until=2026-12-07'],
    ['pas avant lundi', 'snooze until=2026-12-07'],
    ['pas le temps cette semaine', 'snooze'],
    ['décale de 48h', 'snooze days=2'],
    ['reporte au lendemain', 'snooze days=1'],
    ['la 2 à lundi', 'snooze positions=2 until=2026-12-07'],
    ['repousse tout sauf la première à lundi', 'snooze positions=allBut:1 until=2026-12-07'],
    ['pas encore fait, je le fais demain', 'snooze until=2026-12-02'],
    [
      'je regarde ce soir, note que la famille n’avait pas reçu le mail',
      'snooze note=La famille n’avait pas reçu le mail until=2026-12-01',
    ],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
});

describe('more of what was shown', () => {
  test.each([
    ['la suite', 'more'],
    ['La suite stp', 'more'],
    ['voir tout', 'more'],
    ['tout voir', 'more'],
    ['montre le reste', 'more'],
    ['et les autres ?', 'more'],
    ['les 4 autres', 'more'],
    ['toute la liste', 'more'],
    ['y en a d’autres ?', 'more'],
    ['continue', 'more'],
    ['pourquoi ?', 'detail'],
    ['pourquoi ce retard ?', 'detail'],
    ['détaille', 'detail'],
    ['detail', 'detail'],
    ['plus de détails svp', 'detail'],
    ['explique', 'detail'],
    ['ouvre la première', 'detail position=1'],
    ['montre moi la 2', 'detail position=2'],
    ['ouvre le 2', 'detail position=2'],
    ['la dernière ?', 'detail position=-1'],
    ['détaille l’échéance 3', 'detail position=3'],
    ['pourquoi la CSS ?', 'detail code=CSS_RENEWAL'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
});

describe('stands alone', () => {
  test.each([
    'CSS renouvelée hier pour AG-26-014',
    'qu’est-ce que j’ai cette semaine ?',
    'c’est fait pour Tesfay',
    'c’est fait ?',
    'c’est pas fait',
    'pas encore fait',
    'rien n’est fait',
    'reporte le rappel de Tesfay à lundi',
    'rappelle-moi d’appeler la CAF demain',
    'rappelle-moi l’assurance lundi',
    'vendredi 14h rdv préfecture',
    'API reçue hier',
    'les critiques',
    'mes échéances',
    'échéances logement',
    'qui est en retard ?',
    'qu’est-ce qui est en retard ?',
    'qu’est-ce que j’ai la semaine d’après ?',
    'et ajoute un rdv lundi',
    'et Karim reprend les Haidari',
    'passe AG-26-014 à Sofia',
    'et merci',
    'oui',
    'non',
    'demain',
    'à lundi',
    'Tesfay ?',
    'AG-26-014 ?',
    'ouvre la fiche de Tesfay',
    'note que la famille est partie',
    'supprime la 2',
    'plus besoin du rappel',
    'c’est parti',
    'où en est Tesfay ?',
    'où en est l’équipe ?',
    'où est Karim ?',
    'chez Karim il y a combien de dossiers',
    'rappels à 9h',
    'rappelle moi ce que j’ai lundi',
    'rappelle moi les échéances 15 jours avant',
    'tout à fait',
    'bien reçu',
    'à la semaine prochaine',
    'tout sauf la première',
    'la première est faite, pas la deuxième',
    'je m’occupe de qui',
    'reporte le rdv à lundi',
    'explique moi l’APL',
    '10h',
    'on se voit lundi',
    'il neige encore',
    'et si on mangeait ?',
    '',
    '?',
    'et',
  ])('%s', (text) => expect(told(text)).toBe('alone'));
});

test('of the public sentences, only short answers follow another', () => {
  const following = utterances.filter(({ text }) => readFollowUp(hear(text)));
  expect(new Set(following.map(({ intent }) => intent))).toEqual(new Set(['deadline.done', 'deadline.snooze']));
});

test.each([
  ['les 3 derniers', 5, [2, 3, 4]],
  ['la dernière', 4, [3]],
  ['les 2 à 4', 5, [1, 2, 3]],
  ['tout sauf la première et la 3', 4, [1, 3]],
  ['la 7', 3, []],
  ['tout', 2, [0, 1]],
])('« %s » of %i lines', (said, count, lines) => {
  expect(
    linesAt(readPositions(said.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))?.positions ?? [], count),
  ).toEqual(lines);
});

test.each([
  'et '.repeat(600),
  'la 1, '.repeat(300),
  'reporte '.repeat(250),
  'P D S H '.repeat(200),
  'c’est '.repeat(300),
])('a hostile text is bounded: %.12s…', (text) => {
  const meaning = hear(text);
  const start = performance.now();
  readFollowUp(meaning);
  readFollowUp({ ...meaning, text: meaning.text.slice(0, 160) });
  expect(performance.now() - start).toBeLessThan(100);
});
