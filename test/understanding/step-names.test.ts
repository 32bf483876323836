import { type StepCode, stepCodes } from '../../src/domain/catalogue';
import { readStep } from '../../src/understanding/lexicon';
import { bound } from '../../src/understanding/text';

/** What people call each kind of step: its name, abbreviations, slang, old names. */
const ways: Readonly<Record<StepCode, readonly string[]>> = {
  RESIDENCE_PERMIT_FIRST: ['première carte demandée', 'la carte de résident', 'sa carte 10 ans', '1er titre'],
  RESIDENCE_API: ['API', 'l’attestation de prolongation', 'nouveau récépissé', 'recepise renouvelé', 'récép'],
  RESIDENCE_PERMIT_RENEWAL: ['titre de séjour', 'TS', 'renouvellement de la carte', 'la préf', 'carte sejour'],
  RESIDENCE_PERMIT_AT_18: ['titre à 18 ans', 'titre du jeune majeur', 'passage à la majorité'],
  OFPRA_CIVIL_STATUS: ['fiche familiale', 'acte de naissance', 'état civil OFPRA', 'livret de famille', 'OFPRA'],
  TRAVEL_DOCUMENT: ['titre de voyage', 'TVR', 'passeport bleu', 'document de voyage'],
  FAMILY_REUNIFICATION: ['réunif', 'regroupement familial', 'visa des enfants', 'réunification'],
  CIR: ['CIR', 'contrat d’intégration', 'formation civique', 'OFII', 'visite médicale OFII'],
  RSA_OPENING: ['RSA', 'dossier CAF', 'les allocs', 'RMI', 'rdv CAF'],
  RSA_QUARTERLY: ['DTR', 'la trimestrielle', 'décla CAF', 'déclaration de ressources'],
  RSA_ENGAGEMENT_CONTRACT: ['CER', 'contrat d’engagement', 'contrat d’engagement réciproque', 'contrat d’insertion'],
  RSA_SANCTION_NOTICE: ['RSA suspendu', 'courrier de sanction', 'RSA coupé', 'menace de suspension'],
  FT_MONTHLY_UPDATE: ['Pôle emploi', 'actu FT', 'actualisation', 'inscrite à France Travail', 'ANPE', 'Assedic'],
  MISSION_LOCALE: ['la miloc', 'ML', 'CEJ', 'garantie jeunes', 'PACEA'],
  PUMA: ['sécu', 'CPAM', 'carte vitale', 'PUMa', 'numéro de sécu', 'affiliation'],
  CSS_RENEWAL: ['CMU', 'CMU-C', 'C2S', 'la mutuelle', 'complémentaire santé', 'ACS'],
  BANK: ['compte bancaire', 'livret A', 'compte Nickel', 'droit au compte', 'la banque'],
  TAX_RETURN: ['impôts', 'avis d’imposition', 'avis de non-imposition', 'déclaration de revenus'],
  ADDRESS_CHANGE: ['changement d’adresse', 'nouvelle adresse', 'réexpédition du courrier'],
  APPEAL: ['recours', 'RAPO', 'recours gracieux', 'CRRV', 'commission de recours'],
  FAMILY_EVENT: ['naissance', 'mariage', 'séparation', 'accouchement'],
  SILENT_OFFICE: ['défenseur des droits', 'relance préfecture', 'silence de l’administration'],
  DIGITAL_ACCESS: ['mot de passe', 'compte ameli', 'FranceConnect', 'accès ANEF', 'boîte mail'],
  SEND_DOCUMENT: ['titre à transmettre', 'copie de l’API', 'document à transmettre'],
  CONTACT: ['contact avec la famille', 'nouvelles de la famille', 'nouvelles du ménage'],
  UNDERSTANDING: ['reformulé par la famille', 'compréhension', 'elle a compris la démarche'],
  ACCOMMODATION_END: [
    'fin de prise en charge',
    'fin de PEC',
    'sortie du CADA',
    'prolongation au HUDA',
    'maintien au CADA',
  ],
  SOCIAL_HOUSING_REQUEST: ['DLS', 'NUR', 'numéro unique', 'demande HLM', 'SNE', 'demande de logement'],
  HOUSING_POSITIONING: ['positionnement', 'CALEOL', 'CAL', 'proposition de logement', 'commission d’attribution'],
  SIAO_DALO: ['DALO', 'SIAO', 'DAHO', 'droit au logement opposable', '115'],
  GUARANTEE: ['Visale', 'Loca-Pass', 'caution', 'garant', 'dépôt de garantie'],
  FUHL_ACCESS: ['FUHL', 'FSL', 'fonds unique', 'fonds de solidarité logement'],
  DEPT_INSERTION_AID: ['allocation d’insertion', 'alloc insertion', 'aide du département'],
  LEASE: ['bail', 'EDL', 'état des lieux', 'les clés', 'les clefs', 'contrat de location'],
  HOME_INSURANCE: ['assurance habitation', 'MRH', 'attestation d’assurance', 'assurence'],
  METERS: ['compteurs', 'élec', 'EDF', 'Linky', 'box internet'],
  BUDGET_PLAN: ['plan d’apurement', 'échéancier', 'trop-perçu', 'surendettement', 'budget'],
  HOUSING_BENEFIT: ['APL', 'ALS', 'attestation loyer', 'aide au logement', 'allocation logement'],
  CAF_EQUIPMENT_LOAN: ['prêt CAF', 'prêt mobilier', 'aide équipement', 'prêt électroménager'],
  LANDLORD_LIAISON: ['point bailleur', 'rdv avec le bailleur', 'le proprio', 'DAH'],
  TENANCY_CONDUCT: ['visite à domicile', 'VAD', 'voisinage', 'entretien du logement'],
  RENT_WATCH: ['loyer', 'impayés', 'commandement de payer', 'quittance', 'expulsion'],
  NOTICE: ['préavis', 'lettre de congé', 'dédite', 'résiliation du bail'],
  IML_PLACEMENT: ['IML', 'bail glissant', 'sous-location', 'intermédiation locative', 'Solibail'],
  DOMICILIATION_END: ['domiciliation', 'élection de domicile', 'boîte postale'],
  BARRIERS_DIAGNOSIS: ['diagnostic des freins', 'diag emploi', 'place en crèche', 'nounou'],
  LANGUAGE_COURSE: ['FLE', 'cours de français', 'DELF', 'alpha', 'niveau A2', 'TCF'],
  CAREER_PROJECT: ['projet pro', 'CV', 'lettre de motivation', 'bilan de compétences'],
  INTERNSHIP: ['stage', 'PMSMP', 'immersion', 'EMT'],
  VOCATIONAL_TRAINING: ['formation', 'CACES', 'titre pro', 'apprentissage', 'AFPA', 'CAP cuisine'],
  JOBSEARCH_WORKSHOP: ['atelier TRE', 'atelier CV', 'recherche d’emploi', 'forum emploi'],
  DIPLOMA_RECOGNITION: ['ENIC-NARIC', 'équivalence', 'attestation de comparabilité', 'reconnaissance de diplôme'],
  DRIVING_LICENCE_EXCHANGE: ['échange de permis', 'permis étranger', 'ANTS', 'échange du permis de conduire'],
  REMOBILISATION: ['remobilisation', 'entretien de remobilisation', 'point remobilisation'],
  PROFESSIONAL_NETWORK: ['parrainage', 'mentor', 'rencontre employeur', 'bénévolat'],
  EMPLOYMENT_SERVICE_LIAISON: ['entretien tripartite', 'conseillère FT', 'Cap emploi', 'rdv France Travail'],
  CAREER_INFORMATION: ['info coll', 'information collective', 'découverte des métiers', 'CIO'],
  MOBILITY: ['garage solidaire', 'auto-école', 'code de la route', 'carte de bus', 'permis B'],
  JOB: ['CDD', 'CDI', 'intérim', 'boulot', 'taf', 'embauchée', 'période d’essai'],
  INCOME_SWITCH: ['prime d’activité', 'fin du RSA', 'PPA', 'reprise d’emploi'],
  IAE: ['PASS IAE', 'chantier d’insertion', 'ACI', 'CDDI'],
  REFERRER_ANSWER: ['réponse au prescripteur', 'retour au prescripteur', 'réponse au CADA'],
  SUPPORT_CONTRACT: ['contrat d’accompagnement', 'bilan des trois mois', 'bilan M+3'],
};

