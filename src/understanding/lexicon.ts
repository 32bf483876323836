import type { StepCode } from '../domain/catalogue';
import type { StepMention } from './meaning';
import { fold } from './text';

/** What people say they update. The catalogue may file a step elsewhere: nobody calls a Mission Locale a right. */
export type Topic = 'rights' | 'housing' | 'employment';

/** The words people use for a step: its name, abbreviations, slang, old names. Singular: the plural follows. */
type Aliases = readonly (readonly [StepCode, string])[];

/** Acts: the step itself is named. */
const acts: Readonly<Record<Topic, Aliases>> = {
  rights: [
    [
      'RESIDENCE_PERMIT_FIRST',
      'première carte, premier titre, 1re carte, 1er titre, carte de résident, carte 10 ans, carte pluriannuelle',
    ],
    [
      'RESIDENCE_API',
      'API, attestation de prolongation, attestation de prolongation d’instruction, récépissé, récép, reconnu réfugié',
    ],
    [
      'RESIDENCE_PERMIT_RENEWAL',
      'titre, titre de séjour, TS, TDS, carte de séjour, renouvellement de titre, renouvellement du titre, renouvellement de carte',
    ],
    [
      'RESIDENCE_PERMIT_AT_18',
      'titre du jeune majeur, titre jeune majeur, titre à 18 ans, titre de séjour à 18 ans, titre des 18 ans, passage à la majorité',
    ],
    [
      'OFPRA_CIVIL_STATUS',
      'état civil, acte de naissance, acte de mariage, acte OFPRA, livret de famille, fiche familiale, reconstitution d’état civil',
    ],
    ['TRAVEL_DOCUMENT', 'titre de voyage, TVR, TIV, document de voyage, passeport'],
    [
      'FAMILY_REUNIFICATION',
      'réunification, réunification familiale, réunif, regroupement familial, visa, rapprochement familial',
    ],
    [
      'CIR',
      'CIR, contrat d’intégration, contrat d’intégration républicaine, formation civique, journée civique, visite médicale OFII',
    ],
    [
      'RSA_OPENING',
      'RSA, revenu de solidarité, ouverture RSA, ouverture du RSA, demande de RSA, droit CAF, dossier CAF, allocation familiale, alloc',
    ],
    [
      'RSA_QUARTERLY',
      'DTR, déclaration trimestrielle, trimestrielle, déclaration de ressource, décla trimestrielle, décla CAF, déclaration CAF, déclaration RSA',
    ],
    [
      'RSA_SANCTION_NOTICE',
      'suspension RSA, suspension du RSA, RSA suspendu, suspension-remobilisation, sanction RSA, courrier de sanction, RSA coupé',
    ],
    [
      'PUMA',
      'PUMa, protection universelle maladie, protection maladie universelle, sécu, sécurité sociale, assurance maladie, carte vitale, vitale, numéro de sécu, NIR provisoire, droit santé, couverture maladie',
    ],
    [
      'CSS_RENEWAL',
      'CSS, C2S, CMU, CMU-C, CMUC, complémentaire santé, complémentaire santé solidaire, complémentaire, mutuelle, renouvellement CSS, renouvellement de la CSS',
    ],
    ['BANK', 'compte bancaire, compte en banque, compte postal, livret A, droit au compte'],
    [
      'TAX_RETURN',
      'impôt, déclaration d’impôt, déclaration de revenu, déclaration fiscale, avis d’imposition, avis d’impôt, avis de non-imposition, numéro fiscal',
    ],
    ['ADDRESS_CHANGE', 'changement d’adresse, changement adresse, changer l’adresse, nouvelle adresse'],
    ['APPEAL', 'recours, recours gracieux, RAPO, CRA, CRRV, contestation'],
    [
      'FAMILY_EVENT',
      'naissance, mariage, séparation, divorce, décès, déclaration de naissance, déclaration de grossesse',
    ],
    ['SILENT_OFFICE', 'défenseur des droits, administration silencieuse'],
    [
      'DIGITAL_ACCESS',
      'accès numérique, mot de passe, FranceConnect, adresse mail perdue, compte bloqué, identifiant perdu, accès ANEF',
    ],
    ['INCOME_SWITCH', 'prime d’activité, PPA, fin de RSA, fin du RSA, sortie du RSA'],
    ['UNDERSTANDING', 'reformulé, reformulation, compréhension de la démarche'],
  ],
  housing: [
    [
      'ACCOMMODATION_END',
      'fin de prise en charge, fin d’hébergement, fin de PEC, maintien dans les lieux, prolongation OFII, prolongation au CADA, sortie du CADA, sortie de CADA, sortie du HUDA',
    ],
    [
      'SOCIAL_HOUSING_REQUEST',
      'demande de logement social, demande de logement, demande logement, logement social, DLS, NUR, NUD, numéro unique, SNE, demande HLM, renouvellement de la demande de logement',
    ],
    [
      'HOUSING_POSITIONING',
      'positionnement, positionné, positionnée, CALEOL, CAL, commission, commission d’attribution, attribution, logement attribué, proposition, proposition de logement, offre de logement, visite du logement, visite d’un logement, visite appart, refus du logement, logement proposé, refus du bailleur, accord du bailleur',
    ],
    ['SIAO_DALO', 'DALO, DAHO, demande SIAO, dossier SIAO'],
    ['GUARANTEE', 'Visale, garant, garantie, caution, cautionnement, dépôt de garantie, Loca-Pass, Locapass'],
    [
      'FUHL_ACCESS',
      'FUHL, FSL, fonds unique, fonds unique habitat logement, fonds de solidarité logement, dossier FUHL, FUHL accès',
    ],
    ['DEPT_INSERTION_AID', 'allocation d’insertion, aide du département, aide départementale'],
    [
      'LEASE',
      'bail, baux, bail signé, signature du bail, état des lieux, EDL, clé, remise des clés, emménage, emménagé, emménagement, convention d’occupation',
    ],
    ['HOME_INSURANCE', 'assurance, assurance habitation, assurance logement, MRH, attestation d’assurance'],
    [
      'METERS',
      'compteur, contrat EDF, élec, électricité, gaz, box internet, contrat d’énergie, ouverture des compteurs',
    ],
    [
      'BUDGET_PLAN',
      'budget, plan d’apurement, apurement, dette, échéancier, trop-perçu, indu, surendettement, aide d’urgence, secours CCAS',
    ],
    ['HOUSING_BENEFIT', 'APL, ALS, ALF, allocation logement, aide au logement, attestation de loyer'],
    [
      'CAF_EQUIPMENT_LOAN',
      'prêt CAF, prêt équipement, prêt d’équipement, prêt mobilier, prêt électroménager, aide équipement, aide à l’équipement, mobilier',
    ],
    ['LANDLORD_LIAISON', 'point bailleur, point avec le bailleur, lien bailleur'],
    ['TENANCY_CONDUCT', 'visite à domicile, VAD, voisinage, voisin, nuisance, tri des déchets, entretien du logement'],
    [
      'RENT_WATCH',
      'loyer, impayé, impayé de loyer, loyer impayé, retard de loyer, commandement de payer, expulsion, quittance, arriéré',
    ],
    ['NOTICE', 'préavis, congé donné, lettre de congé, dédite, résiliation du bail'],
    [
      'IML_PLACEMENT',
      'IML, intermédiation, intermédiation locative, glissement de bail, glissement du bail, bail glissant, sous-location',
    ],
    [
      'DOMICILIATION_END',
      'domiciliation, élection de domicile, domicilié, fin de domiciliation, radiation domiciliation',
    ],
  ],
  employment: [
    [
      'FT_MONTHLY_UPDATE',
      'actualisation, actu FT, actualisé, actualiser, inscription France Travail, inscription FT, inscrit à France Travail, demandeur d’emploi, radié, radiation',
    ],
    [
      'RSA_ENGAGEMENT_CONTRACT',
      'CER, CER-RSA, contrat d’engagement, contrat d’engagement réciproque, contrat RSA, orientation RSA, PPAE',
    ],
    ['MISSION_LOCALE', 'mission locale, ML, miloc, CEJ, PACEA, contrat engagement jeune, garantie jeune'],
    [
      'BARRIERS_DIAGNOSIS',
      'diagnostic, diag, diagnostic des freins, frein, garde d’enfant, crèche, mode de garde, assistante maternelle',
    ],
    [
      'LANGUAGE_COURSE',
      'cours de français, cours de langue, FLE, alphabétisation, alpha, ASL, DELF, DILF, DCL, TCF, A1, A2, B1, B2, niveau A1, niveau A2, niveau B1, niveau B2, test de positionnement, positionnement linguistique, test de positionnement linguistique, test de langue, OEPRE, formation linguistique',
    ],
    ['CAREER_PROJECT', 'projet professionnel, projet pro, CV, lettre de motivation, bilan de compétence'],
    ['INTERNSHIP', 'stage, PMSMP, immersion, période d’immersion, convention de stage'],
    [
      'VOCATIONAL_TRAINING',
      'formation, CAP, titre pro, titre professionnel, CACES, SSIAP, POEI, POEC, apprentissage, alternance, apprenti, contrat pro, AIF, VAE, DAEU, HOPE, CléA, formation qualifiante',
    ],
    [
      'JOBSEARCH_WORKSHOP',
      'TRE, atelier TRE, atelier emploi, atelier, atelier CV, technique de recherche d’emploi, recherche d’emploi, forum emploi, job dating',
    ],
    [
      'DIPLOMA_RECOGNITION',
      'diplôme, reconnaissance de diplôme, ENIC-NARIC, ENIC, NARIC, équivalence, attestation de comparabilité, comparabilité',
    ],
    [
      'DRIVING_LICENCE_EXCHANGE',
      'permis, permis de conduire, permis B, échange de permis, échange du permis, code de la route, auto-école, leçon de conduite, conduite',
    ],
    ['REMOBILISATION', 'remobilisation, entretien de remobilisation, remobiliser'],
    [
      'PROFESSIONAL_NETWORK',
      'parrainage, parrain, marraine, réseau professionnel, rencontre employeur, rencontre d’employeur, mentor, mentorat, bénévolat',
    ],
    [
      'EMPLOYMENT_SERVICE_LIAISON',
      'entretien tripartite, tripartite, conseiller France Travail, conseillère France Travail, conseiller FT, référent emploi',
    ],
    [
      'CAREER_INFORMATION',
      'information métier, info métier, découverte métier, découverte des métiers, information collective, info coll, salon des métiers',
    ],
    [
      'MOBILITY',
      'mobilité, garage solidaire, aide mobilité, aide à la mobilité, vélo, scooter, voiture, abonnement de bus, carte de bus',
    ],
    [
      'JOB',
      'emploi, boulot, job, travail, CDI, CDD, intérim, embauche, embauché, embauchée, entretien d’embauche, période d’essai, promesse d’embauche, contrat de travail, micro-entreprise, auto-entrepreneur, licencié, démission, temps partiel, temps plein, mi-temps',
    ],
    [
      'IAE',
      'CDDI, IAE, SIAE, PASS IAE, chantier d’insertion, entreprise d’insertion, insertion par l’activité économique, ACI',
    ],
  ],
};

