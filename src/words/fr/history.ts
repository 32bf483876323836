import type { StepCode } from '../../domain/catalogue';
import { stepNames } from './catalogue';

const names: Readonly<Record<string, string>> = {
  admission: 'Admission',
  notes: 'Note',
  members: 'Composition du foyer',
  barriers: 'Freins à l’emploi',
  details: 'Précisions',
  referentId: 'Référent',
  onRsa: 'RSA',
  movedInOn: 'Emménagement',
  leaseStartsAt: 'Début du bail',
  city: 'Commune',
  contract: 'Contrat',
  undo: 'Annulation d’un enregistrement',
};

/** What a field of the history is called: a part of the file, or the step that moved. */
export function fieldName(field: string): string {
  const [part = '', code = ''] = field.split('.');
  return names[part] ?? stepNames[code as StepCode] ?? stepNames[part as StepCode] ?? part;
}
