import type { Field, ServiceRules, Variant } from '../../domain/catalogue';
import type { Row } from '../../domain/catalogue/rule';
import type { Day } from '../../domain/day';
import { fullDay } from './day';
import { counted, listed } from './number';

/** What the catalogue holds, counted. */
export type Tally = { readonly rows: number; readonly rules: number; readonly verified: number };

/** The page that shows the catalogue of steps to whoever must check it. */
export const page = {
  title: 'Le catalogue des démarches',
  generated:
    '*Cette page est écrite par `npm run catalogue`, à partir du catalogue (`src/domain/catalogue`) : une correction se fait là, jamais ici.*',
  purpose: ({ rows, rules }: Tally) =>
    `Voici tout ce que Jalon sait des droits, du logement et de l’emploi : ${counted(rows, 'démarche')} et ${counted(rules, 'échéance')}, avec leurs sources. La page est faite pour être relue par une personne du droit ou du métier. Elle ne remplace pas la lecture des textes.`,

  howToRead: 'Comment lire',
  reading: (after: readonly number[], exampleDay: Day) => [
    '**Une démarche** est une chose à faire ou à tenir pour un ménage ou pour une personne. Elle porte une ou plusieurs **échéances**. Chaque échéance se calcule : seuls les faits sont inscrits.',
    '**Le jour de référence** est le jour inscrit dont on part. Il ne compte pas lui-même : un jour après le lundi, c’est le mardi. Tous les jours comptent ensuite, samedis, dimanches et jours fériés compris.',
    '**Compter en mois** mène au même quantième ; quand le mois d’arrivée ne l’a pas, à son dernier jour.',
    '**Le dernier jour** est compris : ce qui est fait ce jour-là est à temps, le retard commence le lendemain. Il ne se déplace jamais, même un samedi, un dimanche ou un jour férié, et aucun report légal ne lui est ajouté.',
    '**La date d’un courrier** est celle qui est écrite dessus. Quand le délai légal part de la réception, le jour calculé vient donc plus tôt que le jour légal.',
    `**Les rappels** se comptent en jours de calendrier. Toute échéance est dite le dernier jour, puis ${listed(after.map(String))} jours après, en plus de ses propres rappels, tant qu’elle n’est pas fermée. Remettre un rappel à plus tard ne déplace pas le dernier jour.`,
    '**Un jour où le service est fermé** (samedi, dimanche, jour férié), un rappel « avant », ou celui du dernier jour, est dit le dernier jour ouvré qui précède ; un rappel « après », ou une ouverture, est dit le premier jour ouvré qui suit, sans dépasser le dernier jour.',
    'Rien n’est dit avant une ouverture, ni avant l’événement qui fait naître l’échéance.',
    '**Critique** : un droit s’arrête si le jour passe. Une démarche que la famille suit seule ne donne de rappel que si elle est critique.',
    '**La cheffe de service** n’est prévenue avant le dernier jour que si une ligne le dit.',
    '**Un devoir qui revient** : un tour manqué laisse la place au suivant quand celui-ci s’ouvre.',
    'Pour un ménage sorti du service, plus rien n’est dit.',
    `**Les exemples** sont calculés par Jalon lui-même, pour un ménage inventé, à partir du ${fullDay(exampleDay)} : un 31, pour que l’on voie ce que deviennent les mois plus courts.`,
  ],
  howToTrust: 'Vérifié, ou hypothèse',
  trusting: [
    '**Vérifié** : lu dans un texte public (loi, règlement, circulaire, page d’une administration), ou dans la page publique du service pour ce qui vient de lui.',
    '**Hypothèse** : usage, règle locale, ou lecture du droit qui n’est pas sûre. Elle est à confirmer par le service.',
    'Le mot suit le code de chaque démarche, et celui de chaque échéance : une démarche vérifiée peut porter un délai qui ne l’est pas.',
    'Une source sans lien est citée par son titre : son adresse reste à relever.',
  ],
  readBetween: (first: Day, last: Day) =>
    first === last
      ? `Toutes les sources ont été lues le ${fullDay(first)}.`
      : `Les sources ont été lues entre le ${fullDay(first)} et le ${fullDay(last)}.`,
  freshness: (months: number) =>
    `Au-delà de ${months} mois, \`npm run -s jalon -- check\` liste les démarches à relire.`,
  caveat:
    'Avant qu’un service s’y fie, chaque ligne du CESEDA est à relire : l’article R. 431-5 a été lu dans sa version du 1er mai 2021, et le règlement (UE) 2024/1347 s’applique depuis le 1er juillet 2026.',
  tallyColumns: ['Domaine', 'Démarches', 'Échéances', 'Vérifiées', 'Hypothèses'] as const,
  tallyAll: 'Ensemble',

  settings: 'Les réglages du service',
  settingsIntro:
    'Ce que la loi laisse au service ou à des règles locales. Voici les valeurs par défaut ; toutes sont à confirmer par le service.',
  places: (total: number, iml: number) =>
    `Places : ${counted(total, 'ménage')}, dont ${iml} en intermédiation locative.`,
  setting: (name: string, value: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} : ${value}.`,
  contract: (shortest: number, longest: number) =>
    `Durée du contrat d’accompagnement : de ${shortest} à ${longest} mois, renouvellements compris ; au-delà, une dérogation motivée de la cheffe de service.`,
  contractExample: (start: Day, months: number, days: { first: Day; term: Day; decision: Day; end: Day }) =>
    `Exemple : un contrat de ${months} mois qui commence le ${fullDay(start)} a son bilan d’étape le ${fullDay(days.first)}, son bilan de fin de période le ${fullDay(days.term)}, sa suite à décider le ${fullDay(days.decision)}, et son dernier jour le ${fullDay(days.end)}.`,

  contents: 'Sommaire',
  common: 'Échéances communes',
  commonIntro:
    'Toute démarche les suit dès qu’elle porte la date en question, sauf si elle a pour cette date une échéance à elle.',
  commonNames: { appointment: 'Rendez-vous', letter: 'Date à respecter' },
  criticalAsRow: 'critique si la démarche l’est',
  critical: 'critique',
  notCritical: 'non critique',
  partlyCritical: 'critique en partie',
  perMember: 'une par personne',
  perHousehold: 'une par ménage',
  organisations: (names: readonly string[]) => `**Organismes** : ${names.join(', ')}.`,
  aliases: (words: readonly string[]) => `**On dit aussi**, entre autres : ${words.join(', ')}.`,
  stages: (stages: readonly string[]) => `**Étapes** : ${stages.join(', ')}.`,
  stage: (name: string, state: string) =>
    name.toLowerCase() === state.toLowerCase() ? name : `${name} (${state.toLowerCase()})`,
  cases: (names: readonly string[]) =>
    `**Cas que le calcul distingue** : ${names.join(' ; ')}. Sans précision, le premier est retenu.`,
  byLetter: (stage: string) =>
    `**Par courrier** : l’étape « ${stage} » arrive par un courrier, dont la date ouvre un délai.`,
  refusal: (act: string, place: string) => `**En cas de refus** : un [recours](#${place}), cas « ${act} ».`,
  family: (link: string) => `**À lire avec la famille** : <${link}>`,
  noRule: 'Aucune échéance propre : seules valent les échéances communes.',
};

export const statusNames: Readonly<Record<Row['status'], string>> = {
  verified: 'vérifié',
  assumption: 'hypothèse',
};

export const fieldNames: Readonly<Record<Field, string>> = {
  RIGHTS: 'L’accès aux droits',
  HOUSING: 'L’accès au logement',
  EMPLOYMENT: 'La langue, la formation et l’emploi',
  SUPPORT: 'Ce que le service doit lui-même',
};

/** What a link opens. */
export const linkKinds = { article: 'texte officiel', page: 'page', home: 'accueil du site' } as const;

export const settingNames: Readonly<Record<keyof ServiceRules, string>> = {
  answerReferrerDays: 'réponse au prescripteur',
  signContractDays: 'signature du contrat d’accompagnement',
  fuhlDaysAfterLease: 'FUHL accès',
  cafLoanDaysAfterMoveIn: 'prêt CAF pour l’équipement',
  insertionAidDaysAfterMoveIn: 'allocation d’insertion du Département',
  imlConventionMonths: 'convention d’occupation en IML',
  silentOfficeDays: 'administration sans réponse',
  quarterlyClosingDay: 'clôture de la déclaration trimestrielle',
};

/** What a setting says, for its value. */
export const settingValues: Readonly<Record<keyof ServiceRules, (value: number) => string>> = {
  answerReferrerDays: (days) => afterwards(days, 'l’admission'),
  signContractDays: (days) => afterwards(days, 'l’admission'),
  fuhlDaysAfterLease: (days) => afterwards(days, 'le premier jour du bail'),
  cafLoanDaysAfterMoveIn: (days) => afterwards(days, 'l’entrée dans le logement'),
  insertionAidDaysAfterMoveIn: (days) => afterwards(days, 'l’entrée dans le logement'),
  imlConventionMonths: (months) => `durée habituelle de ${months} mois ; le calcul part de la date inscrite`,
  silentOfficeDays: (days) => `relance ${counted(days, 'jour')} après la dernière nouvelle`,
  quarterlyClosingDay: (day) => `dernier jour le ${day} du mois, ou le dernier jour du mois s’il est plus court`,
};

/** The cases that the law tells apart. */
export const caseNames: Readonly<Record<Variant, string>> = {
  ON_ANEF_LIST: 'titre dont le renouvellement se demande sur l’ANEF',
  NOT_ON_ANEF_LIST: 'titre dont le renouvellement ne se demande pas sur l’ANEF',
  CHILD_OF_REFUGEE: 'enfant d’une personne réfugiée',
  CHILD_OF_OTHER: 'enfant d’une personne sous protection subsidiaire ou apatride',
  ORDINARY: 'âge limite à venir',
  AGED_DURING_PROCEDURE: 'enfant qui a passé l’âge limite pendant la procédure d’asile',
  CONTRACT: 'contrat d’engagement',
  OLD_CER: 'ancien contrat d’engagements réciproques (CER)',
  END_OF_CARE: 'la date inscrite est la fin de prise en charge',
  THREE_MONTH_LIMIT: 'la date inscrite est la limite du premier maintien (trois mois)',
  SIX_MONTH_LIMIT: 'la date inscrite est la limite de la prolongation (six mois en tout)',
  VISA: 'refus de visa',
  RSA: 'décision sur le RSA',
  CAF_CPAM: 'décision de la CAF ou de la CPAM',
  OQTF: 'refus de séjour avec OQTF',
  OTHER_ACT: 'autre décision',
  THREE_MONTHS: 'préavis ordinaire',
  ONE_MONTH: 'préavis réduit, pour un motif légal',
};

function afterwards(days: number, event: string): string {
  return days === 0 ? `dernier jour, ${event}` : `dernier jour, ${counted(days, 'jour')} après ${event}`;
}
