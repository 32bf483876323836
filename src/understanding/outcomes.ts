import type { StepCode } from '../domain/catalogue';
import type { StepMention } from './meaning';
import { isSaid, type OutcomeClue, stageSaid } from './stages';
import { done, isTold, says, surelyDone } from './told';

type Sign = 'notApplicable' | 'missingDocs' | 'refused' | 'granted' | 'submitted' | 'done' | 'inReview';

/** What people say of a step, whatever the step. The first that is said and not denied wins. */
const signs: readonly (readonly [Sign, RegExp])[] = [
  [
    'missingDocs',
    says(
      'incomplet(?:e|s|es)?',
      `en attente (?:de |des |d'un |d'une )(?:pieces?|documents?|justificatifs?|complements?)`,
      '(?:caf|cpam|msa|prefecture|anef|ofpra|ofii|ants|enic|bailleur|fuhl|fsl|departement|banque|france travail|dah|adis|mission locale) (?:nous |leur |lui |vous )?(?:re)?(?:demande|reclame|attend|veut)',
      '(?:il )?manqu(?:e|ent|ait|ante?s?)',
      "(?:pieces?|documents?|complements?|justificatifs?)(?: (?:complementaires?|justificatives?|de dossier|d'information))? (?:a fournir|encore a fournir|illisibles?)",
      `(?:pieces?|documents?|complements?|justificatifs?)(?: (?:complementaires?|justificatives?|de dossier|d'information))? (?:est |sont |a eté |ont eté )?${done('demand|reclam')}`,
      "(?:demande(?:nt)?|reclame(?:nt)?|attend(?:ent)?|veu(?:t|lent)|redemande(?:nt)?) (?:encore |toujours |aussi )?(?:l[ae]s? |l'|une?s? |des |un autre |d'autres |le nouveau |la nouvelle )?(?:pieces?|documents?|complements?|justificatifs?|attestations?|actes?|avis|ribs?|bulletins?|fiches?|photos?|contrat|bail|api|titres?|recepisses?|quittances?)",
    ),
  ],
  [
    'refused',
    says(
      done('refus|rejet|debout|ajourn'),
      'refusent|rejettent',
      'refus',
      'rejet',
      'defavorables?',
      '(?:avis|reponse|retour|decision) negati(?:f|ve)s?',
      '(?:pas|non) (?:eté )?(?:retenue?s?|prise?s?|selectionnee?s?|admise?s?)',
      "(?:c'est|dit|repondu|reponse :?|a) non",
      surelyDone('rat|echou'),
      'echec',
    ),
  ],
  [
    'granted',
    says(
      done('accord|accept|attribu|octroy|valid|delivr|renouvel|prolong|approuv'),
      'renouvelle(?:e|es|nt)?',
      'obtenu(?:e|s|es)?',
      'recu(?:e|s|es)?',
      'ouvert(?:e|s|es)?',
      'inscrit(?:e|s|es)?',
      'reinscrit(?:e|s|es)?',
      'souscrit(?:e|s|es)?',
      'reussi(?:e|s|es)?',
      'reconnu(?:e|s|es)?',
      'retenu(?:e|s|es)?',
      'retabli(?:e|s|es)?',
      'admis(?:e|es)?',
      '(?<!defavorable )favorables?',
      '(?:reponse|avis|retour) positi(?:f|ve)s?',
      done('sign|commenc|demarr|debut|embauch|recrut|decroch'),
      surelyDone(
        'trouv|arriv|vers|activ|debloqu|affili|immatricul|install|livr|branch|raccord|recuper|integr|rattach|regularis|parrain|orient',
      ),
      '(?:a|ont) (?:enfin |bien |deja )?(?:eu|son|sa|leurs?|ses)',
      '(?:a|ont|ai|avons|est|sont) (?:\\p{L}+ )?(?:pris|prise|prises|mis en place)',
      'pris(?:e|es)? (?:en charge|pour|chez|a|sur|en)',
      'mis(?:e|es)? en (?:place|service|route)',
      'commence(?:nt)?|demarre(?:nt)?|debute(?:nt)?|integre(?:nt)?|touche(?:nt)?|percoi(?:t|vent)|travaille(?:nt)?',
      'entrée?s? en',
      'entre(?:nt)? en',
      'reconnaissance obtenue|accord',
      'ok',
      "c'est bon",
      'en place',
      'en poche',
    ),
  ],
  [
    'submitted',
    says(
      done('depos|envoy|renvoy'),
      'transmis(?:e|es)?',
      "remis(?:e|es)?(?! (?:des? |d'))",
      'envoient|envoie|depose(?:nt)?|transmet(?:tent)?',
      surelyDone('demand|adress|post|complet|transfer|declar|sollicit|lanc|command|signal|redig|introdui|expedi'),
      '(?:demande|depot|envoi|dossier|signalement|saisine|formulaire|courrier|recours) (?:a eté |est |ont eté )?(?:bien )?fait(?:e|es|s)?',
      'fait(?:e|es|s)? (?:l[ae] |une |sa |leur |son )?(?:demande|depot|dossier|recours|declaration)',
      'rempli(?:e|s|es)?|saisi(?:e|s|es)?|fourni(?:e|s|es)?|introduit(?:e|s|es)?',
      'parti(?:e|s|es)? (?:a |au |pour |chez |vers )',
      '(?:dossier|demande|courrier|recours|permis|formulaire|diplome) (?:\\p{L}+ )?(?:est )?parti(?:e|s|es)?',
    ),
  ],
  [
    'done',
    says(
      'fait(?:e|s|es)?',
      done('realis|effectu|termin|honor|regl|trait|boucl'),
      surelyDone('pass|chang|pay|rencontr|visit|assist|contact|actualis|reformul|appel|particip'),
      'fini(?:e|s|es)?',
      'a jour',
      'eu lieu',
      'vu(?:e|s|es)?',
      'venu(?:e|s|es)?',
      "s'est bien passée?|ça s'est bien passé",
      'presentée?s? (?:a|au)',
    ),
  ],
  [
    'inReview',
    says(
      'en cours',
      "(?:en |a l')(?:cours d')?(?:instruction|etude|examen|traitement|fabrication)",
      'en attente',
      'attend(?:ent|s|ons)?',
      'toujours (?:rien|pas de (?:reponse|nouvelles?|retour))',
      '(?:sans|pas de|aucune?) (?:reponse|nouvelles?|retour)',
      'dossier complet',
      surelyDone('relanc'),
      'relances? (?:faite|envoyee|a la|au|de la)?',
      "liste d'attente",
      'silence',
    ),
  ],
];

