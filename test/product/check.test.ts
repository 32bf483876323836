import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { catalogue, stepCodes } from '../../src/domain/catalogue';
import { addDays, addMonths, type Day, theDay } from '../../src/domain/day';
import { monthsOfTrust } from '../../src/domain/freshness';
import { freshDirectory } from '../support/fresh-directory';

const dataDir = freshDirectory('check');
afterAll(() => rmSync(dataDir, { recursive: true }));

/** What `jalon check` prints on a day. */
function checkOn(day: Day): string[] {
  const said = execFileSync(process.execPath, ['-r', './test/support/register.cjs', 'src/cli.ts', 'check'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, SANDBOX_NOW: `${day}T09:00:00+01:00` },
  });
  return said.trimEnd().split('\n');
}

const [oldest = theDay('1900-01-01')] = stepCodes.map((code) => catalogue[code].verifiedOn).sort();
const stale = stepCodes.filter((code) => catalogue[code].verifiedOn === oldest);

test('check says that the catalogue is fresh, up to 12 months after its oldest reading', () => {
  expect(checkOn(addMonths(oldest, monthsOfTrust))).toEqual([
    'réglages : bons (sandbox, port 3978)',
    'base et clés : ouvertes (embedded, 0 ménages, 0 orientations)',
    'catalogue : chaque démarche a été lue il y a 12 mois au plus',
  ]);
});

test('check lists the rows to read again, from the day after', () => {
  const [, , summary, first, ...others] = checkOn(addDays(addMonths(oldest, monthsOfTrust), 1));
  expect(summary).toBe(
    `catalogue : ${stale.length} démarches à relire, lues il y a plus de 12 mois (voyez docs/catalogue.md)`,
  );
  expect(first).toContain(`${stale[0]}, `);
  expect(others).toHaveLength(stale.length - 1);
});
