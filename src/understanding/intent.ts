import { examples } from './examples/all';
import {
  BUCKETS,
  featuresOf,
  type Sentence,
  senseOf,
  sentenceOf,
  unknown,
  type Vocabulary,
  type WordSense,
  withoutNames,
} from './features';
import { type Decision, type Intent, intents } from './meaning';
import { type Lesson, learn, probabilitiesOf, type Regression } from './regression';

export type IntentModel = { readonly regression: Regression; readonly vocabulary: Vocabulary };
export type Ranked = { readonly intent: Intent; readonly confidence: number };

const PASSES = 3;
const GO = 0.75;
const ASK = 0.2;

/** Learns the intents from the examples: the same model each time, in under half a second. */
export function trainIntents(phrases: Readonly<Record<Intent, string>> = examples): IntentModel {
  const said = intents.flatMap((intent, label) =>
    phrases[intent]
      .trim()
      .split('\n')
      .map((phrase) => ({ sentence: sentenceOf(phrase), label })),
  );
  const { all, common } = vocabulariesOf(said.map(({ sentence }) => sentence));
  const lessons = said.map(
    ({ sentence, label }, turn): Lesson => ({
      readings: [featuresOf(sentence, all), featuresOf(withoutNames(sentence, turn), common)],
      label,
    }),
  );
  return { regression: learn(lessons, { features: BUCKETS, labels: intents.length }, PASSES), vocabulary: all };
}

/** The words of the examples; and the same, of which a word met once teaches what an unknown word is. */
function vocabulariesOf(sentences: readonly Sentence[]): { all: Vocabulary; common: Vocabulary } {
  const all = new Map<string, WordSense>();
  const common = new Map<string, WordSense>();
  for (const { words } of sentences) {
    for (const word of new Set(words)) {
      const sense = all.get(word) ?? senseOf(word);
      common.set(word, all.has(word) ? sense : unknown(sense));
      all.set(word, sense);
    }
  }
  return { all, common };
}

/** Every intent, the most likely first; the confidences add up to 1. The text is masked as in the examples. */
export function classify({ regression, vocabulary }: IntentModel, masked: string): readonly Ranked[] {
  const confidences = probabilitiesOf(regression, featuresOf(sentenceOf(masked), vocabulary));
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
