import { openFakeTeams } from './fake-teams';

/** Microsoft Teams for whoever wants to write to it from this machine: `node -r ./test/support/register.cjs test/drill/serve.ts [port]`. */
openFakeTeams({ port: Number(process.argv[2] ?? 0) }).then(
  ({ serviceUrl }) => process.stdout.write(`${serviceUrl}\n`),
  (error) => {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
  },
);
