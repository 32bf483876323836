import { findForbidden, mask } from '../../src/understanding/forbidden';
import { bound } from '../../src/understanding/text';

const found = (text: string) => {
  const safe = bound(text);
  return findForbidden(safe).map(({ kind, at, to }) => `${kind}: ${safe.slice(at, to)}`);
};

describe('is never stored', () => {
  test.each([
    ['son NIR est 1 85 05 26 362 045 12', ['nir: 1 85 05 26 362 045 12']],
    ['2850599123456', ['nir: 2850599123456']],
    ['sécu 185052A36204512 ok', ['nir: 185052A36204512']],
    ['NIR provisoire 7 85 05 99 362 045', ['nir: 7 85 05 99 362 045']],
    ['voici le RIB FR76 3000 6000 0112 3456 7890 189', ['iban: FR76 3000 6000 0112 3456 7890 189']],
    ['fr7630006000011234567890189', ['iban: fr7630006000011234567890189']],
    ['numéro allocataire 1234567', ['caf: 1234567']],
    ['n° alloc : 123 4567 A', ['caf: 123 4567 A']],
    ['caf 1234567', ['caf: 1234567']],
    ['1234567 c’est son numéro CAF', ['caf: 1234567']],
    ['identifiant France Travail 1234567A', ['franceTravail: 1234567A']],
    ['numéro étranger 9912345678', ['foreigner: 9912345678']],
    ['AGDREF : 2603 123 456', ['foreigner: 2603 123 456']],
    ['mot de passe ANEF : Soleil2026!', ['password: Soleil2026!']],
    ['mdp=azerty', ['password: azerty']],
    ['amina@exemple.fr / Soleil2026!', ['password: Soleil2026!']],
    ['madame est enceinte', ['health: enceinte']],
    ['hospitalisé depuis lundi, dépression', ['health: hospitalisé', 'health: dépression']],
    ['victime de violences', ['health: violences']],
    ['suivi psy au CMP', ['health: suivi psy', 'health: CMP']],
    ['dossier MDPH, handicap reconnu', ['health: handicap']],
    ['séropositif', ['health: séropositif']],
  ])('« %s »', (text, kinds) => expect(found(text)).toEqual(kinds));
});

describe('may be stored', () => {
  test.each([
    '06 12 34 56 78',
    '+33 6 12 34 56 78',
    '0475123456, demander la CAF',
    'rappeler la CAF au 04 75 12 34 56',
    'AG-26-014 et OR-26-031',
    'rdv CAF le 12/03/2027 à 14h30',
    'CAF : DTR le 05012027',
    'loyer de 450 euros, 26000 Valence',
    'la CAF demande 3 mois de loyers, 1200 euros en 2026',
    'mot de passe oublié, accès ANEF à refaire',
    'il a perdu son mot de passe',
    'rdv au centre hospitalier de Valence pour un stage',
    'orientée par le service social de l’hôpital',
    'lettre recommandée 2026-11-23',
    'amina@exemple.fr',
    'difficulté de santé à prendre en compte : oui',
    'violon et chorale',
  ])('« %s »', (text) => expect(found(text)).toEqual([]));
});

test('a masked text keeps everything else, and the health words', () => {
  expect(mask('alloc 1234567, mdp : secret99, enceinte, tel 06 12 34 56 78')).toBe(
    'alloc •••, mdp : •••, enceinte, tel 06 12 34 56 78',
  );
});

test.each(['1 '.repeat(1000), '0612345678'.repeat(200), 'caf '.repeat(500), 'mot de passe '.repeat(150)])(
  'a hostile text is bounded: %.14s…',
  (text) => {
    findForbidden(text);
    const start = performance.now();
    findForbidden(text);
    expect(performance.now() - start).toBeLessThan(250);
  },
);
