import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from './contract';
import type { StorePlace } from './place';
import { repositoriesContract } from './repositories';
import { sealingContract } from './sealing';

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-store-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('the embedded store', () => {
  storeContract(() => ({ dataDir }));
  describe('repositories', () => repositoriesContract(freshPlace));
  describe('sealing', () =>
    sealingContract(freshPlace, async (place) => readFileSync(join(place.dataDir, 'jalon.db'), 'utf8')));
});

function freshPlace(): StorePlace {
  return { dataDir: mkdtempSync(join(dataDir, 'service-')) };
}
