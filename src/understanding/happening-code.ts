import type { Field, StepCode } from '../domain/catalogue';
import { fieldIn } from './fields';
import type { Intent, StepMention } from './meaning';

const home = /(?<![\p{L}\p{N}])(?:[tf] ?[1-7]|studio|logements?|apparts?|appartements?|bailleurs?)(?![\p{L}\p{N}])/u;
const offered =
  /(?<!\p{L})(?:propos|attribu|accept|refus|visit|retenu|favorabl|positi|negati|labellis|repondu|dit (?:oui|non)|rejet|valid)/u;
const visit = /(?<!\p{L})visites?(?!\p{L}| medicale| domicile| a domicile| d'entreprise)/u;
const ofAge = /(?<!\p{L})18 ans|majeure?s?|majorite/u;
const permit = '(?:api|titres?|cartes?|recepisses?)(?: de sejour)?';
const given = '(?:transmi|envoy|remis|donn|depos|communiqu)\\p{L}*';
const toHealth = new RegExp(
  `(?<!\\p{L})${permit}[^.;]{0,40}${given}[^.;]{0,12}(?:a la |au |à la )?(?:cpam|secu|msa|ameli)(?!\\p{L})`,
  'u',
);
/** « orientée vers la mission locale pour le CER »: the letter of the RSA. */
const oriented = /(?<!\p{L})orient\p{L}*(?!\p{L}).*(?<!\p{L})(?:cer|rsa|contrat d'engagement)(?!\p{L})/u;
const toEmployer = new RegExp(`(?<!\\p{L})${permit}[^.;]{0,40}${given}[^.;]{0,16}(?:employeur|patron)(?!\\p{L})`, 'u');

/**
 * The step that a told text is about, from the one that it names. A new card handed to the CPAM or to the employer is
 * theirs; what the landlord answers is the positioning.
 */
export function codeIn(told: string, named: StepMention | undefined, movedIn: boolean): StepCode | undefined {
  if (toHealth.test(told)) return 'PUMA';
  if (toEmployer.test(told)) return 'JOB';
  const code = named?.code;
  if (code?.startsWith('RESIDENCE_PERMIT') && ofAge.test(told)) return 'RESIDENCE_PERMIT_AT_18';
  if ((!code || code === 'LANDLORD_LIAISON') && (home.test(told) || code) && offered.test(told)) {
    return 'HOUSING_POSITIONING';
  }
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
