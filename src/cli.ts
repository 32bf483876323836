import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { checkJalon } from './assemble';
import { type Config, readConfig } from './config';
import { type Day, dayInParis, instantAt } from './domain/day';
import { rowsToReread } from './domain/freshness';
import { answerLine, parseDirectory } from './understanding/ndjson';
import { cli as words } from './words/fr/cli';

const program = new Command('jalon').description(words.about).helpOption('-h, --help', words.helpOption);

program
  .command('check')
  .description(words.check)
  .action(async () => {
    const config = readConfig();
    const lines = [...(await checkJalon(config)), ...freshnessOn(todayOf(config))];
    for (const line of lines) console.log(line);
  });

program
  .command('understand')
  .description(words.understand)
  .option('--directory <file>', words.directory)
  .action(async ({ directory }: { directory?: string }) => {
    const households = directory ? parseDirectory(readFileSync(directory, 'utf8')) : [];
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) if (line.trim() !== '') console.log(answerLine(line, { households }));
  });

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

/** The sandbox may live on another day. */
function todayOf({ mode }: Config): Day {
  return dayInParis((mode.kind === 'sandbox' && mode.startAt) || instantAt(Date.now()));
}

function freshnessOn(today: Day): string[] {
  const stale = rowsToReread(today);
  return stale.length === 0
    ? [words.catalogueFresh]
    : [words.catalogueStale(stale.length), ...stale.map(words.toReread)];
}
