import { readMemo } from '../../src/understanding/memos';
import { hear, today } from './hear';

/** « L’assurance | 2026-12-07 14:00 karim rdv »: the words, then what else was said. */
function told(text: string): string {
  const memo = readMemo(hear(text), today);
  const rest = [memo.on, memo.at, memo.for, memo.isAppointment ? 'rdv' : ''].filter(Boolean).join(' ');
  return [memo.text, rest].join(' | ');
}

describe('a reminder', () => {
  test.each([
    ['rappelle-moi l’assurance lundi', 'L’assurance | 2026-12-07'],
    ['rapelle moi lassurance lundi', 'Lassurance | 2026-12-07'],
    ['RAPPELLE MOI L’ASSURANCE LUNDI', 'L’ASSURANCE | 2026-12-07'],
    ['pense-bête : acheter des stylos', 'Acheter des stylos | '],
    ['pense bete jeudi acheter des stylos', 'Acheter des stylos | 2026-12-03'],
    ['rappelle-moi d’appeler la CAF pour Tesfay demain', 'Appeler la CAF | 2026-12-02'],
    ['rappelle moi lundi de renvoyer le dossier de Tesfay', 'Renvoyer le dossier | 2026-12-07'],
    ['rappelle-moi qu’il faut renouveler la dls de Tesfay avant le 15', 'Renouveler la DLS | 2026-12-14'],
    ['rappelle-moi de prendre rdv à la préfecture lundi', 'Prendre RDV à la préfecture | 2026-12-07'],
    ['rappelle-moi demain le rdv de vendredi', 'Le RDV de vendredi | 2026-12-02'],
    ['rappelle moi à 16h d’appeler la CAF', 'Appeler la CAF | 2026-12-01 16:00'],
    ['rappel lundi : relancer la CAF pour AG-26-014', 'Relancer la CAF | 2026-12-07'],
    ['mets un rappel lundi pour le dossier FUHL de Tesfay', 'Le dossier FUHL | 2026-12-07'],
    ['mets-moi un pense-bête pour lundi rappeler la cpam au sujet de Tesfay', 'Rappeler la CPAM | 2026-12-07'],
    ['ajoute un rappel dans 2 jours tesfay relancer le bailleur', 'Relancer le bailleur | 2026-12-03'],
    ['fais-moi penser à relancer le fuhl jeudi', 'Relancer le FUHL | 2026-12-03'],
    ['pense à me rappeler le récépissé de tesfay dans 3 semaines', 'Le récépissé | 2026-12-22'],
    ['n’oublie pas la commission de Haidari le 9 décembre', 'La commission | 2026-12-09'],
    ['faut pas oublier l’assurance des Haidari lundi', 'L’assurance | 2026-12-07'],
    ['il faut renvoyer la DTR de Tesfay avant le 5', 'Renvoyer la DTR | 2026-12-04'],
    ['il faut que je pense à appeler l’école jeudi', 'Appeler l’école | 2026-12-03'],
    ['échéance titre de séjour Tesfay 15/01/2027', 'Titre de séjour | 2027-01-15'],
    ['ajoute une échéance pour Tesfay le 12 décembre : renouvellement CSS', 'Renouvellement CSS | 2026-12-12'],
    ['date limite déclaration trimestrielle Tesfay fin du mois', 'Déclaration trimestrielle | 2026-12-31'],
    ['alerte moi lundi pour la dls de Tesfay', 'La DLS | 2026-12-07'],
    ['prévois un point CER avec Tesfay début janvier', 'Point CER | 2027-01-01'],
    ['la css de Tesfay se termine le 28 février, mets un rappel', 'La CSS se termine | 2027-02-28'],
    ['Bonjour, pourriez-vous me rappeler jeudi la convention de stage ? Merci.', 'La convention de stage | 2026-12-03'],
    ['Merci de programmer un rappel lundi pour l’envoi du cerfa', 'L’envoi du cerfa | 2026-12-07'],
    ['euh rappelle moi cette semaine le budget des haidari stp', 'Le budget | 2026-12-01'],
    ['tu peux me rappeler jeudi matin de passer chez Tesfay ?', 'Passer | 2026-12-03'],
    ['rappelle-moi mardi', ' | 2026-12-08'],
    ['rappelle-moi', ' | '],
    ['nouveau rappel', ' | '],
    ['', ' | '],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
});

describe('an appointment', () => {
  test.each([
    ['vendredi 14h rdv préfecture', 'RDV préfecture | 2026-12-04 14:00 rdv'],
    ['vendredi 14h rdv prefecture Tesfay', 'RDV prefecture | 2026-12-04 14:00 rdv'],
    ['lundi rdv caf à 14h', 'RDV CAF | 2026-12-07 14:00 rdv'],
    ['note un rdv CPAM mardi prochain à 10h pour Tesfay', 'RDV CPAM | 2026-12-08 10:00 rdv'],
    ['ajoute un rdv vendredi avec Tesfay', 'RDV | 2026-12-04 rdv'],
    ['j’ai un rdv avec Tesfay demain à 16h tu l’ajoutes ?', 'RDV | 2026-12-02 16:00 rdv'],
    ['rdv avec Tesfay et l’interprète jeudi 10h', 'RDV avec l’interprète | 2026-12-03 10:00 rdv'],
    ['rdv avec Karim lundi 14h pour les Haidari', 'RDV avec Karim | 2026-12-07 14:00 rdv'],
    ['rdv france travail pour tesfay le 17 à 11h', 'RDV France Travail | 2026-12-17 11:00 rdv'],
    ['visite à domicile chez Tesfay lundi à 15h', 'Visite à domicile | 2026-12-07 15:00 rdv'],
    ['vad haidari jeudi', 'VAD | 2026-12-03 rdv'],
    ['Tesfay a rdv à la préfecture lundi 9h', 'RDV à la préfecture | 2026-12-07 09:00 rdv'],
    ['le 8 janvier, réunion avec le CMS à 9h', 'Réunion avec le CMS | 2027-01-08 09:00 rdv'],
    ['entretien avec Mme Haidari jeudi à 9h30', 'Entretien | 2026-12-03 09:30 rdv'],
    ['lundi 11h bilan Tesfay', 'Bilan | 2026-12-07 11:00 rdv'],
    ['rdv de suivi Tesfay le jeudi 10 décembre de 9h à 10h', 'RDV de suivi | 2026-12-10 09:00 rdv'],
    ['on a un point avec le bailleur de Tesfay lundi 11h', 'Point avec le bailleur | 2026-12-07 11:00 rdv'],
    ['on se voit jeudi à 10h avec Tesfay et l’interprète', 'On se voit avec l’interprète | 2026-12-03 10:00 rdv'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
});

describe('for a colleague, and not for one who is only named', () => {
  test.each([
    ['rappelle à Karim d’appeler le bailleur jeudi', 'Appeler le bailleur | 2026-12-03 karim'],
    ['rappelle a karim l assurance des haidari jeudi', 'L assurance | 2026-12-03 karim'],
    ['dis à Sofia de rappeler la CAF demain', 'Rappeler la CAF | 2026-12-02 sofia'],
    ['demande à Leïla d’envoyer le mail demain', 'Envoyer le mail | 2026-12-02 leila'],
    ['préviens Claire vendredi que la commission est reportée', 'La commission est reportée | 2026-12-04 claire'],
    ['pour Karim : appeler le bailleur jeudi', 'Appeler le bailleur | 2026-12-03 karim'],
    ['mets un rappel pour Sofia lundi : relancer l’OFII', 'Relancer l’OFII | 2026-12-07 sofia'],
    ['pour Sofia, appeler DAH lundi', 'Appeler DAH | 2026-12-07 sofia'],
    ['rappelle à Sofia et Karim la réunion de lundi', 'La réunion | 2026-12-07 sofia rdv'],
    ['note un rappel pour moi lundi : relancer DAH', 'Relancer DAH | 2026-12-07'],
    ['Karim doit appeler le bailleur lundi', 'Karim doit appeler le bailleur | 2026-12-07'],
    ['RDV Sofia jeudi 9h30', 'RDV Sofia | 2026-12-03 09:30 rdv'],
    ['rappelle-moi d’appeler Karim lundi', 'Appeler Karim | 2026-12-07'],
  ])('%s', (text, wanted) => expect(told(text)).toBe(wanted));
});

test.each([
  'rappelle moi de '.repeat(120),
  'il faut que je '.repeat(130),
  'pour le '.repeat(250),
  'ajoute un '.repeat(200),
  'à 9h '.repeat(400),
  'a, '.repeat(600),
])('a hostile text is bounded: %.12s…', (text) => {
  const meaning = hear(text);
  const start = performance.now();
  readMemo(meaning, today);
  expect(performance.now() - start).toBeLessThan(100);
});
