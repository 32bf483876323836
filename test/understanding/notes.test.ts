import { readNote } from '../../src/understanding/notes';
import { hear } from './hear';

const noted = (text: string) => readNote(hear(text)).text;

describe('the words that are kept', () => {
  test.each([
    ['note que la famille n’avait pas reçu le mail', 'La famille n’avait pas reçu le mail'],
    ['note pour AG-26-014 : appelé, pas de réponse', 'Appelé, pas de réponse'],
    ['note AG-26-014 appelé, pas de réponse', 'Appelé, pas de réponse'],
    ['note privée : à revoir en équipe', 'À revoir en équipe'],
    ['note perso sur Tesfay : attention au voisin', 'Attention au voisin'],
    ['note que Tesfay a un nouveau numéro', 'Tesfay a un nouveau numéro'],
    ['Note : la mère préfère les SMS.', 'La mère préfère les SMS.'],
    ['ajoute une note pour Tesfay : cherche un canapé', 'Cherche un canapé'],
    ['ajoute une note sur tesfay cherche un canape', 'Cherche un canape'],
    ['ajoute une note au dossier Haidari elle a changé de téléphone', 'Elle a changé de téléphone'],
    ['ajoute au dossier de Tesfay que le père est parti à Lyon', 'Le père est parti à Lyon'],
    ['ajoute en note que le bus est en grève', 'Le bus est en grève'],
    ['rajoute : il a deux chats', 'Il a deux chats'],
    ['peux-tu noter que Mme Haidari souhaite changer d’école', 'Mme Haidari souhaite changer d’école'],
    ['Merci de noter que la famille sera absente en janvier', 'La famille sera absente en janvier'],
    ['Pouvez-vous consigner dans le dossier de Mme Haidari que l’entretien a été bref', 'L’entretien a été bref'],
    ['tu peux noter dans le dossier Tesfay que l’avocate a appelé', 'L’avocate a appelé'],
    ['écris dans la fiche de Tesfay que l’interprète était absent', 'L’interprète était absent'],
    ['inscris dans la fiche Tesfay que monsieur conduit', 'Monsieur conduit'],
    ['mets une note dans le dossier Tesfay : pas dispo le vendredi', 'Pas dispo le vendredi'],
    ['mets en commentaire refuse le T3', 'Refuse le T3'],
    ['à noter : Tesfay part en vacances', 'Tesfay part en vacances'],
    ['a noter pour Tesfay problème de chauffage', 'Problème de chauffage'],
    ['prends note que la bénévole passe le mardi', 'La bénévole passe le mardi'],
    ['commentaire sur le dossier Tesfay: veut déménager à Lyon', 'Veut déménager à Lyon'],
    ['mémo Tesfay apporter les photos d’identité', 'Apporter les photos d’identité'],
    ['observation Tesfay enfants absents', 'Enfants absents'],
    ['CR entretien Tesfay projet permis, moral ok', 'Entretien Tesfay projet permis, moral ok'],
    ['compte rendu de visite chez Tesfay : appartement propre', 'Appartement propre'],
    ['info Tesfay : la voisine les aide beaucoup', 'La voisine les aide beaucoup'],
    ['pour info le père est parti quelques jours', 'Le père est parti quelques jours'],
    ['Tesfay : note, pas de nouvelles depuis lundi', 'Pas de nouvelles depuis lundi'],
    ['Tesfay note ne répond plus au téléphone', 'Ne répond plus au téléphone'],
    ['pour Tesfay note qu’il est allergique', 'Il est allergique'],
    ['j’ai vu Tesfay ce matin, il va mieux, note le', 'J’ai vu Tesfay ce matin, il va mieux'],
    ['elle ne comprend pas le courrier de la mairie, note ça', 'Elle ne comprend pas le courrier de la mairie'],
    ['l’école a appelé, note-le dans le dossier', 'L’école a appelé'],
    ['je regarde ce soir, note que la famille n’avait pas reçu le mail', 'La famille n’avait pas reçu le mail'],
    ['Merci d’ajouter au dossier de Tesfay : rencontre avec le bénévole', 'Rencontre avec le bénévole'],
    ['pour le dossier Tesfay : père très impliqué', 'Père très impliqué'],
    ['je note pour Tesfay : besoin de vêtements', 'Besoin de vêtements'],
    ['tu peux noter que Tesfay est en vacances ?', 'Tesfay est en vacances'],
    ['garde ça pour Tesfay : préfère les sms', 'Préfère les SMS'],
    ['rdv cpam manqué, à noter', 'RDV CPAM manqué'],
    ['Note que le rdv a eu lieu et que tout est noté', 'Le RDV a eu lieu et que tout est noté'],
    ['notre voisin note tout', 'Notre voisin note tout'],
    ['la note de gaz est arrivée', 'La note de gaz est arrivée'],
  ])('%s', (text, wanted) => expect(noted(text)).toBe(wanted));
});

test.each([
  'note',
  'je veux noter quelque chose sur Tesfay',
  'ajoute une note',
  'nouvelle note pour Tesfay',
  'ajoute un commentaire sur le dossier Tesfay',
  'note privée',
  'note :',
  '',
])('nothing is said yet: « %s »', (text) => expect(noted(text)).toBe(''));

test.each([
  'note privée : à revoir en équipe',
  'Note perso sur Tesfay : attention au voisin',
  'note personnelle pour moi',
  'note confidentielle Tesfay situation de couple compliquée',
  'ajoute une note privée : il hésite',
  'note pour moi seule : rappeler son frère',
  'note, en privé : doute sur le projet',
  'mémo perso Tesfay : doute',
])('its author’s alone: « %s »', (text) => expect(readNote(hear(text)).isPrivate).toBe(true));

test.each([
  'note interne : la famille n’avait pas reçu le mail',
  'note que le cours privé commence lundi',
  'note pour moi et Karim : appeler le bailleur',
  'note pour l’équipe : ne pas laisser de message',
  'note que ses affaires personnelles sont au CADA',
])('the team’s: « %s »', (text) => expect(readNote(hear(text)).isPrivate).toBe(false));

test.each([
  'note '.repeat(400),
  'ajoute une note pour le dossier de la '.repeat(50),
  'dans le dossier '.repeat(120),
  'merci de '.repeat(200),
])('a hostile text is bounded: %.12s…', (text) => {
  const meaning = hear(text);
  const start = performance.now();
  readNote(meaning);
  expect(performance.now() - start).toBeLessThan(100);
});
