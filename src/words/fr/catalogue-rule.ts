import type { ClosedBy, OnceDone } from '../../domain/catalogue/rule';
import type { Day } from '../../domain/day';
import type { StepState } from '../../domain/step-state';
import { fullDay } from './day';
import { listed } from './number';
import { stateNames } from './update';

const closings: Readonly<Record<ClosedBy, string>> = {
  filing: 'le dépôt est inscrit, ou l’échéance marquée faite',
  filingOrGrant: 'le dépôt ou l’accord est inscrit, ou l’échéance marquée faite',
  answer: 'la réponse est inscrite (accord, refus), ou l’échéance marquée faite',
  mark: 'l’échéance est marquée faite',
};

/** The lines of a rule. */
export const rule = {
  reference: (what: string) => `**Jour de référence** : ${what}.`,
  referenceIsLast: (what: string) => `**Jour de référence et dernier jour** : ${what}.`,
  opens: (when: string) => `**Ouverture** : ${when}.`,
  last: (when: string) => `**Dernier jour** : ${when}.`,
  lastBySetting: (when: string, setting: string) => `**Dernier jour** : ${when} (réglage « ${setting} »).`,
  closingDay: (day: number, setting: string) =>
    `**Dernier jour** : le ${day} du mois, ou le dernier jour du mois s’il est plus court (réglage « ${setting} »).`,
  reminders: (own: readonly string[], after: readonly number[]) => {
    const usual = `le dernier jour, puis ${listed(after.map(String))} jours après`;
    return own.length === 0
      ? `**Rappels** : comme toute échéance, ${usual}.`
      : `**Rappels** : ${own.join(' ; ')} ; et, comme toute échéance, ${usual}.`;
  },
  again: (days: number, until: 'reference' | 'done') =>
    `**Ensuite** : après le dernier jour, un rappel ${days === 1 ? 'chaque jour' : `tous les ${days} jours`}, ${until === 'reference' ? 'jusqu’au jour de référence' : 'tant que rien n’est inscrit'}.`,
  lastCall: (when: string) => `**Dernier appel** : ${when}.`,
  criticalFrom: (when: string) => `**Critique à partir de ce jour** : ${when}.`,
  leadFrom: (when: string) => `**Cheffe de service prévenue dès ce jour** : ${when}.`,
  cases: (cases: readonly string[]) => `**Cas** : ${cases.join(' ; ')}.`,
  onlyIn: (states: readonly StepState[]) =>
    `**Condition** : la démarche est « ${states.map((state) => stateNames[state]).join(' » ou « ')} ».`,
  ifUpdateDue:
    '**Condition** : France Travail attend une actualisation de cette personne, ou l’on ne sait pas si elle est attendue.',
  automaticOnRsa:
    '**Exception** : tant que le ménage perçoit le RSA, le renouvellement est automatique et il n’y a rien à demander.',
  notWhileSuspended: '**Exception** : rien n’est dit tant que l’accompagnement est suspendu.',
  closed: (by: ClosedBy) => `**Se ferme** quand ${closings[by]}.`,
  closedByPeriod: (by: ClosedBy) =>
    `**Se ferme** quand une période plus récente est inscrite, ou quand ${closings[by]}.`,
  closedByDocument: (by: ClosedBy) =>
    `**Se ferme** quand un document de séjour plus récent est inscrit, ou quand ${closings[by]}.`,
  chased: '**Une fois la relance faite** : le délai repart de ce jour.',
  stage: (stage: string) => `**Une fois fait** : la démarche passe à l’étape « ${stage} ».`,
  filed:
    '**Une fois fait** : la demande est inscrite ; le droit prend fin le même jour, tant qu’une nouvelle fin n’est pas notée.',
  newEnd: '**Une fois fait** : la fin de la nouvelle période est demandée, et elle seule ferme l’échéance.',
  renewed: ({ months, from }: Extract<OnceDone, { kind: 'renewed' }>) =>
    `**Une fois fait** : le droit court de nouveau ${months} mois, comptés ${from === 'thatDay' ? 'depuis ce jour' : 'depuis son ancienne fin'}.`,
  stake: (what: string) => `**En jeu.** ${what}`,
  onceClosed: (what: string) => `**Fenêtre fermée, droit encore en cours.** ${what}`,
  onceOver: (what: string) => `**Une fois le droit fini.** ${what}`,
  sources: (on: Day, list: readonly string[]) =>
    `**${list.length > 1 ? 'Sources lues' : 'Source lue'} le ${fullDay(on)}** : ${list.join(' ; ')}.`,
  example: (reference: Day, { opensAt, dueAt, first }: { opensAt?: Day; dueAt: Day; first: Day }) =>
    `**Exemple** : jour de référence, ${fullDay(reference)} ; ${opensAt ? `ouverture, ${fullDay(opensAt)} ; ` : ''}dernier jour, ${fullDay(dueAt)} ; premier rappel, ${fullDay(first)}.`,
};
