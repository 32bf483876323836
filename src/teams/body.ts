import type { IncomingMessage } from 'node:http';

/** Teams sends a text twice, as HTML too. */
const LARGEST_BODY = 1024 * 1024;

export type Body =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly status: 400 | 413 | 415; readonly expected: string };

/** The JSON body of a request; no body is `undefined`. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  if (!bytes) return { kind: 'refused', status: 413, expected: 'at most 1 MB' };
  if (bytes.length === 0) return { kind: 'read', value: undefined };
  // A page of another site cannot send this type without asking first, which we never grant.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return { kind: 'refused', status: 415, expected: 'the type application/json' };
  }
  try {
    return { kind: 'read', value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { kind: 'refused', status: 400, expected: 'valid JSON' };
  }
}

/** Reads to the end, also what is too large: a caller who is cut off does not see the answer. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks) : null;
}
