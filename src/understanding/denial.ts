/** « pas », « plus », « ni » … within the three words before: what follows is denied. */
export const denied =
  /(?:\b(?:pas|plus|ni|non|sans|jamais|aucune?)|n'(?:est|ont|a))(?: (?:encore|du tout|une?|le|la|les|des?|d'?|l'?|en|pour|est|a|sur|sont|besoin d'|interesses? par|suivie?s? par|suivie?s?|accompagnements?|suivis?|dispositif|programme|d'accompagnement|d'une?)){0,3} ?'?$/;

/** The places where a folded text says something, and whether it denies it. */
export function said(folded: string, says: RegExp): { at: number; to: number; isDenied: boolean }[] {
  return Array.from(folded.matchAll(says), (match) => ({
    at: match.index,
    to: match.index + match[0].length,
    isDenied: denied.test(folded.slice(Math.max(0, match.index - 40), match.index)),
  }));
}
