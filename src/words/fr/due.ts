import type { Day } from '../../domain/day';
import { fullDay } from './day';
import { counted } from './number';

/** What is due, asked for in chat. */
export const due = {
  title: (count: number) => (count === 0 ? 'Rien à traiter' : `${counted(count, 'échéance')} à traiter`),
  late: (count: number) => `En retard · ${count}`,
  thisWeek: (count: number) => `Cette semaine · ${count}`,
  later: (count: number) => `À venir · ${count}`,
  asOf: (on: Day) => `Au ${fullDay(on)}`,
  next: (what: string, on: Day) => `Prochaine échéance : ${what}, ${fullDay(on)}.`,
  none: 'Aucune échéance datée à venir.',
  more: (count: number) => `et ${counted(count, 'autre')} : précisez un ménage, une semaine ou une démarche.`,
  touch: 'Touchez une ligne pour ouvrir le ménage.',
  onlyYours:
    'Vous voyez vos échéances, et celles des collègues que vous remplacez. La cheffe de service voit l’équipe.',
};
