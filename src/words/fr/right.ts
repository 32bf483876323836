import type { StepCode } from '../../domain/catalogue';
import type { Day } from '../../domain/day';
import { stepNames } from './catalogue';
import { fullDay } from './day';

/** One right of one household: until when it runs, when to ask for it again, and whether one has to. */
export const right = {
  settled: (ref: string) => `${ref} : rien à faire`,
  undated: (ref: string) => `${ref} : aucune échéance`,
  about: (what: StepCode, name: string) => `${stepNames[what]} · ${name}`,
  /** Which one of several, where the question does not tell. */
  which: (what: StepCode | undefined, member: string | undefined) =>
    [...(what ? [stepNames[what]] : []), ...(member ? [member] : [])].join(' · ') || null,
  window: (opens: Day, last: Day, today: Day) =>
    last < today
      ? `Était à renouveler entre le ${fullDay(opens)} et le ${fullDay(last)}.`
      : `À renouveler entre le ${fullDay(opens)} et le ${fullDay(last)}.`,
  ends: (on: Day, today: Day) => (on < today ? `Fin le ${fullDay(on)}, passée.` : `Fin le ${fullDay(on)}.`),
  isAutomatic: 'Renouvellement automatique : le ménage touche le RSA, rien à demander.',
  notAutomatic: 'Pas de renouvellement automatique : le ménage ne touche pas le RSA.',
  maybeAutomatic: 'Automatique si le ménage touche le RSA : la réponse n’est pas notée.',
  state: (state: string) => `Où en est-on : ${state}`,
  noDate: 'Aucune date n’est notée pour cette démarche.',
  noStep: (what: StepCode, ref: string) => `${stepNames[what]} : rien n’est noté pour ${ref}.`,
  decideBefore: (on: Day) => `La suite est à décider avant le ${fullDay(on)}.`,
  contract: 'Contrat d’accompagnement',
  see: 'Voir',
  update: 'Mettre à jour',
};
