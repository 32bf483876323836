/**
 * French spaces where a line must not break: before « : », inside guillemets, before ; ? ! (narrow), and between a
 * number and its word, or an article and its letter. Sentences are written with plain spaces, which one can see. Done twice, it is done once.
 */
export function typeset(text: string): string {
  return text
    .replace(/ (?=:(?:\s|$))/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
    .replace(/ (?=[;?!](?:\s|$))/g, '\u202f')
    .replace(/(?<=\d) (?=[\p{L}\d])/gu, '\u00a0')
    .replace(/(?<=\b[A-Z]\.) (?=\d)/g, '\u00a0');
}

/**
 * The same on a narrow screen, where the number of an article keeps together too, by a word joiner: with it « 433-3 » is
 * still found on a page, with a non-breaking hyphen it is not.
 */
export function typesetOnScreen(text: string): string {
  return typeset(text).replace(/(?<=(?:\b[A-Z]\.|n°)[ \u00a0]?[\d\u2060-]*\d)-(?=\d)/g, '-\u2060');
}
