import type { Day } from '../../domain/day';
import { fullDay } from './day';
import { counted, listed } from './number';

/** Small forms: a note, a reminder of one's own, who lives there, who follows, the day on which lines were done. */
export const noteForm = {
  title: 'Note',
  text: { label: 'Note', ask: 'Que faut-il noter ?', required: 'Écrivez la note.' },
  isPrivate: { label: 'Qui la voit', ask: 'Pour vous, ou pour l’équipe ?' },
  shared: 'Ceux qui suivent ce ménage',
  mine: 'Moi seul·e',
};

export const memoForm = {
  title: 'Rappel ou rendez-vous',
  short: 'Rappel',
  text: { label: 'Rappel', ask: 'Que faut-il rappeler ?', required: 'Écrivez ce qu’il faut rappeler.' },
  on: { label: 'Jour', ask: 'Pour quel jour ?', required: 'Indiquez un jour.' },
  at: { label: 'Heure (facultatif)', short: 'Heure', ask: 'À quelle heure ? Sinon, « passer ».', placeholder: '14 h' },
  owner: { label: 'Pour', ask: 'Pour qui ?' },
  myself: 'Moi',
  past: 'Ce jour est passé. Choisissez aujourd’hui ou plus tard.',
};

export const assignForm = {
  title: 'Référent',
  already: (who: string) => `${who} suit déjà ce ménage. Choisissez une autre personne, ou annulez.`,
  to: { label: 'Nouveau référent', ask: 'Qui va suivre ce ménage ?', required: 'Choisissez une personne.' },
};

export const membersForm = {
  title: 'Composition du foyer',
  problem: (line: string, why: 'nothing' | 'relation' | 'birth' | 'future' | 'several') => {
    switch (why) {
      case 'nothing':
        return `« ${line} » : écrivez un prénom, un lien et un mois de naissance.`;
      case 'relation':
        return `« ${line} » : ajoutez le lien, par exemple « fille » ou « conjoint ».`;
      case 'birth':
        return `« ${line} » : je n’ai pas reconnu la naissance. Écrivez par exemple « mars 2009 ».`;
      case 'future':
        return `« ${line} » : cette naissance est à venir. Vérifiez l’année.`;
      case 'several':
        return `« ${line} » : une seule personne par ligne.`;
    }
  },
  line: (n: number) => `Personne ${n}`,
  ask: 'Qui vit dans ce foyer ? Par exemple : Amina, fille, mars 2009.',
  placeholder: 'Prénom, lien, mois de naissance',
};

export const relationNames = {
  REFERENCE: 'référence',
  CONJOINT: 'conjoint·e',
  ENFANT: 'enfant',
  AUTRE: 'autre',
} as const;

export const contractForm = {
  title: 'Contrat',
  signedAt: { label: 'Signé le', ask: 'À quelle date le contrat a-t-il été signé ?', required: 'Indiquez la date.' },
  startsAt: { label: 'Début', ask: 'À partir de quel jour ?' },
  months: { label: 'Durée', ask: 'Pour combien de mois ?', required: 'Choisissez une durée.' },
  reason: { label: 'Motif de la dérogation', ask: 'Pour quel motif ?', required: 'Indiquez le motif.' },
  duration: (months: number) => `${months} mois`,
  end: 'Fin',
};

export const doneForm = {
  title: 'Date à préciser',
  titleDated: 'Échéances traitées',
  on: { label: 'Fait le', ask: 'Fait à quelle date ?', required: 'Indiquez la date.' },
  lines: (count: number) => (count === 1 ? 'Échéance' : 'Échéances'),
  files: (count: number) => (count === 0 ? 'Rappel' : counted(count, 'dossier')),
  told: (line: string, on: string, until?: string) =>
    until ? `${line}, fait le ${on}, jusqu’au ${until}` : `${line}, fait le ${on}`,
  askNewEnd: 'Jusqu’à quel jour ?',
  notYet: (day: Day) =>
    `J’ai compris « ${fullDay(day)} » : ce jour n’est pas encore venu. Donnez le jour où c’était fait. Pour reporter, annulez, puis écrivez « reporte au… ».`,
};

export const snoozeForm: typeof doneForm = {
  title: 'Report à préciser',
  titleDated: 'Rappels reportés',
  on: { label: 'Rappeler le', ask: 'À quel jour faut-il reporter le rappel ?', required: 'Indiquez le jour.' },
  lines: doneForm.lines,
  files: doneForm.files,
  askNewEnd: doneForm.askNewEnd,
  notYet: doneForm.notYet,
  told: (line, on) => `${line}, rappel reporté au ${on}`,
};

/** What is said of lines that were ticked, or that a sentence points at. */
export const lineWords = {
  title: 'Enregistrement',
  notDone: 'Rien n’est changé',
  tickFirst: 'Cochez d’abord une ligne.',
  tickWhich: 'Cochez les lignes, puis choisissez.',
  ofWhat: 'De quelle échéance parlez-vous ? Donnez un ménage et une démarche, ou écrivez « mes échéances ».',
  noDate: 'Je n’ai pas reconnu cette date. Rien n’est changé.',
  already: 'Déjà traité',
  alreadyBy: (line: string, who: string, at: string) => `${line} : déjà traité par ${who}, ${at}.`,
  alreadyDone: (line: string) => `${line} : déjà traité.`,
  label: (name: string, which?: string) => (which ? `${name} (${which})` : name),
  of: (ref: string, name: string) => `${ref} · ${name}`,
  because: (refs: readonly string[], reason: string) =>
    `${listed(refs)} : ${reason.charAt(0).toLocaleLowerCase('fr')}${reason.slice(1)}`,
  notThere: 'Ces lignes ne sont plus à traiter par vous. Rien n’est changé.',
  memoFor: (text: string, who: string) => `${text}, pour ${who}`,
  firstDetails: (shown: number, all: number) =>
    `Voici les ${shown} premières sur ${all}. Cochez-en moins pour les autres.`,
  assigned: (ref: string, who: string) => `${ref} est maintenant suivi par ${who}`,
  noted: (text: string) => `Note : ${text}`,
  assignFirst: 'Choisissez d’abord une personne.',
  byFamily: (line: string, isCritical: boolean) =>
    `${line} : la famille gère seule${isCritical ? ', les alertes continuent' : ''}`,
};
