import type { Reply } from '../../dialogs/turn';
import { faultsOf } from '../support/valid-card';
import { ANSWERS, openService, type Person, SENTENCE, type Service } from './conversation';
import { ticking } from './ticking';

/** Families of these conversations, and rights or organisations that would tell of them. */
const NAMES = /Haidari|Amina|Tesfay|Yonas|Kovalenko|Olena/i;
const RIGHTS = /\b(RSA|CAF|CPAM|CSS|API|PUMa|OFPRA|CADA|HUDA|France Travail|titre de séjour)\b/;

/** Every path a worker walks, said and pressed. */
async function walk(claire: Person, karim: Person, seen: (person: Person) => void): Promise<void> {
  const say = async (person: Person, text: string) => {
    await person.say(text);
    seen(person);
  };
  const press = async (person: Person, title: string, inputs = {}) => {
    await person.press(title, inputs);
    seen(person);
  };
  await claire.arrive();
  seen(claire);
  await say(
    claire,
    'Le CADA de Valence m’oriente Mme Amina Haidari, un couple avec 2 enfants, hébergés jusqu’au 30/12, IML souhaitée',
  );
  await say(claire, 'mon numéro est le 1 85 05 78 006 084 36');
  await press(claire, 'Garder en brouillon', {});
  await press(claire, 'Reprendre');
  await say(claire, 'une question à la fois');
  for (const text of [
    'réfugiée',
    'Valence',
    'je ne sais pas',
    'combien de places ?',
    'blabla',
    'retour',
    'je ne sais pas',
    'tout sauf le compte',
    'oui',
  ]) {
    await say(claire, text);
  }
  await say(claire, 'en carte');
  await say(claire, 'modifier');
  await press(claire, 'Continuer', ANSWERS);
  await press(claire, 'Admettre');
  await press(claire, 'Préparer la réponse');
  for (const text of [
    'fiche Haidari',
    'où en est AG-26-001 ?',
    'OR-26-001',
    'mes ménages',
    'mes échéances',
    'et le logement ?',
    'et les Haidari ?',
    'c’est quand la fin de CSS des Haidari ?',
    'c’est quand la fin du contrat des Haidari ?',
    'qui a encore un permis à échanger ?',
    'tout voir',
    'liste d’attente',
    'aide',
    'xyz',
    'annule',
    'annule',
    'reprendre',
  ]) {
    await say(claire, text);
  }
  for (const text of [
    'fiche Haidari',
    'le HUDA de Romans nous oriente M. Yonas Tesfay, seul',
    'fiche Kovalenko',
    'échéances de Haidari',
    'et pour Claire ?',
    'FUHL déposé pour les Haidari',
    'annuler',
    'merci',
    '',
    '🙂',
    '<b>Haidari</b>',
    'x'.repeat(5000),
  ]) {
    await say(karim, text);
  }
}

/** Everything that records something: by words, by buttons, over lists, two people at once. */
async function walkRecords(service: Service, seen: (person: Person) => void): Promise<void> {
  const [claire, nadia] = [service.person('Claire'), service.person('Nadia')];
  const go = async (person: Person, said: string, inputs = {}) => {
    const title = /^\[(.+)\]$/.exec(said)?.[1];
    await (title ? person.press(title, inputs) : person.say(said));
    seen(person);
  };
  await claire.say(SENTENCE);
  await claire.press('Continuer', ANSWERS);
  await claire.press('Admettre');
  for (const said of [
    'nouvelle API de sa femme jusqu’au 22 juillet pour les Haidari',
    'oui',
    'bail signé hier pour les Haidari, T4 à Portes, 520 € DAH',
    'oui',
    'le 1er décembre',
    '[Enregistrer]',
    '[Annuler cet enregistrement]',
    'reprendre',
    '[Corriger]',
    'annuler',
    'RSA refusé le 12 novembre pour Amina Haidari',
    'oui',
    'DTR faite pour les Haidari',
    'annuler',
    'FUHL déposé le 3 décembre 2026 pour les Haidari',
    'annuler',
    'note pour les Haidari qu’Amina est suivie à la CPAM',
    'oui',
    'note pour les Haidari qu’Amina est enceinte',
    'annuler',
    'rappelle-moi jeudi d’appeler la CAF avec Amina Haidari',
    'oui',
    'les Haidari ont une fille Nour née en mars 2009',
    'oui',
    'fiche Haidari',
    '[Voir le dossier]',
    '[Réassigner]',
    'annuler',
    'échéances des Haidari',
    'c’est fait',
  ]) {
    await go(claire, said);
  }
  await go(claire, '[Fait]', ticking(claire, 'réponse au prescripteur'));
  await go(claire, 'échéances des Haidari');
  await go(claire, '[Fait]', ticking(claire, 'fin de l’hébergement'));
  await go(claire, 'hier');
  await go(claire, '[Annuler]');
  await go(claire, 'échéances des Haidari');
  await go(claire, '[Enregistrer le report]', { ...ticking(claire, 'hébergement'), until: '2027-12-01' });
  await go(claire, 'échéances des Haidari');
  await go(claire, '[Détail]', ticking(claire, 'hébergement'));
  await go(nadia, 'FUHL déposé le 3 pour les Haidari');
  service.setClock('2026-11-23T10:34:00+01:00');
  await go(claire, 'assurance habitation reçue hier pour les Haidari');
  await go(claire, 'oui');
  await go(nadia, '[Enregistrer]');
  await go(nadia, '[Enregistrer quand même]');
}

test('a locked phone shows no name and no right, whatever is said or pressed; every card is whole', async () => {
  const service = await openService();
  const replies: Reply[] = [];
  await walk(service.person('Claire'), service.person('Karim'), (person) => replies.push(...person.replies()));
  await service.close();
  isNeutral(replies);
});

test('nor whatever is recorded of a household', async () => {
  const service = await openService();
  const replies: Reply[] = [];
  await walkRecords(service, (person) => replies.push(...person.replies()));
  await service.close();
  isNeutral(replies);
});

function isNeutral(replies: readonly Reply[]): void {
  expect(replies.length).toBeGreaterThan(40);
  for (const reply of replies) {
    const first =
      reply.kind === 'text' ? reply.text : `${reply.card.fallbackText} ${String(reply.card.body[0]?.['text'])}`;
    expect(first).not.toMatch(NAMES);
    if (reply.kind === 'card') {
      expect(first).not.toMatch(RIGHTS);
      expect(faultsOf(reply.card)).toEqual([]);
    }
  }
}
