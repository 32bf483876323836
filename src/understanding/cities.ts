import { dromeByPostcode } from './communes';
import type { Span } from './meaning';
import { fold } from './text';
import { type Word, wordsOf } from './tokens';

/** A commune that a text names, by its whole official name. */
export type CityMention = Span & { readonly city: string; readonly inDrome: boolean };

/** What people say for a commune, where it is more or less than the official name. */
const shortNames: Readonly<Record<string, string>> = {
  romans: 'Romans-sur-Isère',
  bourg: 'Bourg-lès-Valence',
  'bourg les v': 'Bourg-lès-Valence',
  'bourg lv': 'Bourg-lès-Valence',
  blv: 'Bourg-lès-Valence',
  peage: 'Bourg-de-Péage',
  'bourg peage': 'Bourg-de-Péage',
  portes: 'Portes-lès-Valence',
  'portes les v': 'Portes-lès-Valence',
  plv: 'Portes-lès-Valence',
  livron: 'Livron-sur-Drôme',
  loriol: 'Loriol-sur-Drôme',
  tain: 'Tain-l’Hermitage',
  'saint rambert': 'Saint-Rambert-d’Albon',
  'saint donat': 'Saint-Donat-sur-l’Herbasse',
  'saint marcel': 'Saint-Marcel-lès-Valence',
  'saint paul': 'Saint-Paul-Trois-Châteaux',
  'saint sorlin': 'Saint-Sorlin-en-Valloire',
  buis: 'Buis-les-Baronnies',
  etoile: 'Étoile-sur-Rhône',
  begude: 'La Bégude-de-Mazenc',
  'beaumont les v': 'Beaumont-lès-Valence',
  chatuzange: 'Chatuzange-le-Goubet',
  mours: 'Mours-Saint-Eusèbe',
  montboucher: 'Montboucher-sur-Jabron',
  saulce: 'Saulce-sur-Rhône',
  mercurol: 'Mercurol-Veaunes',
  'tain hermitage': 'Tain-l’Hermitage',
  montelimart: 'Montélimar',
  montelimard: 'Montélimar',
  monteli: 'Montélimar',
  pierrelate: 'Pierrelatte',
  pierelatte: 'Pierrelatte',
  valance: 'Valence',
};

/** Cities that people name and that are not in the Drôme: its neighbours, and the large ones. */
const elsewhere = [
  'Guilherand-Granges',
  'Tournon-sur-Rhône',
  'Saint-Péray',
  'Cornas',
  'Soyons',
  'Charmes-sur-Rhône',
  'Privas',
  'Aubenas',
  'Annonay',
  'Le Teil',
  'Le Pouzin',
  'La Voulte-sur-Rhône',
  'Le Cheylard',
  'Lamastre',
  'Viviers',
  'Rochemaure',
  'Cruas',
  'Bourg-Saint-Andéol',
  'Vals-les-Bains',
  'Mauves',
  'Toulaud',
  'Bollène',
  'Orange',
  'Avignon',
  'Carpentras',
  'Valréas',
  'Vaison-la-Romaine',
  'Grillon',
  'Visan',
  'Saint-Marcellin',
  'Voiron',
  'Grenoble',
  'Vienne',
  'Beaurepaire',
  'Bourgoin-Jallieu',
  'Échirolles',
  'Fontaine',
  'Roussillon',
  'Le Péage-de-Roussillon',
  'Villard-de-Lans',
  'Pont-en-Royans',
  'Gap',
  'Serres',
  'Veynes',
  'Lyon',
  'Villeurbanne',
  'Vénissieux',
  'Saint-Étienne',
  'Saint-Chamond',
  'Clermont-Ferrand',
  'Chambéry',
  'Annecy',
  'Paris',
  'Marseille',
  'Aix-en-Provence',
  'Nîmes',
  'Montpellier',
  'Toulouse',
  'Bordeaux',
  'Nantes',
  'Rennes',
  'Lille',
  'Strasbourg',
  'Nice',
  'Toulon',
  'Dijon',
  'Besançon',
  'Le Puy-en-Velay',
  'Alès',
  'Bourg-en-Bresse',
  'Mâcon',
  'Roanne',
  'Perpignan',
  'Metz',
  'Nancy',
];

