import type { Organisation } from '../../domain/catalogue';
import { organisationNames } from './catalogue';
import { listed } from './number';

/** Where one reads which papers a step asks for. Jalon keeps no list of its own: the office's is the one that holds. */
export const papers = {
  title: 'Où lire les pièces à fournir',
  asks: (organisations: readonly Organisation[]) =>
    `À demander : ${listed(organisations.map((one) => organisationNames[one]))}. Sa liste de pièces fait foi.`,
  read: 'Ouvrir la page',
  readAt: (title: string) => `Texte ou page : ${title}`,
  helpAt: 'Prendre RDV',
  ofWhat: 'De quelle démarche ? Écrivez par exemple « quels papiers pour l’échange de permis ? ».',
};
