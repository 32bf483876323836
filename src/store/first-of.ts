import type { Page, Stored } from './adapter';
import type { Documents } from './documents';
import { expressionOf, narrow } from './narrow';
import type { Doc } from './port';
import type { Schema } from './schema';

const FEW = 32;

/**
 * Documents among which the page that is asked for is whole: the beginning of an order that SQL knows, or all that may
 * match. Whoever asks for somebody’s last write does not read five years of them.
 */
export function firstOf(
  documents: Documents,
  schema: Pick<Schema<Doc>, 'indexes' | 'ordered'>,
  { filter, matches }: { readonly filter: object; readonly matches: (document: Stored) => boolean },
  { sort = {}, skip = 0, limit }: Page,
): Stored[] {
  const condition = narrow(schema, filter);
  const [[path, direction] = []] = Object.entries(sort);
  if (!limit || path === undefined || !schema.ordered.includes(path)) return documents.matching(condition);
  const order = `${expressionOf(path)} ${direction === 1 ? 'asc' : 'desc'}`;
  for (let most = FEW; ; most *= 4) {
    const read = documents.beginning(condition, order, most);
    if (read.length < most) return read;
    // Level with the last one, others may be left, which come before it.
    const last = read.at(-1)?.[path];
    const settled = read.filter((document) => document[path] !== last && matches(document));
    if (settled.length >= skip + limit) return settled;
  }
}
