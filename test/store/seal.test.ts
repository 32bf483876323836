import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDataKey, newId, newNonce, openKeyRing, seal, unseal, unwrap, wrap } from '../../src/store/seal';

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-keys-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const key = newDataKey();
const ring = (dataKeys: string) => openKeyRing({ dataKeys, dataDir, production: true });

describe('a seal', () => {
  it('opens at its place, with its key', () => {
    const sealed = seal(key, 'Amina ✓', 'households/AG-26-001/sealed');
    expect(sealed).not.toBe(seal(key, 'Amina ✓', 'households/AG-26-001/sealed'));
    expect(unseal(key, sealed, 'households/AG-26-001/sealed')).toBe('Amina ✓');
    expect(() => unseal(key, sealed, 'households/AG-26-002/sealed')).toThrow('households/AG-26-002/sealed: expected');
    expect(() => unseal(newDataKey(), sealed, 'households/AG-26-001/sealed')).toThrow('does not open');
  });
});

describe('the key ring', () => {
  const k1 = `k1:${newDataKey().toString('base64')}`;
  const k2 = `k2:${newDataKey().toString('base64')}`;

  it('writes with its first key and reads with all', () => {
    const old = wrap(ring(k1), key, 'households/AG-26-001');
    const wrapped = wrap(ring(`${k2}, ${k1}`), key, 'households/AG-26-001');
    expect([old.slice(0, 3), wrapped.slice(0, 3)]).toEqual(['k1:', 'k2:']);
    for (const one of [old, wrapped]) expect(unwrap(ring(`${k2},${k1}`), one, 'households/AG-26-001')).toEqual(key);
    expect(() => unwrap(ring(k2), old, 'households/AG-26-001')).toThrow('the key k1 of the ring');
    expect(() => unwrap(ring(k1), old, 'households/AG-26-002')).toThrow('does not open');
  });

  it.each(['', 'k1', 'k1:', 'k1:c2hvcnQ=', `${k1},`, `${k1},${k1}`, `k 1:${k1.slice(3)}`])(
    'refuses « %s », without repeating it',
    (dataKeys) => {
      expect(() => ring(dataKeys)).toThrow(
        'DATA_KEYS: expected id:base64 parts separated by commas, each of 32 bytes under its own id',
      );
    },
  );

  it('is needed in production, and made once elsewhere, for its owner only', () => {
    expect(() => openKeyRing({ dataDir, production: true })).toThrow('DATA_KEYS is not set: make a key with');
    const made = openKeyRing({ dataDir, production: false });
    expect(openKeyRing({ dataDir, production: false })).toEqual(made);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'keys'), 'utf8')).toMatch(/^local:[A-Za-z0-9+/]{43}=\n$/);
    writeFileSync(join(dataDir, 'keys'), 'local:short\n');
    expect(() => openKeyRing({ dataDir, production: false })).toThrow(`${dataDir}/keys: expected id:base64 parts`);
  });
});

it('gives identifiers that nobody can guess, and that no one has', () => {
  const made = Array.from({ length: 1000 }, () => [newId(), newNonce()]).flat();
  expect(new Set(made).size).toBe(2000);
  expect(made.every((one) => /^[\w-]{12,22}$/.test(one))).toBe(true);
});
