import fc from 'fast-check';
import { splitFacts, type Told } from '../../src/understanding/several-facts';

/** Each letter is a thing that is told of; in lower case, it leans on what comes before. */
function toldBy(part: string): Told | null {
  const letter = /\b[a-e]\b/i.exec(part)?.[0];
  return letter ? { of: letter.toUpperCase(), isNamed: letter !== letter.toLowerCase() } : null;
}

test.each([
  ['A hier et B ce matin', ['A hier', 'B ce matin']],
  ['A hier, B, puis C le 3', ['A hier', 'B', 'C le 3']],
  ['A hier. B demain', ['A hier', 'B demain']],
  ['A hier et A demain', ['A hier et A demain']],
  ['A et b', ['A et b']],
  ['pour la famille, A le 03.12', ['pour la famille, A le 03.12']],
  ['A à la CAF et à la CPAM, B', ['A à la CAF et à la CPAM', 'B']],
  ['rien', ['rien']],
])('« %s »', (text, facts) => {
  expect(splitFacts(text, toldBy)).toEqual(facts);
});

test('nothing that was typed is lost', () => {
  const words = fc.constantFrom('A', 'b', 'C', 'et', ',', 'puis', 'hier', '.', 'mais', 'le 03.12', ';');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (typed) => {
      const kept = splitFacts(typed.join(' '), toldBy).join(' ');
      for (const letter of ['A', 'b', 'C', 'hier']) {
        expect(kept.split(letter).length).toBe(typed.join(' ').split(letter).length);
      }
    }),
  );
});
