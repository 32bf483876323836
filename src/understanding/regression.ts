import type { Features } from './features';

/** A multinomial logistic regression over sparse binary features: `labels` weights for each feature. */
export type Regression = { readonly weights: Float32Array; readonly labels: number };

type Example = { readonly features: Features; readonly label: number };
/** One thing to learn, read in one or several ways. */
export type Lesson = { readonly readings: readonly Features[]; readonly label: number };

const STEP = 1.4;
/** Errors below this teach nothing, and they are most of the work. */
const NEGLIGIBLE = 0.02;

/**
 * Learns by stochastic gradient descent with one AdaGrad rate for each feature (Duchi, Hazan and Singer, 2011), each
 * pass with the next reading of every lesson. The order is shuffled by a fixed seed: same lessons, same weights.
 */
export function learn(
  lessons: readonly Lesson[],
  size: { features: number; labels: number },
  passes: number,
): Regression {
  const { labels } = size;
  const weights = new Float32Array(size.features * labels);
  const seen = new Float32Array(size.features);
  const scratch = new Float32Array(labels);
  const model = { weights, labels };
  const order = Uint32Array.from(lessons.keys());
  const random = randomFrom(20_261_123);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const at of order) {
      const lesson = lessons[at];
      const features = lesson?.readings[pass % lesson.readings.length];
      if (lesson && features) correct(model, seen, scratch, { features, label: lesson.label });
    }
  }
  return model;
}

function correct(model: Regression, seen: Float32Array, scratch: Float32Array, { features, label }: Example): void {
  const { weights, labels } = model;
  const errors = probabilitiesOf(model, features, scratch);
  errors[label] = (errors[label] ?? 0) - 1;
  const scale = 1 / Math.sqrt(features.length);
  const wrong: number[] = [];
  let slope = 0;
  for (let k = 0; k < labels; k++) {
    const error = errors[k] ?? 0;
    if (Math.abs(error) < NEGLIGIBLE) continue;
    wrong.push(k);
    slope += (error * scale) ** 2;
  }
  if (wrong.length === 0) return;
  for (const feature of features) {
    const met = (seen[feature] ?? 0) + slope;
    seen[feature] = met;
    const step = (STEP * scale) / Math.sqrt(met);
    for (const k of wrong) {
      const at = feature * labels + k;
      weights[at] = (weights[at] ?? 0) - step * (errors[k] ?? 0);
    }
  }
}

/** How likely each label is; they add up to 1. What they are written into may be given, as learning asks very often. */
export function probabilitiesOf(
  { weights, labels }: Regression,
  features: Features,
  scores: Float32Array = new Float32Array(labels),
): Float32Array {
  scores.fill(0);
  for (const feature of features) {
    const row = feature * labels;
    for (let k = 0; k < labels; k++) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0);
  }
  const scale = 1 / Math.sqrt(features.length);
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < labels; k++) highest = Math.max(highest, scores[k] ?? 0);
  let total = 0;
  for (let k = 0; k < labels; k++) {
    scores[k] = Math.exp(((scores[k] ?? 0) - highest) * scale);
    total += scores[k] ?? 0;
  }
  for (let k = 0; k < labels; k++) scores[k] = (scores[k] ?? 0) / total;
  return scores;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Numbers in [0, 1) that look random and are always the same (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