/** Towns that need no « à » to be heard: their names are hardly anything else. */
const towns = new Set([
  'Valence',
  'Romans-sur-Isère',
  'Montélimar',
  'Pierrelatte',
  'Bourg-lès-Valence',
  'Bourg-de-Péage',
  'Portes-lès-Valence',
  'Livron-sur-Drôme',
  'Loriol-sur-Drôme',
  'Crest',
  'Nyons',
  'Chabeuil',
  'Saint-Paul-Trois-Châteaux',
  'Saint-Vallier',
  'Donzère',
  'Tain-l’Hermitage',
  'Saint-Rambert-d’Albon',
  'Saint-Marcel-lès-Valence',
  'Dieulefit',
  'Grenoble',
  'Lyon',
  'Marseille',
  'Paris',
  'Guilherand-Granges',
  'Tournon-sur-Rhône',
  'Privas',
  'Annonay',
  'Aubenas',
  'Saint-Péray',
  'Avignon',
  'Montpellier',
  'Toulouse',
]);
const ambiguous = new Set([
  'bourg',
  'peage',
  'portes',
  'etoile',
  'buis',
  'begude',
  'orange',
  'fontaine',
  'vienne',
  'nice',
  'gap',
]);

const index = new Map<string, { readonly city: string; readonly inDrome: boolean }>();
for (const city of elsewhere) index.set(keyOf(city), { city, inDrome: false });
for (const [short, city] of Object.entries({ guilherand: 'Guilherand-Granges', tournon: 'Tournon-sur-Rhône' })) {
  index.set(short, { city, inDrome: false });
}
for (const city of Object.values(dromeByPostcode).flat()) index.set(keyOf(city), { city, inDrome: true });
for (const [short, city] of Object.entries(shortNames)) index.set(short, { city, inDrome: true });
const longest = Math.max(...[...index.keys()].map((key) => key.split(' ').length));

const cue =
  /(?:(?:^|[^\p{L}])(?:a|sur|vers|commune de|ville de|secteur|secteur de|pres de|habitent?|habitant|domicilie[es]*|loge[es]*|cp|\d{5})[ :,]*)$/u;
const postcode = /(?<![\d\p{L}])(\d{5})(?![\d\p{L}])/gu;

/**
 * The communes that a bounded text names, in order: those of the Drôme by name, short name (« Romans ») or postcode, and
 * well-known ones elsewhere. A small commune whose name is also a word or a surname needs a « à » before it.
 */
export function readCities(text: string): CityMention[] {
  const words = wordsOf(text);
  const found: CityMention[] = [];
  for (let i = 0; i < words.length; ) {
    const city = cityFrom(text, words.slice(i, i + longest));
    const isAlone = found.length === 0 && city?.words === words.length;
    if (city && (isAlone || city.isSure || cue.test(fold(text.slice(0, city.at))))) {
      found.push(city);
      i += city.words;
    } else i += 1;
  }
  return [...found, ...citiesByPostcode(text)].sort((a, b) => a.at - b.at);
}

/** The commune with which a bounded text begins, from `from` on, whatever its name may also mean. */
export function readCityAt(text: string, from: number): CityMention | undefined {
  const rest = text.slice(from);
  const city = cityFrom(rest, wordsOf(rest).slice(0, longest));
  return city?.at === 0 ? { ...city, at: from, to: from + city.to } : undefined;
}

/** Whether a folded word alone is a town that everybody here knows. */
export function isTown(folded: string): boolean {
  const known = index.get(folded);
  return known !== undefined && towns.has(known.city) && !ambiguous.has(folded);
}

type Candidate = CityMention & { readonly words: number; readonly isSure: boolean };

/** The longest commune that these words begin with. */
function cityFrom(text: string, words: readonly Word[]): Candidate | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    const [first, last] = [run[0], run[length - 1]];
    const key = run.map(plain).join(' ');
    const known = index.get(key);
    if (!first || !last || !known || !isTight(run)) continue;
    const isSure = (towns.has(known.city) && !ambiguous.has(key)) || (length > 1 && key.length > 8);
    const { at } = first;
    return { text: text.slice(at, last.to), at, to: last.to, ...known, words: length, isSure };
  }
  return undefined;
}

function citiesByPostcode(text: string): CityMention[] {
  return Array.from(text.matchAll(postcode)).flatMap((match) => {
    const city = dromeByPostcode[match[1] ?? '']?.[0];
    return city ? [{ text: match[0], at: match.index, to: match.index + 5, city, inDrome: true }] : [];
  });
}

function keyOf(city: string): string {
  return wordsOf(city).map(plain).join(' ');
}

function plain({ folded }: Word): string {
  return folded === 'st' ? 'saint' : folded === 'ste' ? 'sainte' : folded;
}

/** Words that follow each other with one sign between them. */
function isTight(run: readonly Word[]): boolean {
  return run.every((word, i) => i === 0 || word.at - (run[i - 1]?.to ?? 0) <= (word.joined ? 1 : 2));
}
