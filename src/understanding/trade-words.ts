import type { StepCode } from '../domain/catalogue';

/** What people say they update. The catalogue may file a step elsewhere: nobody calls a Mission Locale a right. */
export type Topic = 'rights' | 'housing' | 'employment' | 'support';

/** The words people use for a step: its name, abbreviations, slang, old names. Singular: the plural follows. */
type Aliases = readonly (readonly [StepCode, string])[];

/** Acts: the step itself is named. */
export const acts: Readonly<Record<Topic, Aliases>> = {
  rights: [
    [
      'RESIDENCE_PERMIT_FIRST',
      'première carte, premier titre, 1re carte, 1er titre, carte de résident, carte 10 ans, carte pluriannuelle, carte de 10 ans, carte de dix ans, carte de 4 ans, carte de quatre ans, première demande de titre, première demande de carte',
    ],
    [
      'RESIDENCE_API',
      'API, attestation de prolongation, attestation de prolongation d’instruction, récépissé, récép, reconnu réfugié, attestation de prolongation d’instruction de demande, prolongation d’instruction, recepise, récépicé',
    ],
    [
      'RESIDENCE_PERMIT_RENEWAL',
      'titre, titre de séjour, TS, TDS, carte de séjour, renouvellement de titre, renouvellement du titre, renouvellement de carte, titre séjour, carte séjour, renouvellement du titre de séjour, renouvellement de titre de séjour, renouvellement de la carte, renouvellement de la carte de séjour',
    ],
    [
      'RESIDENCE_PERMIT_AT_18',
      'titre du jeune majeur, titre jeune majeur, titre à 18 ans, titre de séjour à 18 ans, titre des 18 ans, passage à la majorité, titre de séjour des 18 ans, titre pour ses 18 ans, titre de séjour pour ses 18 ans, jeune majeur, demande de titre à la majorité',
    ],
    [
      'OFPRA_CIVIL_STATUS',
      'état civil, acte de naissance, acte de mariage, acte OFPRA, livret de famille, fiche familiale, reconstitution d’état civil, fiche familiale de référence, reconstitution de l’état civil, acte d’état civil, certificat de naissance, certificat de mariage, certificat OFPRA, certificat administratif',
    ],
    [
      'TRAVEL_DOCUMENT',
      'titre de voyage, TVR, TIV, document de voyage, passeport, titre de voyage pour réfugié, titre d’identité et de voyage, passeport bleu',
    ],
    [
      'FAMILY_REUNIFICATION',
      'réunification, réunification familiale, réunif, regroupement familial, visa, rapprochement familial, regroupement, demande de visa, visa long séjour, réunification de famille',
    ],
    [
      'CIR',
      'CIR, contrat d’intégration, contrat d’intégration républicaine, formation civique, journée civique, visite médicale OFII, contrat OFII, contrat d’accueil et d’intégration, CAI, test OFII, cours OFII, plateforme OFII',
    ],
    [
      'RSA_OPENING',
      'RSA, revenu de solidarité, ouverture RSA, ouverture du RSA, demande de RSA, droit CAF, dossier CAF, allocation familiale, alloc, revenu de solidarité active, RMI, RSA socle, ouverture des droits CAF',
    ],
    [
      'RSA_QUARTERLY',
      'DTR, déclaration trimestrielle, trimestrielle, déclaration de ressource, décla trimestrielle, décla CAF, déclaration CAF, déclaration RSA, déclaration trimestrielle de ressource, déclaration trimestrielle RSA, décla RSA, trimestre RSA',
    ],
    [
      'RSA_SANCTION_NOTICE',
      'suspension RSA, suspension du RSA, RSA suspendu, suspension-remobilisation, sanction RSA, courrier de sanction, RSA coupé, coupure du RSA, menace de suspension, équipe pluridisciplinaire, avis de sanction, radiation du RSA, observation RSA, observation sur le RSA',
    ],
    [
      'PUMA',
      'PUMa, protection universelle maladie, protection maladie universelle, sécu, sécurité sociale, assurance maladie, carte vitale, vitale, numéro de sécu, NIR provisoire, droit santé, couverture maladie, CMU de base, numéro de sécurité sociale, affiliation CPAM, affiliation sécu, NIR, ouverture des droits CPAM, droit CPAM, droit sécu, droit à la sécu, affiliation',
    ],
    [
      'CSS_RENEWAL',
      'CSS, C2S, CMU, CMU-C, CMUC, complémentaire santé, complémentaire santé solidaire, complémentaire, mutuelle, renouvellement CSS, renouvellement de la CSS, CS2, ACS, santé solidaire, renouvellement CMU',
    ],
    [
      'BANK',
      'compte bancaire, compte en banque, compte postal, livret A, droit au compte, compte courant, compte nickel, Nickel, carte bancaire, ouverture de compte, ouverture du compte, compte à la banque',
    ],
    [
      'TAX_RETURN',
      'impôt, déclaration d’impôt, déclaration de revenu, déclaration fiscale, avis d’imposition, avis d’impôt, avis de non-imposition, numéro fiscal, décla impôt, feuille d’impôt, déclaration des revenu, déclaration aux impôts, 2042',
    ],
    [
      'ADDRESS_CHANGE',
      'changement d’adresse, changement adresse, changer l’adresse, nouvelle adresse, changer d’adresse, changé d’adresse, change d’adresse, adresse changée, adresse modifiée, réexpédition du courrier, suivi de courrier, adresse à jour',
    ],
    [
      'APPEAL',
      'recours, recours gracieux, RAPO, CRA, CRRV, contestation, recours contentieux, recours administratif, appel de la décision, commission de recours, référé',
    ],
    [
      'FAMILY_EVENT',
      'naissance, mariage, séparation, divorce, décès, déclaration de naissance, déclaration de grossesse, accouchement, accouché, bébé, s’est marié, s’est mariée, se marie, se sont mariés, est né, est née, sont nés, nouveau-né, PACS',
    ],
    [
      'SILENT_OFFICE',
      'défenseur des droits, administration silencieuse, sans réponse de l’administration, silence de l’administration, relance préfecture, relance de la préfecture, relance CAF, relance CPAM, relance OFPRA, administration qui ne répond pas',
    ],
    [
      'DIGITAL_ACCESS',
      'accès numérique, mot de passe, FranceConnect, adresse mail perdue, compte bloqué, identifiant perdu, accès ANEF, France Connect, compte ANEF, compte ameli, compte CAF, accès CAF, accès ameli, accès au compte, adresse mail, boîte mail, identifiant, mot de passe oublié, mail perdu',
    ],
    [
      'INCOME_SWITCH',
      'prime d’activité, PPA, fin de RSA, fin du RSA, sortie du RSA, prime activité, reprise d’emploi, reprise d’activité, reprise de travail, changement de situation CAF, sortie de RSA',
    ],
    [
      'SEND_DOCUMENT',
      'document à transmettre, titre à transmettre, transmission du titre, transmettre le titre, transmettre l’API, transmettre la carte, titre transmis, API transmise, carte transmise, copie du titre, copie de l’API',
    ],
    [
      'UNDERSTANDING',
      'reformulé, reformulation, compréhension de la démarche, reformulée, compris la démarche, compréhension',
    ],
  ],
  housing: [
    [
      'ACCOMMODATION_END',
      'fin de prise en charge, fin d’hébergement, fin de PEC, maintien dans les lieux, prolongation OFII, prolongation au CADA, sortie du CADA, sortie de CADA, sortie du HUDA, prolongation CADA, prolongation HUDA, prolongation au HUDA, maintien au CADA, maintien au HUDA, maintien CADA, maintien HUDA, prolongation de l’hébergement, prolongation d’hébergement, fin de l’hébergement, fin du CADA, fin du HUDA, fin de CADA, sortie CADA, quitte le CADA, quitte le HUDA, PEC, prise en charge, CADA prolonge, HUDA prolonge, demande de maintien, maintien, demande de prolongation',
    ],
    [
      'SOCIAL_HOUSING_REQUEST',
      'demande de logement social, demande de logement, demande logement, logement social, DLS, NUR, NUD, numéro unique, SNE, demande HLM, renouvellement de la demande de logement, demande de HLM, dossier HLM, numéro unique régional, renouvellement DLS, demande logement social, renouvellement de la demande HLM, Cerfa logement',
    ],
    [
      'HOUSING_POSITIONING',
      'positionnement, positionné, positionnée, CALEOL, CAL, commission, commission d’attribution, attribution, logement attribué, proposition, proposition de logement, offre de logement, visite du logement, visite d’un logement, visite appart, refus du logement, logement proposé, refus du bailleur, accord du bailleur, offre refusée, offre acceptée, offre, logement refusé, logement accepté, dossier bailleur, repositionné, repositionnée, repositionnement, rang, visite de l’appartement, visite de l’appart, visite du T2, visite du T3, visite du T4, visite d’appartement, visite logement, commission logement, labellisé, labellisée, contingent préfectoral',
    ],
    [
      'SIAO_DALO',
      'DALO, DAHO, demande SIAO, dossier SIAO, recours DALO, dossier DALO, droit au logement opposable, commission de médiation, 115',
    ],
    [
      'GUARANTEE',
      'Visale, garant, garantie, caution, cautionnement, dépôt de garantie, Loca-Pass, Locapass, garantie Visale, garantie de loyer, GRL, caution solidaire, avance Loca-Pass',
    ],
    [
      'FUHL_ACCESS',
      'FUHL, FSL, fonds unique, fonds unique habitat logement, fonds de solidarité logement, dossier FUHL, FUHL accès, FSL accès, fonds unique logement, fond unique, fonds unique habitat, fonds solidarité logement, fond de solidarité logement, fonds de solidarité pour le logement, aide FSL, FUHL maintien, maintien dans le logement',
    ],
    [
      'DEPT_INSERTION_AID',
      'allocation d’insertion, aide du département, aide départementale, alloc insertion, allocation insertion, alloc d’insertion, aide à l’installation, allocation départementale',
    ],
    [
      'LEASE',
      'bail, baux, bail signé, signature du bail, état des lieux, EDL, clé, remise des clés, emménage, emménagé, emménagement, convention d’occupation, clef, contrat de location, contrat de bail, signature bail, signe le bail, signe son bail, emménagent, emménager, entrée dans les lieux, entrée dans le logement, bail direct',
    ],
    [
      'HOME_INSURANCE',
      'assurance, assurance habitation, assurance logement, MRH, attestation d’assurance, attestation assurance, attestation habitation, multirisque habitation, assurance de l’appartement, assurance maison, asurance, assurence, assurance appart',
    ],
    [
      'METERS',
      'compteur, contrat EDF, élec, électricité, gaz, box internet, contrat d’énergie, ouverture des compteurs, ouverture compteur, ouverture de compteur, Linky, contrat d’électricité, contrat Engie, contrat d’eau, abonnement EDF, abonnement internet, compteur d’eau, ouverture de l’eau, box',
    ],
    [
      'BUDGET_PLAN',
      'budget, plan d’apurement, apurement, dette, échéancier, trop-perçu, indu, surendettement, aide d’urgence, secours CCAS, mensualité, plan de remboursement, dossier de surendettement, aide financière, aide CCAS, secours du CCAS, trop perçu CAF, aide alimentaire',
    ],
    [
      'HOUSING_BENEFIT',
      'APL, ALS, ALF, allocation logement, aide au logement, attestation de loyer, attestation loyer, aide logement, allocation de logement, aide personnalisée au logement, demande d’APL',
    ],
    [
      'CAF_EQUIPMENT_LOAN',
      'prêt CAF, prêt équipement, prêt d’équipement, prêt mobilier, prêt électroménager, aide équipement, aide à l’équipement, mobilier, prêt de la CAF, aide mobilier, aide CAF mobilier, aide à l’ameublement, prêt ameublement, électroménager, meuble, prêt ménager mobilier',
    ],
    [
      'LANDLORD_LIAISON',
      'point bailleur, point avec le bailleur, lien bailleur, rdv bailleur, contact bailleur, contact avec le bailleur, rdv avec le bailleur, rendez-vous avec le bailleur, rencontre avec le bailleur, point de situation avec le bailleur, appel au bailleur, conseillère du bailleur',
    ],
    [
      'TENANCY_CONDUCT',
      'visite à domicile, VAD, voisinage, voisin, nuisance, tri des déchets, entretien du logement, visite domicile, visite au domicile, visite chez, poubelle, trouble de voisinage, plainte du voisinage, usage du logement, encombrant',
    ],
    [
      'RENT_WATCH',
      'loyer, impayé, impayé de loyer, loyer impayé, retard de loyer, commandement de payer, expulsion, quittance, arriéré, dette de loyer, loyer à jour, assignation, huissier',
    ],
    [
      'NOTICE',
      'préavis, congé donné, lettre de congé, dédite, résiliation du bail, congé reçu, donne congé, donné congé, congé du logement, dédit, résiliation de bail, préavis de départ, fin de bail',
    ],
    [
      'IML_PLACEMENT',
      'IML, intermédiation, intermédiation locative, glissement de bail, glissement du bail, bail glissant, sous-location, glissement, logement en IML, convention IML, convention d’occupation IML, place en IML, sous-locataire, bail glissé, Solibail',
    ],
    [
      'DOMICILIATION_END',
      'domiciliation, élection de domicile, domicilié, domiciliée, fin de domiciliation, radiation domiciliation, domiciliation Asile.com, clôture de la domiciliation, radiation de la domiciliation, boîte postale, adresse postale',
    ],
  ],
  employment: [
    [
      'FT_MONTHLY_UPDATE',
      'actualisation, actu FT, actualisé, actualiser, inscription France Travail, inscription FT, inscrit à France Travail, demandeur d’emploi, radié, radiation, actu Pôle emploi, actu France Travail, actu, inscription Pôle emploi, inscrit à Pôle emploi, ANPE, Assedic, actualisation mensuelle, inscription comme demandeur d’emploi, réinscrit, réinscrite, réinscription, actualisée, radiée, inscrite à France Travail, inscrite à Pôle emploi',
    ],
    [
      'RSA_ENGAGEMENT_CONTRACT',
      'CER, CER-RSA, contrat d’engagement, contrat d’engagement réciproque, contrat RSA, orientation RSA, PPAE, contrat d’insertion, contrat d’engagement RSA, CERFA RSA, contrat CMS, orienté RSA, contrat d’engagement pour le RSA',
    ],
    [
      'MISSION_LOCALE',
      'mission locale, ML, miloc, CEJ, PACEA, contrat engagement jeune, garantie jeune, contrat d’engagement jeune, garantie jeunes, suivi mission locale, missloc',
    ],
    [
      'BARRIERS_DIAGNOSIS',
      'diagnostic, diag, diagnostic des freins, frein, garde d’enfant, crèche, mode de garde, assistante maternelle, diagnostic emploi, diag emploi, nounou, diagnostic socio-professionnel, freins à l’emploi, halte-garderie',
    ],
    [
      'LANGUAGE_COURSE',
      'cours de français, cours de langue, FLE, alphabétisation, alpha, ASL, DELF, DILF, DCL, TCF, A1, A2, B1, B2, niveau A1, niveau A2, niveau B1, niveau B2, test de positionnement, positionnement linguistique, test de positionnement linguistique, test de langue, OEPRE, formation linguistique, français langue étrangère, cours de FLE, cours FLE, cours d’alpha, cours de alpha, cours alpha, cours du soir, cours français, évaluation linguistique, évaluation de français, test de niveau, examen de français',
    ],
    [
      'CAREER_PROJECT',
      'projet professionnel, projet pro, CV, lettre de motivation, bilan de compétence, projet de formation, projet emploi, orientation professionnelle, reconversion',
    ],
    [
      'INTERNSHIP',
      'stage, PMSMP, immersion, période d’immersion, convention de stage, EMT, stage de découverte, stage en entreprise, mise en situation, période de mise en situation, convention PMSMP',
    ],
    [
      'VOCATIONAL_TRAINING',
      'formation, CAP, titre pro, titre professionnel, CACES, SSIAP, POEI, POEC, apprentissage, alternance, apprenti, contrat pro, AIF, VAE, DAEU, HOPE, CléA, formation qualifiante, formation professionnelle, formation pro, entrée en formation, préqualification, contrat d’apprentissage, contrat de professionnalisation, titre RNCP, ADVF, POE, formtion, formation qualif',
    ],
    [
      'JOBSEARCH_WORKSHOP',
      'TRE, atelier TRE, atelier emploi, atelier, atelier CV, technique de recherche d’emploi, recherche d’emploi, forum emploi, job dating, atelier de recherche d’emploi, atelier recherche d’emploi, atelier entretien, club emploi, salon de l’emploi',
    ],
    [
      'DIPLOMA_RECOGNITION',
      'diplôme, reconnaissance de diplôme, ENIC-NARIC, ENIC, NARIC, équivalence, attestation de comparabilité, comparabilité, reconnaissance du diplôme, équivalence de diplôme, équivalence du diplôme, diplôme étranger, France Éducation international',
    ],
    [
      'DRIVING_LICENCE_EXCHANGE',
      'permis, permis de conduire, échange de permis, échange du permis, échange permis, permis étranger, permis français, échange de permis de conduire, échange du permis de conduire, conversion du permis, validation du permis',
    ],
    [
      'REMOBILISATION',
      'remobilisation, entretien de remobilisation, remobiliser, entretien de motivation, point remobilisation, entretien remobilisation, remotivation, remobilisé, remobilisée',
    ],
    [
      'PROFESSIONAL_NETWORK',
      'parrainage, parrain, marraine, réseau professionnel, rencontre employeur, rencontre d’employeur, mentor, mentorat, bénévolat, rencontre avec un employeur, rencontre pro, rencontre professionnelle, tutorat, bénévole, réseau pro, petit déjeuner entreprise, visite d’entreprise',
    ],
    [
      'EMPLOYMENT_SERVICE_LIAISON',
      'entretien tripartite, tripartite, conseiller France Travail, conseillère France Travail, conseiller FT, référent emploi, conseillère FT, conseiller Pôle emploi, conseillère Pôle emploi, RDV France Travail, rdv FT, rdv Pôle emploi, rendez-vous France Travail, entretien France Travail, rendez-vous Pôle emploi, entretien FT, point FT, point avec France Travail',
    ],
    [
      'CAREER_INFORMATION',
      'information métier, info métier, découverte métier, découverte des métiers, information collective, info coll, salon des métiers, info sur les métiers, information sur les métiers, fiche métier, info collective, réunion d’information, forum des métiers',
    ],
    [
      'MOBILITY',
      'mobilité, garage solidaire, aide mobilité, aide à la mobilité, vélo, scooter, voiture, abonnement de bus, carte de bus, permis B, code de la route, le code, code raté, code réussi, auto-école, leçon de conduite, conduite, conduite accompagnée, abonnement bus, trottinette, covoiturage, plateforme mobilité, financement du permis, aide au permis, inscription au permis, inscrit au permis, passe le permis, examen du permis',
    ],
    [
      'JOB',
      'emploi, boulot, job, travail, CDI, CDD, intérim, embauche, embauché, embauchée, entretien d’embauche, période d’essai, promesse d’embauche, contrat de travail, micro-entreprise, auto-entrepreneur, licencié, licenciée, démission, temps partiel, temps plein, mi-temps, démissionné, boulot trouvé, taf, commence comme, commencé comme, commence à travailler, commencé à travailler, contrat saisonnier, saisonnier, extra, mission d’intérim, mission intérim, embauchés, travaille, prise de poste, offre d’emploi, CESU, agence d’intérim, fin de CDD, auto entreprise, licenciement, chèque emploi, service civique',
    ],
    [
      'IAE',
      'CDDI, IAE, SIAE, PASS IAE, chantier d’insertion, entreprise d’insertion, insertion par l’activité économique, ACI, chantier insertion, association intermédiaire, ETTI, pass emploi IAE, agrément IAE, structure d’insertion, chantier d’insert',
    ],
  ],
  support: [
    [
      'REFERRER_ANSWER',
      'réponse au prescripteur, retour au prescripteur, répondu au prescripteur, réponse à l’orientation, réponse au CADA, réponse au HUDA, répondu au CADA, retour au CADA',
    ],
    [
      'SUPPORT_CONTRACT',
      'contrat d’accompagnement, contrat d’accompagnement global, contrat de suivi, bilan des trois mois, bilan des 3 mois, bilan M+3, bilan de fin de période, bilan de fin de contrat',
    ],
    ['CONTACT', 'contact avec la famille, nouvelles de la famille, nouvelles du ménage'],
  ],
};

