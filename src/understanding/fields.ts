import type { Field } from '../domain/catalogue';
import type { Span } from './meaning';
import { fold } from './text';

const fields: readonly (readonly [Field, RegExp])[] = [
  ['HOUSING', /\b(logements?|loyers?|habitat|hebergements?)\b/],
  ['EMPLOYMENT', /\b(emplois?(?! du temps)|formations?|insertion pro\w*|travail)\b/],
  ['RIGHTS', /\b(droits?|administratifs?|papiers?)\b/],
];

/** The field of support that a question names: « échéances logement ». */
export function readField(text: string): Field | null {
  return fieldIn(text)?.field ?? null;
}

/** The same, with where it is named. */
export function fieldIn(text: string): (Span & { readonly field: Field }) | null {
  const said = fold(text);
  for (const [field, pattern] of fields) {
    const found = pattern.exec(said);
    const to = found ? found.index + found[0].length : 0;
    if (found) return { field, at: found.index, to, text: text.slice(found.index, to) };
  }
  return null;
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

/** Whether only what would stop a right is asked for: « les critiques », « les droits qui sautent ». */
export function asksForCritical(text: string): boolean {
  return /\b(critiques?|critik\w*|ruptures?( de droits?)?|droits? qui (s'arrete\w*|tombe\w*|saute\w*|cesse\w*))\b/.test(
    fold(text),
  );
}

/** Whether a question compares what colleagues carry: « qui est le plus chargé ? », « qui peut prendre une famille ? ». */
export function asksForBusiest(text: string): boolean {
  return /\b((le|la|les) (plus|moins) (chargee?s?|occupee?s?|debordee?s?)|(le plus|le moins|trop|plus) de (dossiers?|familles?|menages?|situations?|suivis?)|charges?( de travail)? (de |d'|par |entre )?(chacune?|l'equipe|tous|referente?s?|personne|collegues?|travailleurs?)|repartition|qui (peut|pourrait) (encore )?(prendre|reprendre|accueillir)|qui a (encore )?de la (place|marge)|surchargee?s?|debordee?s?)\b/.test(
    fold(text),
  );
}

/** Whether a question is about what one follows in place of someone absent: « et mes relais ? », « ceux que je couvre ». */
export function asksForCovered(text: string): boolean {
  return /\b(relais|relaie\w*|couvre|couverts?|couvertes?|(que|dont) je (remplace|releve)|en remplacement|des absente?s?|d'absente?s?)\b/.test(
    fold(text),
  );
}
