/** What a part of a sentence tells of, and whether it names it: « transmise à la CAF » leans on what comes before. */
export type Told = { readonly of: string; readonly isNamed: boolean };

/** Between two facts of one sentence. A full stop only before a space: « 03.12 » is a date. */
const BETWEEN = /(\s*[,;\n]+\s*(?:et |puis |mais )?|[.!]\s+|\s+(?:et|puis|mais|ainsi que)\s+)/iu;

/**
 * The facts that one sentence tells, each as it was typed, in order. In: the sentence; what a part of it tells by itself,
 * `null` for nothing. Out: at least one part. What tells of nothing, or of the same thing, stays with what comes before.
 */
export function splitFacts(text: string, toldBy: (part: string) => Told | null): readonly string[] {
  const pieces = text.split(BETWEEN);
  if (pieces.length === 1) return [text];
  const facts: { readonly text: string; readonly of: string | undefined }[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? '';
    const told = toldBy(part);
    const last = facts.pop();
    if (!last) facts.push({ text: part, of: told?.of });
    else if (told?.isNamed && last.of && last.of !== told.of) facts.push(last, { text: part, of: told.of });
    else facts.push({ text: last.text + pieces[at - 1] + part, of: last.of ?? told?.of });
  }
  return facts.map((fact) => fact.text.trim()).filter((fact) => fact !== '');
}