/** Organisations: they tell the step only when no act is named (« rdv CPAM »). */
const organisations: Readonly<Record<Topic, Aliases>> = {
  rights: [
    ['RESIDENCE_PERMIT_RENEWAL', 'préfecture, préf, ANEF'],
    ['OFPRA_CIVIL_STATUS', 'OFPRA'],
    ['FAMILY_REUNIFICATION', 'France-Visas, consulat, ambassade'],
    ['CIR', 'OFII'],
    ['RSA_OPENING', 'CAF'],
    ['PUMA', 'CPAM, MSA, ameli'],
    ['BANK', 'banque, RIB'],
    ['TAX_RETURN', 'DGFiP'],
    ['APPEAL', 'tribunal administratif'],
  ],
  housing: [
    ['SIAO_DALO', 'SIAO'],
    ['METERS', 'EDF, Engie, Veolia'],
    ['LANDLORD_LIAISON', 'bailleur, propriétaire, proprio, DAH, ADIS, Drôme Habitat, Habitat Dauphinois'],
    ['BUDGET_PLAN', 'Banque de France'],
  ],
  employment: [
    ['FT_MONTHLY_UPDATE', 'France Travail, FT, Pôle emploi'],
    ['DRIVING_LICENCE_EXCHANGE', 'ANTS'],
    ['VOCATIONAL_TRAINING', 'GRETA, AFPA'],
    ['CAREER_INFORMATION', 'CIO'],
    ['EMPLOYMENT_SERVICE_LIAISON', 'Cap emploi'],
  ],
};

