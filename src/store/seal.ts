import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreUnavailable } from './port';

/** The keys of the deployment: they wrap the data keys. The first writes, all read. */
export type KeyRing = { readonly first: string; readonly keys: ReadonlyMap<string, Buffer> };

const ivLength = 12;
const tagLength = 16;
const keyLength = 32;

/** `text` under `key` (AES-256-GCM), tied to `place` (`collection/id/field`): it opens nowhere else. */
export function seal(key: Buffer, text: string, place: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** The text that was sealed at that place; throws `StoreUnavailable` when the key is another or the seal was touched. */
export function unseal(key: Buffer, sealed: string, place: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    const opened = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]);
    return opened.toString('utf8');
  } catch (cause) {
    throw new StoreUnavailable('keys', `${place}: expected what this key had sealed there; it does not open`, {
      cause,
    });
  }
}

/** A data key wrapped by the first key of the ring: `ring key:sealed`. */
export function wrap(ring: KeyRing, dataKey: Buffer, id: string): string {
  return `${ring.first}:${seal(keyOf(ring, ring.first, id), dataKey.toString('base64'), placeOf(id))}`;
}

/** The data key that was wrapped for `id`. */
export function unwrap(ring: KeyRing, wrapped: string, id: string): Buffer {
  const [name = '', sealed = ''] = wrapped.split(':');
  return Buffer.from(unseal(keyOf(ring, name, id), sealed, placeOf(id)), 'base64');
}

/**
 * The ring of `DATA_KEYS` (`id:base64,id:base64`, 32 bytes each). Without it, production is refused, and elsewhere a key
 * is made once in `dataDir`, readable by its owner only.
 */
export function openKeyRing(from: { dataKeys?: string; dataDir: string; production: boolean }): KeyRing {
  if (from.dataKeys !== undefined) return parseKeyRing(from.dataKeys, 'DATA_KEYS');
  if (from.production) {
    throw refused('DATA_KEYS is not set: make a key with `openssl rand -base64 32`, and set DATA_KEYS=k1:that-key');
  }
  const file = join(from.dataDir, 'keys');
  return parseKeyRing(readFileSync(madeOnce(file), 'utf8').trim(), file);
}

export function newDataKey(): Buffer {
  return randomBytes(keyLength);
}

/** An identifier that nobody can guess. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** A value that is accepted once. */
export function newNonce(): string {
  return randomBytes(9).toString('base64url');
}

function parseKeyRing(text: string, origin: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const part of text.split(',')) {
    const [, id, base64] = /^\s*([\w-]+):([A-Za-z0-9+/]+={0,2})\s*$/.exec(part) ?? [];
    const key = Buffer.from(base64 ?? '', 'base64');
    if (!id || key.length !== keyLength || keys.has(id)) {
      throw refused(
        `${origin}: expected id:base64 parts separated by commas, each of ${keyLength} bytes under its own id`,
      );
    }
    keys.set(id, key);
  }
  const [first = ''] = keys.keys();
  return { first, keys };
}

function keyOf(ring: KeyRing, name: string, id: string): Buffer {
  const key = ring.keys.get(name);
  if (!key)
    throw refused(`the key ${name} of the ring wrapped ${id} and is missing: put it back at the end of DATA_KEYS`);
  return key;
}

/** Two processes may start together: the key is complete on disk before it gets its name, and the first name stays. */
function madeOnce(file: string): string {
  if (existsSync(file)) return file;
  const draft = `${file}.${newNonce()}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `local:${newDataKey().toString('base64')}\n`);
    fsyncSync(descriptor);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(descriptor);
    rmSync(draft);
  }
  return file;
}

function placeOf(id: string): string {
  return `keys/${id}/wrapped`;
}

function refused(message: string): StoreUnavailable {
  return new StoreUnavailable('keys', message);
}
