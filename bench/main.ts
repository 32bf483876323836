import { benchDates } from './dates';
import { benchIntents } from './intents';
import { benchTurns } from './turns';

/** Every figure that the README gives, measured again: ratios against a baseline of the same run, medians. */
async function main(): Promise<void> {
  for (const bench of [benchTurns, benchDates, benchIntents]) {
    for (const line of await bench()) console.log(line);
    console.log();
  }
}

void main();
