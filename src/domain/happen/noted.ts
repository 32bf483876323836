import type { Happening } from '../happening';
import type { Household, Note } from '../household';
import { LONGEST_NOTE } from '../memo';
import { type Applied, type How, objected, type Setting } from './applied';

/** A short fact, of the household or of one of its steps. */
export function applyNoted(
  { text, isPrivate, step }: Extract<Happening, { kind: 'noted' }>,
  { household, how }: Setting,
): Applied {
  if (step && !household.steps.some(({ id }) => id === step)) return objected({ kind: 'unknownStep' });
  const noted = withNote(household, { text, isPrivate, ...(step ? { step } : {}) }, how);
  return { kind: 'applied', household: noted, ...(step ? { about: step } : {}) };
}

/** A note is never longer than what the file shows. */
export function withNote(household: Household, note: Omit<Note, 'at' | 'by'>, { at, by }: How): Household {
  const text = [...note.text.trim()].slice(0, LONGEST_NOTE).join('');
  return text === '' ? household : { ...household, notes: [...household.notes, { at, by, ...note, text }] };
}