test.each(stepCodes)('%s is known by what people call it, in at least three ways', (code) => {
  expect(ways[code].length).toBeGreaterThanOrEqual(3);
  for (const way of ways[code]) {
    const said = [way, way.toUpperCase(), `${way} pour les Tesfay`].map((text) => readStep(bound(text))?.code);
    expect({ way, said }).toEqual({ way, said: [code, code, code] });
  }
});

test.each([
  ['dossier CSS incomplet, il manque l’avis d’imposition', 'CSS_RENEWAL'],
  ['RSA : la CAF demande le bail', 'RSA_OPENING'],
  ['la CPAM réclame l’acte de naissance', 'PUMA'],
  ['préfecture : il manque le bail', 'RESIDENCE_PERMIT_RENEWAL'],
  ['l’offre est refusée, trop loin du travail', 'HOUSING_POSITIONING'],
  ['titre refusé, recours avant le 13', 'RESIDENCE_PERMIT_RENEWAL'],
  ['il manque l’avis d’imposition', 'TAX_RETURN'],
  ['FUHL accordé, caution comprise', 'FUHL_ACCESS'],
])('what is said in passing is another step only when nothing else is: « %s »', (text, code) => {
  expect(readStep(bound(text))?.code).toBe(code);
});

test.each([
  ['attestaton de prolongatoin', 'RESIDENCE_API'],
  ['positionnemant fait', 'HOUSING_POSITIONING'],
  ['apuremment signé', 'BUDGET_PLAN'],
  ['domicilation close', 'DOMICILIATION_END'],
])('a slip of the pen is mended: « %s »', (text, code) => expect(readStep(bound(text))?.code).toBe(code));

test.each(['la cote', 'Garand', 'cette semaine', 'prévois un moment', 'allons-y', 'la Poste'])(
  '« %s » is not taken for a slip',
  (text) => expect(readStep(bound(text))).toBeUndefined(),
);
