/** Where a row was read: what a lawyer would cite, and the page when its address is known. */
export type Source = { readonly title: string; readonly link?: string };

export const sources = {
  ARRETE_2012_PERMIS: {
    title: 'Arrêté du 12 janvier 2012, art. 11 (échange du permis de conduire)',
    link: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000045807221',
  },
  ARRETE_2019_PERMIS: { title: 'Arrêté du 9 avril 2019 (réciprocité des permis de conduire)' },
  CASF_D262_65_2: {
    title: 'CASF, D. 262-65-2 (décret n° 2024-1244)',
    link: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000050871762',
  },
  CASF_L262_18: { title: 'CASF, L. 262-18, R. 262-33 et D. 262-34' },
  CASF_R262_68: { title: 'CASF, R. 262-68 à R. 262-68-6 (décret du 30 mai 2025)' },
  CASF_R262_88: { title: 'CASF, R. 262-88' },
  CCH_R441_10: { title: 'CCH, R. 441-10' },
  CCH_R823_10: {
    title: 'CCH, R. 823-10 et R. 823-11',
    link: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006074096/LEGISCTA000038878921',
  },
  CE_472495: { title: 'Conseil d’État, avis du 29 juin 2023, n° 472495', link: 'https://www.conseil-etat.fr' },
  CESEDA_D312_4: { title: 'CESEDA, D. 312-4' },
  CESEDA_L424_1: {
    title: 'CESEDA, L. 424-1',
    link: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042776581',
  },
  CESEDA_L433_3: { title: 'CESEDA, L. 433-3' },
  CESEDA_L561_16: { title: 'CESEDA, L. 561-16' },
  CESEDA_R424_1: {
    title: 'CESEDA, R. 424-1',
    link: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042807154',
  },
  CESEDA_R431_5: {
    title: 'CESEDA, R. 431-5',
    link: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042806998',
  },
  CESEDA_R431_15_1: {
    title: 'CESEDA, R. 431-15-1',
    link: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043288895',
  },
  CESEDA_R431_15_3: { title: 'CESEDA, R. 431-15-3 et R. 431-15-4' },
  CESEDA_R431_23: { title: 'CESEDA, R. 431-23' },
  CESEDA_R552_13: { title: 'CESEDA, R. 552-13' },
  CNAF_2017_003: { title: 'Circulaire CNAF 2017-003' },
  CSS_EN_FIN_DE_DROIT: {
    title: 'Complémentaire santé solidaire, « en fin de droit » ; ameli.fr, renouvellement',
    link: 'https://www.complementaire-sante-solidaire.gouv.fr',
  },
  CSS_R111_4: { title: 'Code de la sécurité sociale, R. 111-4' },
  DOMIFA: { title: 'CASF, domiciliation (DomiFa) : durée d’un an, fin en cas de logement ou d’absence de trois mois' },
  DTR_PREREMPLIE: { title: 'Déclaration trimestrielle préremplie depuis le 1er mars 2025 (CAF)' },
  ENIC_NARIC: {
    title: 'France Éducation international, ENIC-NARIC : attestation de comparabilité',
    link: 'https://www.france-education-international.fr',
  },
  FRANCE_TRAVAIL_ACTUALISATION: { title: 'France Travail, actualisation mensuelle du 28 au 15' },
  FSL_REGLEMENTS: { title: 'Règlements départementaux du Fonds de solidarité pour le logement, variables' },
  IML: { title: 'Intermédiation locative, guides nationaux (convention d’occupation, glissement de bail)' },
  INFOMIE_MAJORITE: {
    title: 'InfoMIE, le titre de séjour à la majorité',
    link: 'https://www.infomie.net/spip.php?article6833',
  },
  LOI_2023_668: { title: 'Loi n° 2023-668 du 27 juillet 2023' },
  LOI_89_462_7: { title: 'Loi n° 89-462 du 6 juillet 1989, art. 7 g' },
  LOI_89_462_PREAVIS: { title: 'Loi n° 89-462 du 6 juillet 1989, congé du locataire' },
  OFII_CIR: {
    title: 'OFII, le contrat d’intégration républicaine ; Sénat, rapport n° 139 (2025-2026)',
    link: 'https://www.ofii.fr/le-contrat-d-integration-republicaine',
  },
  OFPRA_ETAT_CIVIL: {
    title: 'OFPRA, la reconstitution de l’état civil',
    link: 'https://www.ofpra.gouv.fr/dossier/administrations-juridictions/la-reconstitution-de-letat-civil',
  },
  OFPRA_REUNIFICATION: {
    title: 'OFPRA, la réunification familiale',
    link: 'https://www.ofpra.gouv.fr/reunification-familiale',
  },
  PRATIQUE: { title: 'Pratique du service, à confirmer par lui' },
  PRET_CAF: { title: 'Règlements d’action sociale des CAF, variables' },
  SERVICE: { title: 'Page publique du service : ce que comprend l’accompagnement global' },
  SNE: { title: 'Service-public.fr, demande de logement social : renouvellement annuel (F32880)' },
  TITRE_DE_VOYAGE: { title: 'Refugies.info et préfectures, titre de voyage : durée et droit de timbre' },
  VISALE: { title: 'Visale, questions fréquentes', link: 'https://www.visale.fr' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
