import type { ReferenceMention } from './meaning';

/** Three digits may follow a space or nothing; one or two need a dash, or « AG 26 11 » would be a meeting in November. */
const reference =
  /(?<![\p{L}\p{N}])(?:([Aa][Gg])[ .-]{0,2}|[Oo][Rr][.-]?|OR )(\d\d)(?:[ .]?(\d{3})|[-_] ?(\d{1,3}))(?![\p{L}\p{N}/])/gu;

/**
 * The public references that stand in a bounded text, in order, written in full: « ag26-14 » and « ag 26 014 » are
 * AG-26-014. « or 26 031 » with spaces is a reference only in capitals: « or » is a French word.
 */
export function readReferences(text: string): ReferenceMention[] {
  return Array.from(text.matchAll(reference), (match) => {
    const [found, ag, year = '', attached, dashed] = match;
    return {
      text: found,
      at: match.index,
      to: match.index + found.length,
      ref: `${ag ? 'AG' : 'OR'}-${year}-${(attached ?? dashed ?? '').padStart(3, '0')}`,
    };
  });
}
