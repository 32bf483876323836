import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from './contract';

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-store-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('the embedded store', () => {
  storeContract(() => ({ dataDir }));
});
