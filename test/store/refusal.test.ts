import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkJalon } from '../../src/assemble';
import { parseConfig } from '../../src/config';

const root = mkdtempSync(join(tmpdir(), 'jalon-refusal-'));
afterAll(() => rmSync(root, { recursive: true }));

it('a store that does not open is told in French, with what to do and what came', async () => {
  const dataDir = mkdtempSync(join(root, 'damaged-'));
  writeFileSync(join(dataDir, 'jalon.db'), 'not a database. '.repeat(300));
  const refusal = checkJalon(parseConfig({ DATA_DIR: dataDir }));
  await expect(refusal).rejects.toThrow(
    /^Jalon ne démarre pas\u00a0: le fichier des données est abîmé\..*\n\(.*jalon\.db: expected/,
  );
});
