import type { Field, Organisation, StepCode } from '../../domain/catalogue';
import { addDays, type Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { organisationNames, stepNames } from './catalogue';
import { distance, fullDay } from './day';
import { counted, listed } from './number';

/** A household of an answer, with its nearest deadline. */
type Nearest = { readonly ref: string; readonly on: Day; readonly isCritical: boolean };

const fieldNames: Readonly<Record<Field, string>> = {
  RIGHTS: 'Droits',
  HOUSING: 'Logement',
  EMPLOYMENT: 'Emploi',
  SUPPORT: 'Accompagnement',
};

const MOST_HOUSEHOLDS = 6;

/** What a question was about, said above its answer; and what to say when there is no question. */
export const asking = {
  /** What narrows the list, part by part. */
  heading: (parts: readonly string[]) => capitalised(parts.join(' · ')),
  team: 'Toute l’équipe',
  covered: 'En relais',
  appointments: 'Rendez-vous',
  critical: 'Critiques',
  late: 'En retard',
  step: (code: StepCode) => stepNames[code],
  field: (field: Field) => fieldNames[field],
  organisation: (organisation: Organisation) => organisationNames[organisation],
  range: ({ from, before }: DayRange) => {
    const last = before && addDays(before, -1);
    if (from && last) return from === last ? fullDay(from) : `du ${fullDay(from)} au ${fullDay(last)}`;
    return last ? `jusqu’au ${fullDay(last)}` : from ? `à partir du ${fullDay(from)}` : '';
  },
  until: (before: Day) => `jusqu’au ${fullDay(addDays(before, -1))}`,
  /** « 3 ménages : AG-26-008 (J-12, critique), AG-26-019 (J-43) et AG-26-040 (J-60) ». */
  households: (nearest: readonly Nearest[], today: Day) => {
    const shown = nearest
      .slice(0, MOST_HOUSEHOLDS)
      .map(({ ref, on, isCritical }) => `${ref} (${distance(today, on)}${isCritical ? ', critique' : ''})`);
    const left = nearest.length - shown.length;
    return `${counted(nearest.length, 'ménage')} : ${listed(left > 0 ? [...shown, counted(left, 'autre')] : shown)}`;
  },
  /** « Claire 2, Karim 1 ». */
  perWorker: (counts: readonly (readonly [name: string, count: number])[]) =>
    counts.map(([name, count]) => `${name} ${count}`).join(', '),
  followed: (name: string, households: number) => `${name} suit ${counted(households, 'ménage')}`,

  noQuestion: 'À quelle question ?',
  noQuestionText: 'Je n’ai pas de question du jour à compléter. Demandez par exemple :',
  examples: [
    ['Semaine', '« qu’est-ce que j’ai cette semaine ? »'],
    ['Un droit', '« CSS à renouveler avant fin janvier »'],
    ['Un domaine', '« mes retards logement »'],
    ['Un ménage', '« échéances » et un nom'],
  ] as const,
  leadExamples: [
    ['Équipe', '« qui est en retard ? », « les critiques de la semaine »'],
    ['Collègue', '« échéances de Karim la semaine prochaine »'],
    ['Charge', '« qui est le plus chargé ? »'],
    ['Un ménage', '« échéances » et un nom'],
  ] as const,
  noMore: 'Tout est déjà affiché.',
  followsNobody: (name: string) => `${name} ne suit aucun ménage.`,
  noneCovered: 'Vous ne remplacez personne aujourd’hui.',
};

function capitalised(line: string): string {
  return line.charAt(0).toLocaleUpperCase('fr') + line.slice(1);
}
