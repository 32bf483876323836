import { assemble } from './assemble';
import { readConfig } from './config';

/** Jalon: reads its settings, opens its rooms, listens, and closes them in order when it is told to stop. */
async function main(): Promise<void> {
  const jalon = await assemble(readConfig());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void jalon.close().then(() => process.exit(0)));
  }
  await jalon.warmUp();
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