/** Words that tell the topic, where the catalogue has no step. */
const otherWords: Readonly<Record<Topic, string>> = {
  rights:
    'droit, ADA, ASS, ARE, AAH, AF, MDPH, scolarisé, scolarisation, école, cantine, inscription scolaire, ASPA, AEEH, PAJE, chèque énergie, bourse, naturalisation, AME, prestation',
  housing:
    'logement, appartement, appart, T1, T2, T3, T4, T5, T6, studio, HLM, relogé, hébergement, déménagement, déménage, ADLS, DDETS, Action Logement, chauffage, fuite',
  employment:
    'employeur, patron, salaire, recruté, candidature, métier, usine, restaurant, cariste, soudure, maçonnerie',
};

type Sense = { readonly topic: Topic; readonly code?: StepCode; readonly weight: number };
/** A word or phrase of the trade: its first word, and the first after it. */
export type TradeMention = Sense & { readonly first: number; readonly stop: number };

const ACT = 3;
const ORGANISATION = 2;
const OTHER = 1;

const word = /[\p{L}\p{N}]+/gu;
const senses = new Map<string, Sense>();
/** How many words the longest alias has that begins with a word. */
const longest = new Map<string, number>();
for (const topic of ['rights', 'housing', 'employment'] as const) {
  for (const [code, aliases] of acts[topic]) learn(aliases, { topic, code, weight: ACT });
  for (const [code, aliases] of organisations[topic]) learn(aliases, { topic, code, weight: ORGANISATION });
  learn(otherWords[topic], { topic, weight: OTHER });
}

