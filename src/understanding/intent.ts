import { examples } from './examples/all';
import { BUCKETS, featuresOf, remember, type Sentence, sentenceOf, withoutNames } from './features';
import { type Decision, type Intent, intents } from './meaning';
import { type Lesson, learn, probabilitiesOf, type Regression } from './regression';

export type IntentModel = { readonly regression: Regression; readonly known: ReadonlySet<string> };
export type Ranked = { readonly intent: Intent; readonly confidence: number };

const PASSES = 4;
const GO = 0.7;
const ASK = 0.3;

/** Learns the intents from the examples: the same model each time, in under half a second. */
export function trainIntents(phrases: Readonly<Record<Intent, string>> = examples): IntentModel {
  const said = intents.flatMap((intent, label) =>
    phrases[intent]
      .trim()
      .split('\n')
      .map((phrase) => ({ sentence: sentenceOf(phrase), label })),
  );
  const { known, common } = vocabularyOf(said.map(({ sentence }) => sentence));
  remember(known);
  const lessons = said.map(
    ({ sentence, label }, turn): Lesson => ({
      readings: [featuresOf(sentence, known), featuresOf(withoutNames(sentence, turn), common)],
      label,
    }),
  );
  return { regression: learn(lessons, { features: BUCKETS, labels: intents.length }, PASSES), known };
}

/** The words of the examples, and those that come more than once: a word met once teaches what an unknown one is. */
function vocabularyOf(sentences: readonly Sentence[]): { known: Set<string>; common: Set<string> } {
  const known = new Set<string>();
  const common = new Set<string>();
  for (const { words } of sentences) for (const word of new Set(words)) (known.has(word) ? common : known).add(word);
  return { known, common };
}

/** Every intent, the most likely first; the confidences add up to 1. The text is masked as in the examples. */
export function classify(model: IntentModel, masked: string): readonly Ranked[] {
  const confidences = probabilitiesOf(model.regression, featuresOf(sentenceOf(masked), model.known));
  return intents
    .map((intent, label) => ({ intent, confidence: confidences[label] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** What to do with a ranking: thresholds on confidences that cross-validation has shown to mean what they say. */
export function decide([first, second]: readonly Ranked[]): Decision {
  if (!first) return 'help';
  if (first.intent === 'none') return second && second.confidence >= ASK ? 'ask' : 'help';
  if (first.confidence >= GO) return 'go';
  return first.confidence >= ASK ? 'ask' : 'help';
}
