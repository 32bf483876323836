import type { Day, Hour } from '../../domain/day';
import { deadlineName } from './catalogue';
import { distance, fullDay, fullHour } from './day';
import { counted, listed } from './number';

type Named = Parameters<typeof deadlineName>[0];

/** What is due, asked for in chat or sent in the morning. */
export const due = {
  title: (deadlines: number, memos = 0) => {
    if (deadlines + memos === 0) return 'Rien à traiter';
    if (memos === 0) return `${counted(deadlines, 'échéance')} à traiter`;
    const reminders = counted(memos, 'rappel');
    return deadlines === 0 ? `${reminders} à suivre` : `${counted(deadlines, 'échéance')}, ${reminders}`;
  },
  asked: (deadlines: number, memos = 0) => {
    const counts = [
      ...(deadlines > 0 ? [counted(deadlines, 'échéance')] : []),
      ...(memos > 0 ? [counted(memos, 'rappel')] : []),
    ];
    return counts.length > 0 ? counts.join(', ') : 'Rien à traiter';
  },
  rest: 'Suite du point du jour',
  toCome: (count: number) => `${counted(count, 'échéance')} à venir`,
  late: (count: number | null) => withCount('En retard', count),
  thisWeek: (count: number | null) => withCount('Cette semaine', count),
  later: (count: number | null) => withCount('À venir', count),
  met: (count: number | null) => withCount('Rendez-vous passés', count),
  howItWent: 'Venu : « Fait ». Reporté : « Reporter ». Absent : « Fait », puis « note qu’il n’est pas venu ».',
  asOf: (on: Day) => `Au ${fullDay(on)}`,
  why: (heading: string, on: Day) => `${heading} · ${fullDay(on)}`,
  updatedAt: (hour: string) => `Liste mise à jour à ${hour}`,
  shown: (first: number, last: number, all: number) => `Lignes ${first} à ${last} sur ${all}`,
  next: (what: string, on: Day) => `Prochaine échéance : ${what}, ${fullDay(on)}.`,
  none: 'Aucune échéance datée à venir.',
  more: (count: number) => `et ${counted(count, 'autre')}`,
  left: ({ late, met, thisWeek, later }: Readonly<Record<'late' | 'met' | 'thisWeek' | 'later', number>>) =>
    `et ${[
      ...(late > 0 ? [`${late} en retard`] : []),
      ...(thisWeek > 0 ? [`${thisWeek} cette semaine`] : []),
      ...(met > 0 ? [`${met} rendez-vous passé${met > 1 ? 's' : ''}`] : []),
      ...(later > 0 ? [`${later} à venir`] : []),
    ].join(', ')}`,
  leftElsewhere: (left: string) => `${left}. Pour tout voir : écrivez « mes échéances »`,
  seeMore: 'Voir la suite',
  touch: 'Touchez une ligne pour ouvrir le ménage.',
  tick: 'Cochez une ou plusieurs lignes, puis choisissez.',
  onlyYours:
    'Vous voyez vos échéances, et celles des collègues que vous remplacez. La cheffe de service voit l’équipe.',

  day: (today: Day, on: Day) => `${distance(today, on)} · ${fullDay(on)}`,
  line: (ref: string, name: string, what: Named, which: string | undefined, isCritical: boolean) =>
    critical(`${ref}, ${name} : ${insideSentence(deadlineName(what))}${which ? ` (${which})` : ''}`, isCritical),
  group: (what: Named, refs: readonly string[], isCritical: boolean) =>
    critical(
      `${counted(refs.length, 'ménage')} : ${insideSentence(deadlineName(what))} (${abridged(refs)})`,
      isCritical,
    ),
  marked: (line: string, mark: string | undefined) => (mark ? `${line} · ${mark}` : line),
  wholeList: 'Lignes de la liste',
  memo: (text: string, at: Hour | undefined, ref: string | undefined) =>
    [...(at ? [fullHour(at)] : []), ...(ref ? [ref] : []), text].join(' · '),
  after: (refs: readonly string[], consequence: string) => `${abridged(refs)} · ${consequence}`,

  done: 'Fait',
  detail: 'Détail',
  snooze: 'Reporter',
  remindOn: 'Me le rappeler le',
  chooseDay: 'Choisissez un jour, avant la date limite.',
  limitStays: 'La date limite ne bouge pas. Un rappel ne peut pas la dépasser.',
  recordSnooze: 'Enregistrer le report',
  assign: 'Réassigner',
  assignTo: 'Confier à',
  choose: 'Choisir',
  choosePerson: 'Choisissez une personne.',
  recordAssign: 'Confier',
};

function withCount(group: string, count: number | null): string {
  return count === null ? group : `${group} · ${count}`;
}

function critical(line: string, isCritical: boolean): string {
  return isCritical ? `Critique · ${line}` : line;
}

/** « CSS à renouveler », « titre de séjour à déposer »: as it reads after a colon, of which one is enough. */
function insideSentence(name: string): string {
  const [first = ''] = name.split(' ');
  const keepsCapital =
    first !== first.charAt(0) + first.slice(1).toLocaleLowerCase('fr') || /^(Mission|France)/.test(name);
  const start = keepsCapital ? name.charAt(0) : name.charAt(0).toLocaleLowerCase('fr');
  return (start + name.slice(1)).replace(/\s: /g, ', ');
}

function abridged(refs: readonly string[]): string {
  return refs.length <= 4 ? listed(refs) : listed([...refs.slice(0, 3), counted(refs.length - 3, 'autre')]);
}
