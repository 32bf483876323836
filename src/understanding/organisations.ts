import type { Organisation } from '../domain/catalogue';
import type { Span } from './meaning';
import { fold } from './text';

/** What people call each organisation, folded. A name of one's own (« DAH ») stands for its kind. */
const names: Readonly<Partial<Record<Organisation, string>>> = {
  ACTION_LOGEMENT: 'action logement|al in',
  ADLS: 'adls',
  AFPA: 'afpa',
  ANTS: 'ants|france titres',
  ASSOCIATION: 'associations?|assos?',
  ASSUREUR: 'assureurs?|maif|macif|groupama|maaf|matmut',
  BAILLEUR: 'bailleurs?(?: (?:social|sociaux))?|dah|adis|drome habitat|habitat dauphinois|hlm|agence immobiliere',
  BANQUE: 'banques?(?! de france)|banque postale|credit agricole',
  CADA_HUDA: 'cada|huda|cao|caes|cada[ /-]huda',
  CAF: 'caf|allocations? familiales?|alloc fam',
  CAP_EMPLOI: 'cap emploi',
  CCAS: 'ccas',
  CIO: 'cio',
  CMS: 'cms|centres? medico[- ]socia(?:l|ux)|maison des solidarites',
  CPAM: 'cpam|secu|securite sociale|ameli|assurance maladie|caisse primaire',
  DDETS: 'ddets|ddcs',
  DEPARTEMENT: 'conseil departemental|departement',
  DGFIP: 'dgfip|tresor public|finances publiques|centre des impots|(?<=\\baux )impots|service des impots',
  DOMICILIATION: 'asile\\.?com|spada|pada|domiciliation',
  ECOLE: 'ecoles?|colleges?|lycees?',
  EMPLOIS_INCLUSION: "emplois de l'inclusion|plateforme de l'inclusion",
  EMPLOYEUR: 'employeurs?|patrons?',
  ENIC_NARIC: 'enic(?:[ -]naric)?|naric',
  FOURNISSEUR: "edf|engie|veolia|fournisseurs?(?: d'energie)?",
  FRANCE_TRAVAIL: 'france ?travail|pole ?emploi|ft',
  FRANCE_VISAS: 'france[ -]visas|consulat|ambassade',
  GRETA: 'greta',
  LA_POSTE: 'la poste',
  MISSION_LOCALE: 'missions? locales?|miloc|ml',
  MSA: 'msa',
  OFII: 'ofii',
  OFPRA: 'ofpra',
  PREFECTURE: '(?:sous[- ])?prefecture|pref|anef',
  PRESCRIPTEUR: 'prescripteurs?',
  PROPRIETAIRE: 'proprietaires?|proprios?',
  REGION: 'conseil regional|region',
  SIAO: 'siao',
  SNE: 'sne',
  TRIBUNAL: 'tribunal(?: administratif)?',
};

const patterns = Object.entries(names).map(
  ([organisation, says]) =>
    [organisation as Organisation, new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

/** The organisation that a text names first, longest name before shorter; `null` when it names none. */
export function organisationIn(text: string): (Span & { readonly organisation: Organisation }) | null {
  const folded = fold(text);
  const [first] = patterns
    .flatMap(([organisation, pattern]) => {
      const found = pattern.exec(folded);
      return found ? [{ organisation, at: found.index, to: found.index + found[0].length }] : [];
    })
    .sort((a, b) => a.at - b.at || b.to - a.to);
  return first ? { ...first, text: text.slice(first.at, first.to) } : null;
}

/** Whose deadlines or papers a bounded text is about: « tout ce qui est CAF », « à la préfecture ». */
export function readOrganisation(text: string): Organisation | null {
  return organisationIn(text)?.organisation ?? null;
}
