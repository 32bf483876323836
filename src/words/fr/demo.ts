import type { ReferralSource } from '../../domain/referral';

/** Places of the department where the fictional families live. */
export const demoCities = [
  'Valence',
  'Romans-sur-Isère',
  'Montélimar',
  'Bourg-lès-Valence',
  'Portes-lès-Valence',
  'Bourg-de-Péage',
  'Pierrelatte',
  'Crest',
  'Livron-sur-Drôme',
  'Loriol-sur-Drôme',
  'Saint-Vallier',
  'Tain-l’Hermitage',
  'Chabeuil',
  'Nyons',
] as const;

export const demoSources = [
  { type: 'CADA', organisation: 'CADA de Valence' },
  { type: 'HUDA', organisation: 'HUDA de Montélimar' },
  { type: 'DOMICILIATION', organisation: 'Asile.com' },
  { type: 'CADA', organisation: 'CADA de Romans' },
  { type: 'SERVICE_SOCIAL', organisation: 'CMS de Crest' },
] as const satisfies readonly ReferralSource[];

export const demoNotes = [
  'Visite à domicile : logement bien tenu, charges expliquées.',
  'Point budget fait ensemble, virement du loyer programmé.',
  'Rendez-vous honoré, courrier CAF relu et compris.',
  'Appel du bailleur : loyer à jour, bonnes relations.',
  'Souhaite reprendre les cours du soir à la rentrée.',
  'Dossier préparé ensemble, la famille l’envoie seule.',
  'Interprète à prévoir pour le prochain rendez-vous.',
  'Trajet en bus repéré jusqu’au centre de formation.',
] as const;

export const demoPotentialReasons = [
  'appui sur le budget pendant un an',
  'première location en France, voisinage à expliquer',
  'autonomie à conforter sur les démarches',
] as const;
