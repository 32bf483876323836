import type { Field } from '../domain/catalogue';
import { fold } from './text';

const fields: readonly (readonly [Field, RegExp])[] = [
  ['HOUSING', /\b(logements?|loyers?|habitat|hebergements?)\b/],
  ['EMPLOYMENT', /\b(emplois?|formations?|insertion pro\w*|travail)\b/],
  ['RIGHTS', /\b(droits?|administratifs?|papiers?)\b/],
];

/** The field of support that a question names: « échéances logement ». */
export function readField(text: string): Field | null {
  const said = fold(text);
  return fields.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** Whether a question is about the whole team: « qui est en retard ? », « de l’équipe ». */
export function asksForTeam(text: string): boolean {
  return /\b(equipe|service|collegues?|tout le monde|toutes les familles|tous les menages|qui (est|a|ont)|quelles familles)\b/.test(
    fold(text),
  );
}

/** Whether only what is late is asked for. */
export function asksForLate(text: string): boolean {
  return /\b(retards?|depassee?s?|loupee?s?|ratee?s?|en souffrance)\b/.test(fold(text));
}
