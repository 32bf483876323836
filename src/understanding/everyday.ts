import { everydayStems, everydayWords } from './everyday-words';
import { examples } from './examples/all';
import { fold } from './text';

const endings =
  /^(?:e|s|es|x|ee|ees|er|ez|ent|ons|ons|ant|ante|antes|ants|ait|ais|aient|ai|a|as|ions|iez|era|eras|erai|eront|erait|erions|eraient|i|ie|ies|is|it|ir|ira|irait|issent|u|ue|us|ues|re|ra|ras|rait|t|te|ts|tes|ns|ment|ement|ements|ation|ations|ition|ion|ions|tion|tions|eur|eurs|euse|euses|rice|rices|age|ages|ance|ances|ence|ences|ure|ures|if|ifs|ive|ives|able|ables|ible|ibles|al|ale|ales|aux|el|elle|els|elles|ien|ienne|iens|iennes|iste|istes|ite|ites|ique|iques|aire|aires|oire|oires|eux|que|ques|erie|erer)$/;

/** Said, and names all the same. */
const namesToo = new Set(['bah', 'denis', 'ines', 'julie', 'louis', 'marie', 'noel', 'paul', 'pierre', 'salam']);

let vocabulary: { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> } | undefined;

/** Whether a folded word is an everyday French word of the trade, in some form. */
export function isEveryday(folded: string): boolean {
  vocabulary ??= readVocabulary();
  const { words, stems } = vocabulary;
  if (namesToo.has(folded)) return false;
  if (words.has(folded) || words.has(folded.replace(/[sx]$/, '')) || words.has(folded.replace(/es$/, ''))) return true;
  for (let length = folded.length; length >= 3; length -= 1) {
    if (stems.has(folded.slice(0, length)) && (length === folded.length || endings.test(folded.slice(length))))
      return true;
  }
  return false;
}

function readVocabulary(): { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> } {
  const said =
    fold(
      Object.values(examples)
        .join(' ')
        .replace(/\{\p{L}+\}/gu, ' '),
    ).match(/\p{L}+/gu) ?? [];
  const own = everydayWords.split(/\s+/);
  return {
    words: new Set([...own, ...said.filter((word) => word.length > 1)]),
    stems: new Set(fold(everydayStems).split(/\s+/)),
  };
}

const frenchEnding =
  /(?:tion|sion|ment|ite|age|eur|euse|able|ible|ique|isme|iste|ance|ence|oire|aire|eux|ees?|er|ais|ait|aient|ant|ons|if|ive|elle|ette|ure|ail|euil)s?$/;

/** Whether an unknown folded word has the look of a French one: long, with an ending that few foreign names have. */
export function looksFrench(folded: string): boolean {
  return folded.length >= 7 && frenchEnding.test(folded);
}