/** Organisations: they tell the step only when no act is named (« rdv CPAM »). */
export const organisations: Readonly<Record<Topic, Aliases>> = {
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
    [
      'LANDLORD_LIAISON',
      'bailleur, propriétaire, proprio, DAH, ADIS, Drôme Habitat, Habitat Dauphinois, Erilia, CDC Habitat, SDH',
    ],
    ['BUDGET_PLAN', 'Banque de France'],
  ],
  employment: [
    ['FT_MONTHLY_UPDATE', 'France Travail, FT, Pôle emploi'],
    ['DRIVING_LICENCE_EXCHANGE', 'ANTS'],
    ['VOCATIONAL_TRAINING', 'GRETA, AFPA'],
    ['CAREER_INFORMATION', 'CIO'],
    ['EMPLOYMENT_SERVICE_LIAISON', 'Cap emploi'],
  ],
  support: [['REFERRER_ANSWER', 'prescripteur']],
};

/** Words that tell the topic, where the catalogue has no step. */
export const otherWords: Readonly<Record<Topic, string>> = {
  rights:
    'droit, ADA, ASS, ARE, AAH, AF, MDPH, scolarisé, scolarisation, école, cantine, inscription scolaire, ASPA, AEEH, PAJE, chèque énergie, bourse, naturalisation, AME, prestation',
  housing:
    'logement, appartement, appart, T1, T2, T3, T4, T5, T6, studio, HLM, relogé, hébergement, déménagement, déménage, ADLS, DDETS, Action Logement, chauffage, fuite',
  employment:
    'employeur, patron, salaire, recruté, candidature, métier, usine, restaurant, cariste, soudure, maçonnerie',
  support: 'prescripteur, répondre au prescripteur',
};
