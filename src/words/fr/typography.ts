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
