import type { Field } from '../../domain/catalogue';
import type { Day, Hour, Instant } from '../../domain/day';
import type { Barrier, ContractPeriod, Household, Member, Period, StepDetail } from '../../domain/household';
import { fullDay, fullHour, fullInstant, fullMonth } from './day';
import { fieldName } from './history';
import { counted, listed } from './number';
import { barrierNames, followedByNames } from './update';

/** The whole file of a household, as a card reads it. */
export const file = {
  title: (ref: string) => `Dossier ${ref}`,
  fields: { RIGHTS: 'Droits', HOUSING: 'Logement', EMPLOYMENT: 'Emploi', SUPPORT: 'Accompagnement' } satisfies Record<
    Field,
    string
  >,
  protection: 'Protection',
  rsa: 'RSA',
  onRsa: { OUI: 'oui', NON: 'non', INCONNU: 'non renseigné' } satisfies Record<Household['onRsa'], string>,
  movedIn: 'Logé depuis',
  lease: 'Bail depuis',
  contract: 'Contrat',
  contractPeriod: ({ kind, months, start, end }: ContractPeriod) =>
    `${contractPeriods[kind]}, ${months} mois, du ${fullDay(start)} au ${fullDay(end)}`,
  steps: (field: string, count: number) => `${field} · ${counted(count, 'démarche')}`,
  todo: (names: readonly string[]) => `À faire : ${listed(names)}.`,
  notApplicable: (names: readonly string[]) => `Sans objet : ${listed(names)}.`,
  step: (name: string, person: string | undefined) => (person ? `${name} (${person})` : name),
  more: (count: number) => `et ${counted(count, 'autre')}`,

  filed: (on: Day) => `déposé le ${fullDay(on)}`,
  letter: (on: Day) => `courrier du ${fullDay(on)}`,
  before: (on: Day) => `avant le ${fullDay(on)}`,
  appointment: (on: Day, at: Hour | undefined) => `rendez-vous le ${fullDay(on)}${at ? ` à ${fullHour(at)}` : ''}`,
  period: ({ from, until }: Period) =>
    from ? `du ${fullDay(from)} au ${fullDay(until)}` : `jusqu’au ${fullDay(until)}`,
  earlier: (count: number) => counted(count, 'période avant', 'périodes avant'),
  moved: (on: Day) => `noté le ${fullDay(on)}`,
  alone: followedByNames.FAMILLE.toLocaleLowerCase('fr'),
  detail: ({ organisation, what, rank, reason }: StepDetail) =>
    [
      ...(organisation ? [organisation] : []),
      ...(what ? [what] : []),
      ...(rank === undefined ? [] : [`rang ${rank}`]),
      ...(reason ? [`motif : ${reason}`] : []),
    ].join(', '),

  home: (people: number) => `Foyer · ${counted(people, 'personne')}`,
  member: ({ firstName, relation, isAdult, birth }: Member, age: number | null) =>
    [
      firstName || (isAdult ? 'Adulte' : 'Enfant'),
      relations[relation],
      ...(age === null || !birth ? [] : [`${age < 1 ? 'moins de 1 an' : counted(age, 'an')}, ${fullMonth(birth)}`]),
    ].join(' · '),
  unknownHome: 'Les personnes du foyer ne sont pas encore notées.',

  barriers: 'Freins à l’emploi',
  barrier: ({ kind, since, liftedOn }: Barrier) =>
    liftedOn
      ? `✓ ${barrierNames[kind]}, levé le ${fullDay(liftedOn)}`
      : `${barrierNames[kind]}, depuis le ${fullDay(since)}`,

  notes: (count: number) => `Notes · ${count}`,
  note: (at: Instant, who: string, isPrivate: boolean, about: string | undefined) =>
    [
      `${capitalised(fullInstant(at))}, par ${who}`,
      ...(about ? [about] : []),
      ...(isPrivate ? ['note privée'] : []),
    ].join(' · '),

  changes: 'Derniers changements',
  change: (at: Instant, who: string) => `${capitalised(fullInstant(at))}, par ${who}`,
  changed: (fields: readonly string[]) => listed([...new Set(fields.map(fieldName))]),
  someone: 'une personne partie du service',

  members: 'Compléter le foyer',
  assign: 'Réassigner',
  origin: 'Orientation',
};

const contractPeriods: Readonly<Record<ContractPeriod['kind'], string>> = {
  initial: 'premier contrat',
  renewal: 'prolongation',
  derogation: 'dérogation',
};

const relations: Readonly<Record<Member['relation'], string>> = {
  REFERENCE: 'référence du foyer',
  CONJOINT: 'conjointe ou conjoint',
  ENFANT: 'enfant',
  AUTRE: 'autre proche',
};

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
