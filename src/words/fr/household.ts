import type { Day } from '../../domain/day';
import type { DirectoryEntry, HouseholdStatus } from '../../domain/household';
import { shortName } from '../../domain/household';
import { fullDay } from './day';
import { counted } from './number';

export const householdStatusNames: Record<HouseholdStatus, string> = {
  PENDING: 'Contrat à signer',
  ACTIVE: 'Accompagné',
  SUSPENDED: 'Suspendu',
  EXITED: 'Sorti',
  ANONYMISED: 'Anonymisé',
};

export const household = {
  title: (ref: string) => `Ménage ${ref}`,
  who: (name: string, people: number, city: string) => `${name} · ${counted(people, 'personne')} · ${city}`,
  contractMonth: (month: number, total: number) => `Contrat : mois ${month} sur ${total}`,
  contractEnd: (end: Day, latest: Day) =>
    end === latest
      ? `Fin le ${fullDay(end)}, durée maximale atteinte.`
      : `Fin le ${fullDay(end)}. Prolongation possible jusqu’au ${fullDay(latest)}.`,
  months: (count: number) => `${count} mois`,
  noContract: 'Contrat à signer',
  placeSince: (on: Day) => `Place réservée depuis le ${fullDay(on)}.`,
  fields: { RIGHTS: 'Droits', HOUSING: 'Logement', EMPLOYMENT: 'Emploi' },
  progress: (done: number, all: number) => `${done} sur ${all}`,
  late: (count: number) => (count > 0 ? `${count} en retard` : 'à jour'),
  housed: 'Logé',
  inJob: 'En emploi',
  inTraining: 'Formation',
  next: 'Prochaines échéances',
  nothingDue: 'Aucune échéance datée.',
  critical: (when: string) => `Critique · ${when}`,
  referent: 'Suivi par',
  autonomy: 'Autonomie',
  alone: (byFamily: number, all: number) => `La famille gère seule : ${counted(byFamily, 'démarche')} sur ${all}`,
  iml: 'IML',
  phone: 'Téléphone',
  notYours: (referent: string) =>
    `Ce ménage est suivi par ${referent}. Son dossier s’ouvre à qui le suit, et à la cheffe de service.`,
  mine: (count: number) => (count === 0 ? 'Aucun ménage suivi' : `${counted(count, 'ménage suivi', 'ménages suivis')}`),
  line: (entry: DirectoryEntry) => `${entry.ref}, ${shortName(entry.name)}`,
  lineState: (entry: DirectoryEntry) => `${counted(entry.size, 'personne')} · ${householdStatusNames[entry.status]}`,
  nobody: 'personne pour le moment',
  which: 'Lequel voulez-vous voir ?',
  none: 'Je n’ai pas trouvé ce ménage. Écrivez son nom ou sa référence, par exemple « fiche AG-26-014 ».',
  unknownRef: (ref: string) => `Aucun dossier ne porte la référence ${ref}.`,
  name: 'Nom',
  yes: 'oui',
  open: 'Voir',
  update: 'Mettre à jour',
  note: 'Noter',
  appointment: 'Prendre RDV',
  file: 'Voir le dossier',
  see: (ref: string) => `Voir ${ref}`,
  touch: 'Touchez une ligne pour l’ouvrir.',
  more: (count: number) => `et ${counted(count, 'autre')} : écrivez leur nom ou leur référence.`,
};

export const places = {
  title: 'Places du service',
  total: 'Places',
  iml: 'dont IML',
  free: (count: number) => counted(count, 'libre'),
  waiting: (count: number) =>
    count === 0 ? 'Personne en liste d’attente.' : `${counted(count, 'orientation')} en liste d’attente.`,
  seeWaiting: 'Liste d’attente',
};