const concerns =
  /(?<!\p{L})(?:(?:pas|non|ni|nullement|aucunement|plus) (?:du tout |vraiment )?concern[eé]e?s?|sans objet|(?:ne |n'|)(?:releve|depend)\w* (?:pas|plus) (?:de|du)|(?:pas|aucun|plus) besoin d|(?:pas|plus) necessaire|inutile|n(?:e |')s'?applique(?:nt)? pas|s'applique(?:nt)? pas|hors champ|ne (?:les?|la) concerne(?:nt)? (?:pas|plus)|pas eligibles?|inapplicable|y a pas lieu)/u;

/** What a told text says of a step: in the clause that names it, else anywhere. */
export function outcomeIn(
  told: string,
  code: StepCode | undefined,
  named: StepMention | undefined,
): OutcomeClue | undefined {
  if (concerns.test(told)) return { kind: 'notApplicable' };
  const clause = named && named.to > named.at ? clauseAt(told, named.at) : told;
  const own = code && (stageSaid(code, clause) ?? stageSaid(code, told));
  return own ?? readSign(clause, code) ?? readSign(told, code);
}

function clauseAt(told: string, at: number): string {
  const from = Math.max(...[', ', '; ', '. ', ' mais '].map((sign) => told.lastIndexOf(sign, at - 1) + 1));
  const length = told.slice(at).search(/[,;!?]|\. | mais /);
  return told.slice(from, length < 0 ? undefined : at + length);
}

