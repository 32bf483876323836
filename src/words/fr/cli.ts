import { monthsOfTrust, type StaleRow } from '../../domain/freshness';
import { stepNames } from './catalogue';
import { fullDay } from './day';
import { counted } from './number';

/** What the operator's commands say. */
export const cli = {
  about: 'Jalon, l’assistant de l’accompagnement global : commandes de l’exploitant.',
  helpOption: 'affiche cette aide',
  check: 'vérifie les réglages, la base et les clés, et dit quelles démarches du catalogue sont à relire',
  understand: 'lit des phrases (une ligne JSON { id, text, reference } par phrase) et dit ce que Jalon comprend',
  directory: 'fichier JSON des ménages connus : [{ "id": …, "name": … }]',
  settingsOk: (mode: string, port: number) => `réglages : bons (${mode}, port ${port})`,
  storeOk: (kind: string, households: number, referrals: number) =>
    `base et clés : ouvertes (${kind}, ${households} ménages, ${referrals} orientations)`,
  catalogueFresh: `catalogue : chaque démarche a été lue il y a ${monthsOfTrust} mois au plus`,
  catalogueStale: (rows: number) =>
    `catalogue : ${counted(rows, 'démarche à relire, lue', 'démarches à relire, lues')} il y a plus de ${monthsOfTrust} mois (voyez docs/catalogue.md)`,
  toReread: ({ code, verifiedOn }: StaleRow) => `  ${code}, ${stepNames[code]}, lue le ${fullDay(verifiedOn)}`,
};
