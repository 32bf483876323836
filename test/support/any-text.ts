import fc from 'fast-check';

const SURROGATES_FROM = 0xd800;
const SURROGATES = 0x800;
const LAST = 0x10ffff;

const character = fc
  .integer({ min: 0, max: LAST - SURROGATES })
  .map((rank) => String.fromCodePoint(rank < SURROGATES_FROM ? rank : rank + SURROGATES));

/**
 * Any text that Unicode can write, as often as one that a keyboard can or that means something to a program.
 * `fc.string({ unit: 'binary' })` would do, but lists every character first.
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const written = fc.array(character, { maxLength }).map((characters) => characters.join(''));
  return fc.oneof(written, fc.string({ maxLength }));
}
