/** The longest text that is read; converse refuses longer ones before they come here. */
export const LONGEST_TEXT = 2000;

/**
 * Typed text made safe to read: cut to `LONGEST_TEXT`, composed (NFC), curly quotes straightened, invisible and
 * control characters out, every run of white space one space. Spans point into this text.
 */
export function bound(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\p{Cc}\p{Cf}]+/gu, (run) => (/\s/.test(run) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case without accents, character for character: a span in the folded text is the same span in the text. */
export function fold(text: string): string {
  return text.replace(/[A-Z\u{80}-\u{10ffff}]/gu, foldCharacter);
}

function foldCharacter(character: string): string {
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.length === character.length
    ? bare
    : character.toLowerCase().length === character.length
      ? character.toLowerCase()
      : character;
}
