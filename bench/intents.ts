import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instantAt } from '../src/domain/day';
import { classify, trainIntents } from '../src/understanding/intent';
import { type Understandable, understand, warmUnderstanding } from '../src/understanding/understand';

type Timing = { readonly p50: number; readonly p95: number; readonly worst: number };

/** How long French takes: learning the intents, telling one, understanding a whole sentence, and the worst texts. */
export async function benchIntents(): Promise<readonly string[]> {
  const texts = read<readonly { readonly text: string }[]>('utterances-public.json').map(({ text }) => text);
  const { directory } = read<{ readonly directory: Understandable['households'] }>('names-public.json');
  const context = { now: instantAt(Date.UTC(2026, 10, 23, 8)), households: directory, workers: [] };
  const learning = time([''], () => trainIntents());
  const model = trainIntents();
  await warmUnderstanding();
  return [
    `French: ${directory.length} households, ${texts.length} sentences`,
    `  intents learnt at start  ${shown(learning.worst)}   (bar 500 ms)`,
    `  intent of a sentence     ${told(time([...texts, ...texts, ...texts], (text) => classify(model, text)))}   (bar p50 0.2 ms)`,
    `  a sentence understood    ${told(time([...texts, ...texts], (text) => understand(text, context)))}`,
    `  the longest, most hostile ${told(time(hostileTexts, (text) => understand(text, context)))}`,
  ];
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(process.cwd(), 'test', 'data', file), 'utf8')) as T;
}

function told({ p50, p95, worst }: Timing): string {
  return `p50 ${shown(p50)}, p95 ${shown(p95)}, worst ${shown(worst)}`;
}

function shown(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : Math.round(milliseconds)} ms`;
}

const hostileTexts = [
  'deux cent '.repeat(200),
  'le 12 mars '.repeat(180),
  'a'.repeat(2000),
  'Al-Hassan Ould Mohamed '.repeat(90),
  '1/1/1/1/'.repeat(250),
  'é́'.repeat(600),
  "l'd'n'".repeat(300),
  '((((('.repeat(400),
  ' - '.repeat(600),
  'CADA de Valence, 2 adultes et 3 enfants '.repeat(50),
];

function time(texts: readonly string[], work: (text: string) => unknown): Timing {
  const elapsed = texts.map((text) => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  });
  elapsed.sort((a, b) => a - b);
  const at = (share: number) => elapsed[Math.min(elapsed.length - 1, Math.floor(elapsed.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}
