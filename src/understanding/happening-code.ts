import type { Field, StepCode } from '../domain/catalogue';
import { fieldIn } from './fields';
import type { Intent, StepMention } from './meaning';

const home =
  /(?<![\p{L}\p{N}])(?:[tf] ?[1-7]|studio|logements?|apparts?|appartements?|bailleurs?|quartier|etage|ascenseur)(?![\p{L}\p{N}])/u;
const offered =
  /(?<!\p{L})(?:refus|propos|attribu|accept|refus|visit|retenu|favorabl|positi|negati|labellis|repondu|dit (?:oui|non)|rejet|valid)/u;
const visit = /(?<!\p{L})visites?(?!\p{L}| medicale| domicile| a domicile| d'entreprise)/u;
const ofAge = /(?<!\p{L})18 ans|majeure?s?|majorit[eé]/u;
const paper = '(?:api|titres?|cartes?|recepiss[eé]s?)(?: de sejour)?';
const given = '(?:transmi|envoy|remis|donn|depos|communiqu)\\p{L}*';
const offices =
  '(?:caf|cpam|secu|msa|ameli|employeur|patron|bailleur|proprietaire|france travail|pole emploi|ft|dah|adis)';
/** « API transmise à la CPAM », « j'ai envoyé le titre au bailleur »: a paper on its way to an office. */
const handedOver = new RegExp(
  `(?<!\\p{L})(?:${paper}[^.;]{0,40}(?<!\\p{L})${given}|${given} (?:l[ae] |l'|son |sa )(?:nouve(?:l|lle|au) )?${paper})[^.;,]{0,12} (?:a (?:l[ae] |l')?|au |chez )(?:son |leur )?${offices}(?!\\p{L})`,
  'u',
);
/** « bail ok, loyer 480 € »: the rent is told of, not watched. */
const rentOfALease = /(?<!\p{L})bail(?!\p{L}|leur).*\d ?(?:€|euro)|\d ?(?:€|euro).*(?<!\p{L})bail(?!\p{L}|leur)/u;
/** « orientée vers la mission locale pour le CER »: the letter of the RSA. */
const oriented = /(?<!\p{L})orient\p{L}*(?!\p{L}).*(?<!\p{L})(?:cer|rsa|contrat d'engagement)(?!\p{L})/u;

/**
 * The step that a told text is about, from the one that it names. A card on its way to an office is a document to
 * send; what the landlord answers is the positioning.
 */
export function codeIn(told: string, named: StepMention | undefined, movedIn: boolean): StepCode | undefined {
  if (handedOver.test(told)) return 'SEND_DOCUMENT';
  const code = named?.code;
  if (code?.startsWith('RESIDENCE_PERMIT') && ofAge.test(told)) return 'RESIDENCE_PERMIT_AT_18';
  if ((!code || code === 'LANDLORD_LIAISON') && (home.test(told) || code) && offered.test(told)) {
    return 'HOUSING_POSITIONING';
  }
  if (code === 'RENT_WATCH' && rentOfALease.test(told)) return 'LEASE';
  if (code === 'RSA_OPENING' && /attestation (?:de )?loyer/.test(told)) return 'HOUSING_BENEFIT';
  if (code && oriented.test(told)) return 'RSA_ENGAGEMENT_CONTRACT';
  if (code) return code;
  if (movedIn) return 'LEASE';
  return visit.test(told) ? 'HOUSING_POSITIONING' : undefined;
}

const updates: { readonly [Key in Intent]?: Field } = {
  'housing.update': 'HOUSING',
  'employment.update': 'EMPLOYMENT',
  'rights.update': 'RIGHTS',
};

/** The field at least, where no step is named. */
export function fieldOf(intent: Intent, text: string): Field | undefined {
  return updates[intent] ?? fieldIn(text)?.field;
}
