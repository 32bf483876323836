import type { StageId, StepCode } from '../domain/catalogue';
import { done, surelyDone } from './told';

/** A kind of move, or `.STAGE`: a stage of the row. */
type Reached<Code extends StepCode> =
  | 'submitted'
  | 'inReview'
  | 'granted'
  | 'refused'
  | 'notified'
  | 'done'
  | (StageId extends infer Id ? (Id extends `${Code}.${infer Stage}` ? `.${Stage}` : never) : never);

const within = '[^,;.]{0,40}';
const some = '(?:\\p{L}+ ){0,4}?';
const positive = `(?:${done('valid|accept|accord|sign|renouvel')}|obtenue?s?|recue?s?|faite?s?|ok)`;
const paper = '(?:api|titres?|cartes? de sejour|recepissés?)';
const youth = '(?:cej|engagement jeunes?|garantie jeunes?)';
const certificates = '(?:titre|cap|caces|certification|clea|formation)';
const notTaken = 'retenue?s?|prise?s?|acceptée?s?|admise?s?|embauchée?s?|attribuée?s?';

/**
 * What people say of one kind of step only, before what they say of any: tried in order. Patterns for `says`, over told
 * texts.
 */
export const stageWords: { readonly [Code in StepCode]?: readonly (readonly [Reached<Code>, string])[] } = {
  HOUSING_POSITIONING: [
    [
      '.REFUSED',
      `${done('refus|rejet')}|refus(?:ent)?|rejettent|defavorables?|(?:avis|reponse) negative?|negatif|(?:c'est|dit|repondu) non|(?:pas|non) (?:eté )?(?:${notTaken})|pas donné suite`,
    ],
    [
      '.ACCEPTED',
      `(?:${done('accept')}|acceptent|d'accord pour|prend|prennent|dit oui (?:a|pour)) (?:le |la |l'|un |ce |cette |une )?(?:nouveau |nouvel )?(?:logement|appart\\p{L}*|offre|proposition|[tf] ?\\d|studio|maison)|(?:offre|proposition) ${some}${done('accept')}|(?:famille|ils|elle|il|madame|monsieur) (?:a |ont )?${done('accept')}`,
    ],
    [
      '.AWARDED',
      `${done('attribu|accord|accept|valid')}|favorables?|favorablement|(?:avis|reponse) positi(?:f|ve)|commission ok|(?:rang|position) 1|1er rang|premier rang|retenue?s?|(?:repondu|a dit|c'est) oui|(?<!d')accord`,
    ],
    ['.VISITED', `${surelyDone('visit')}|visites? ${some}(?:faite?s?|ok|passée?s?|effectuée?s?)|visite s'est`],
    [
      '.POSITIONED',
      `(?:re)?${done('positionn')}|(?:re)?positionnements?|candidature envoyée?|dossier ${some}(?:envoyé|transmis|deposé)|${done('labellis')}`,
    ],
    ['.COMMISSION', 'commissions?|caleol|cal|rang'],
    ['.PROPOSED', `${done('propos')}|proposent|propositions?|offres?`],
  ],
  RESIDENCE_API: [['granted', `nouve(?:au|l|lle)s? ${paper}|valables?|recue?s?`]],
  RESIDENCE_PERMIT_FIRST: [['.CARD_READY', 'a (?:retirer|recuperer)|prete?s?|disponibles?|retrait']],
  RESIDENCE_PERMIT_RENEWAL: [['inReview', 'a (?:retirer|recuperer)|prete?s?|disponibles?|retrait']],
  CIR: [
    ['.REVIEWED', 'bilan'],
    ['.SIGNED', done('sign')],
    ['.CIVIC', '(?:formation|journees?|jours?) civiques?|(?:jour|j) ?\\d|\\d(?:e|eme)? (?:jour|journee)'],
    ['.LANGUAGE', "(?:cours|formation) (?:de |d')?(?:langue|linguistique|francais|ofii)"],
    ['.CONVENED', 'convoquée?s?|convocations?'],
  ],
  PUMA: [
    ['.TEMPORARY_NUMBER', '(?:nir|numero)[^,;.]{0,24}provisoire|provisoire'],
    [
      '.DEFINITIVE_NUMBER',
      '(?:nir|numero)[^,;.]{0,24}definitif|definitif|(?:numero de secu(?:rite sociale)?|nir) (?:recu|obtenu)',
    ],
    [
      '.CARD_RECEIVED',
      `(?:cartes? )?vitales? ${some}(?:recue?s?|${surelyDone('arriv')}|ok|obtenue?s?)|(?:recu|eu|a|ont) (?:leurs? |sa |ses |la |les )?(?:cartes? )?vitales?`,
    ],
  ],
  RSA_ENGAGEMENT_CONTRACT: [
    ['.SIGNED', `${done('sign|renouvel|conclu')}|renouvellée?|faite?`],
    ['notified', `${done('orient|notifi')}|orientation`],
  ],
  RSA_SANCTION_NOTICE: [
    ['.LIFTED', `${surelyDone('lev|annul')}|leve|retablie?s?|maintenu|fin de (?:la )?(?:suspension|sanction)`],
    [
      '.OBSERVATIONS_SENT',
      `observations? ${some}(?:${done('envoy|depos|adress')}|transmises?|faites?)|(?:envoyé|transmis) (?:l|n|s)es observations`,
    ],
    ['notified', 'suspen\\p{L}+|coup\\p{L}+|courriers?|sanctions?|avis|menace|recue?s?|radi\\p{L}+'],
  ],
  FT_MONTHLY_UPDATE: [
    [
      'done',
      `${done('actualis')}|(?:actualisation|actu)(?: \\p{L}+){0,3}? (?:faite|ok|validée)|a jour|fait (?:l'|son |sa )actu\\p{L}*`,
    ],
    ['refused', `${done('radi')}|radiation|desinscrite?s?|plus inscrite?s?|cessation`],
    ['granted', '(?:re)?inscri(?:te?s?|ptions?)'],
  ],
  MISSION_LOCALE: [
    ['.PACEA', `pacea${within}${positive}|(?:entrée?|integrée?|commencé|signé)${within}pacea`],
    ['.CEJ', `${youth}${within}(?:${positive}|commencé)|(?:entrée?|integrée?|commencé|signé)${within}${youth}`],
  ],
  TAX_RETURN: [
    [
      'granted',
      `avis${within}(?:recus?|${surelyDone('arriv')}|obtenus?|ok)|(?:recu|obtenu|eu) (?:leur |son |l')?avis|numero fiscal (?:recu|obtenu)`,
    ],
  ],
  FAMILY_REUNIFICATION: [
    ['.REFUSED', `${done('refus|rejet')}|refus`],
    ['.ARRIVED', `${surelyDone('arriv')}|arrivent|rejoint`],
    ['granted', `${done('accord|accept|delivr')}|obtenus?|recus?|visas? ok`],
    ['.VISA_ASKED', `demandes? de visas?|${surelyDone('demand|depos')}`],
    ['.FILE_READY', 'dossier (?:pret|complet|monte)'],
  ],
  FAMILY_EVENT: [
    [
      'done',
      `${surelyDone('declar|signal|inform')}|declaration ${some}(?:faite|envoyée|transmise)|prevenue?s?|transmise?s?`,
    ],
    [
      'notified',
      'naissance|mariage|separ\\p{L}+|divorc\\p{L}+|deces|née?s?|accouch\\p{L}+|bebes?|mari\\p{L}+|pacs|arriv\\p{L}+',
    ],
  ],
  APPEAL: [
    ['refused', done('rejet|refus')],
    ['granted', `${done('accept|annul')}|gagné|favorable|obtenu gain`],
  ],
  SILENT_OFFICE: [
    ['submitted', 'saisie?s?|saisine'],
    ['inReview', 'relanc\\p{L}+|toujours|pas de (?:reponse|nouvelles)|silence'],
  ],
  DIGITAL_ACCESS: [
    ['granted', `${surelyDone('recuper|debloqu|cre|reinitialis|chang')}|ouverte?|retablie?|recupere|debloque`],
  ],
  INCOME_SWITCH: [['submitted', `${surelyDone('declar|signal')}|prevenue?s?`]],
  ACCOMMODATION_END: [
    ['refused', `${done('refus|rejet')}|refus`],
    ['granted', `(?:prolongation|maintien)${within}${positive}|${done('accept|accord|prolong')}`],
    ['submitted', `(?:demande|prolongation|maintien)${within}(?:${done('envoy|depos|demand')}|transmise|faite)`],
    [
      'granted',
      "fin (?:de (?:la |leur |sa )?|d'|du |de l')(?:prise en charge|pec|hebergement|cada|huda)|jusqu\\p{L}*|quitt\\p{L}+|sort\\p{L}*",
    ],
  ],
  LEASE: [['granted', `(?:clés?|clefs?) ${some}(?:${surelyDone('donn|recuper')}|remises?|recues?|eues)`]],
  HOUSING_BENEFIT: [
    [
      '.RENT_CERTIFIED',
      `attestation (?:de )?loyer${within}(?:${done('envoy|valid|complet')}|recue?|faite|transmise|remplie|ok)|(?:recu|envoyé|rempli|transmis) (?:l')?attestation (?:de )?loyer`,
    ],
  ],
  IML_PLACEMENT: [
    [
      '.LEASE_TAKEN_OVER',
      `${surelyDone('gliss')}|(?:glissement|bail glissant)${within}(?:${done('valid|sign|accept')}|fait|ok|effectif)`,
    ],
    [
      '.OCCUPIED',
      `${surelyDone('entr|log|install')}|entrée? en iml|entrée? (?:dans|en)|convention${within}${done('sign')}|place${within}(?:trouvée|attribuée)|en iml`,
    ],
  ],
  HOME_INSURANCE: [
    ['notified', 'mises? en demeure'],
    ['granted', 'prise?s?'],
  ],
  MOBILITY: [['granted', 'prise?s?']],
  RENT_WATCH: [
    ['notified', 'commandements?|assignation|huissier|expulsion'],
    [
      'done',
      `a jour|${surelyDone('pay|regl|regularis|sold|vers')}|payes?|regles?|ok|plus de dette|quittances? recues?`,
    ],
  ],
  NOTICE: [['notified', `${done('donn|envoy|depos|post|notifi')}|recue?s?|remise?|donnent|pose|faite?|ok|courrier`]],
  DOMICILIATION_END: [['granted', `${done('clotur|radi|termin|resili|ferm')}|radiation|fin de|cloture|close`]],
  LANGUAGE_COURSE: [
    ['refused', surelyDone('rat|echou')],
    ['.A1_1', 'a1\\.1'],
    ...(['A1', 'A2', 'B1', 'B2'] as const).map((level) => {
      const words = level.toLowerCase();
      const reached = `${done('valid')}|obtenu|reussi|a eu|decroché|atteint|en poche|acquis`;
      return [
        `.${level}`,
        `(?:${reached}|niveau|passe (?:en|au)|certifié)${within}(?<!\\p{L})${words}|${words} (?:\\p{L}+ ){0,3}?(?:${reached}|ok)`,
      ] as const;
    }),
  ],
  VOCATIONAL_TRAINING: [
    ['refused', `(?:pas|non) (?:eté )?(?:${notTaken})|${done('refus')}|recalée?s?`],
    ['.INFORMATION', "(?:infos?|informations?|reunion) (?:coll\\p{L}*|d'information)"],
    [
      'granted',
      `${certificates}[^,;.]{0,30}(?:${done('valid')}|obtenue?|reussie?|en poche)|(?:obtenu|validé|reussi|decroché|a eu) (?:son |le |sa |la |leur )?${certificates}`,
    ],
    ['done', `${done('termin|achev')}|finie?s?`],
    [
      '.ENTERED',
      `${done('commenc|demarr|debut|integr|sign')}|commencent|entrée?s? en|entree en|rentrée? en|en formation|suit une`,
    ],
    ['.ACCEPTED', `${done('accept|selectionn')}|retenue?s?|prise?s? (?:en|pour|a)|admise?s?|inscrite?s?|trouvée?`],
  ],
  JOB: [
    ['refused', `(?:pas|non) (?:eté )?(?:${notTaken})|candidature refusée|refusé le poste`],
    [
      'done',
      `${done('licenci|demissionn')}|licenciement|demission|perdu (?:son|sa|leur)|rompue?s?|arreté de travailler|plus (?:de |d')(?:travail|emploi|boulot|contrat)`,
    ],
    [
      'granted',
      "cddi?|cdi|interim|extra|saisonnier|travaille(?:nt)?|temps (?:plein|partiel)|mi[- ]temps|micro[- ]entreprise|auto[- ]?entrepreneur|promesse|commence(?:nt)?|debute(?:nt)?|prise? (?:chez|en|a|au|comme|pour)|reprend|passe en|fin (?:de |du )?(?:contrat|mission)|se termine|s'arrete|prend fin",
    ],
  ],
  DRIVING_LICENCE_EXCHANGE: [['granted', surelyDone('echang')]],
  PROFESSIONAL_NETWORK: [['done', 'a une? (?:parrain|marraine|mentor|tuteur)']],
  SEND_DOCUMENT: [['done', `${surelyDone('donn|communiqu|envoy|depos')}|envoie|transmise?s?|remise?s?|faite?|ok`]],
  BARRIERS_DIAGNOSIS: [['done', `place${within}obtenue|trouvée?`]],
  CAREER_PROJECT: [['granted', `${done('valid')}|definie?|a jour`]],
};