function learn(aliases: string, sense: Sense): void {
  for (const alias of aliases.split(',')) {
    const stems = (fold(alias).match(word) ?? []).map(stemOf);
    const first = stems[0] ?? '';
    senses.set(stems.join(' '), sense);
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
}

/** Every word or phrase of the trade among folded words, the longest at each place, in order of appearance. */
export function tradeAmong(words: readonly string[]): readonly TradeMention[] {
  const stems = words.map(stemOf);
  const mentions: TradeMention[] = [];
  let next = 0;
  while (next < stems.length) {
    const found = longestAt(stems, next);
    if (found) mentions.push(found);
    next = found?.stop ?? next + 1;
  }
  return mentions;
}

function longestAt(stems: readonly string[], first: number): TradeMention | undefined {
  const most = longest.get(stems[first] ?? '') ?? 0;
  for (let stop = Math.min(stems.length, first + most); stop > first; stop--) {
    const sense = senses.get(stems.slice(first, stop).join(' '));
    if (sense) return { ...sense, first, stop };
  }
  return undefined;
}

/** The step that a text names: an act before an organisation, then the longest phrase, then the first. */
export function readStep(text: string): StepMention | undefined {
  const words = Array.from(fold(text).matchAll(word), ({ 0: found, index }) => ({
    found,
    at: index,
    to: index + found.length,
  }));
  const spans = tradeAmong(words.map(({ found }) => found)).flatMap(({ code, weight, first, stop }) => {
    const [from, last] = [words[first], words[stop - 1]];
    return from && last ? [{ code, weight, at: from.at, to: last.to }] : [];
  });
  const [best] = spans.toSorted((a, b) => b.weight - a.weight || b.to - b.at - (a.to - a.at));
  return best?.code && { text: text.slice(best.at, best.to), at: best.at, to: best.to, code: best.code };
}

function stemOf(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