const taken =
  /(?<!\p{L})(?:rdvs?|rendez[- ]?vous|convocations?|entretien|convoqu\p{L}*|remise des|signature|etat des lieux|edl)(?!\p{L})/u;
/** Stages that are reached by an appointment still to come. */
const awaiting: ReadonlySet<string> = new Set([
  'COMMISSION',
  'CONVENED',
  'CARD_READY',
  'POSITIONED',
  'PROPOSED',
  'INFORMATION',
]);

/** Whether what is said, with an appointment to come, is that appointment and no more. */
export function isMeeting(told: string, said: OutcomeClue, code: StepCode | undefined): boolean {
  if (said.kind === 'stage' && awaiting.has(said.stage)) return false;
  if (said.kind === 'missingDocs' || said.kind === 'refused' || said.kind === 'notified') return false;
  return taken.test(told) || !isTold(told) || code === undefined;
}

/** What people say of any step, as that step means it: a duty is done, a claim is made, a fact is there. */
function readSign(told: string, code: StepCode | undefined): OutcomeClue | undefined {
  const sign = signs.find(([, pattern]) => isSaid(pattern, told))?.[0];
  return sign && { kind: meant(sign, code) };
}

/** What is done each time: whatever was sent, signed or paid, it is done until the next. */
const duties: ReadonlySet<StepCode> = new Set<StepCode>([
  'RSA_QUARTERLY',
  'TAX_RETURN',
  'ADDRESS_CHANGE',
  'SEND_DOCUMENT',
  'CONTACT',
  'UNDERSTANDING',
  'FT_MONTHLY_UPDATE',
  'LANDLORD_LIAISON',
  'TENANCY_CONDUCT',
  'RENT_WATCH',
  'BARRIERS_DIAGNOSIS',
  'JOBSEARCH_WORKSHOP',
  'REMOBILISATION',
  'PROFESSIONAL_NETWORK',
  'EMPLOYMENT_SERVICE_LIAISON',
  'CAREER_INFORMATION',
]);
/** What is there once it is done or handed over: a lease, an insurance, a job. */
const facts: ReadonlySet<StepCode> = new Set<StepCode>([
  'LEASE',
  'HOME_INSURANCE',
  'METERS',
  'BANK',
  'DOMICILIATION_END',
  'IML_PLACEMENT',
  'BUDGET_PLAN',
  'CIR',
  'RSA_ENGAGEMENT_CONTRACT',
  'MISSION_LOCALE',
  'DIGITAL_ACCESS',
  'LANGUAGE_COURSE',
  'CAREER_PROJECT',
  'MOBILITY',
  'JOB',
  'IAE',
  'SUPPORT_CONTRACT',
]);
const handedOver: ReadonlySet<StepCode> = new Set<StepCode>(['LEASE', 'HOME_INSURANCE', 'CAREER_PROJECT', 'MOBILITY']);
/** Courses and placements end: what is done is over. */
const stretches: ReadonlySet<StepCode> = new Set<StepCode>(['VOCATIONAL_TRAINING', 'INTERNSHIP']);

function meant(sign: Sign, code: StepCode | undefined): Exclude<OutcomeClue['kind'], 'stage'> {
  if (!code) return sign;
  if (sign === 'granted' || sign === 'submitted' || sign === 'done') {
    if (duties.has(code)) return 'done';
    if (sign === 'done') return facts.has(code) ? 'granted' : stretches.has(code) ? 'done' : 'submitted';
    if (sign === 'submitted') return handedOver.has(code) ? 'granted' : 'submitted';
  }
  return sign;
}
