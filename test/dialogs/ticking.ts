import type { Inputs } from '../../dialogs/turn';
import type { Person } from './conversation';

type Choice = { readonly title: string; readonly value: string };
type Part = { readonly [key: string]: unknown };

/** The fields of the card last shown as they are sent, with those lines ticked whose title holds one of the words. */
export function ticking(person: Person, ...words: readonly string[]): Inputs {
  const parts = partsOf(person.card());
  const lists = parts.filter(({ isMultiSelect }) => isMultiSelect === true);
  const ticked = lists.flatMap(({ id, choices }) => {
    const chosen = (choices as Choice[]).filter(({ title }) => words.some((word) => title.includes(word)));
    return chosen.length > 0 ? [[String(id), chosen.map(({ value }) => value).join(',')] as const] : [];
  });
  const hidden = parts.filter(({ isVisible }) => isVisible === false).map(({ id, value }) => [id, value] as const);
  return Object.fromEntries([...ticked, ...hidden]) as Inputs;
}

function partsOf(node: unknown): Part[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { data: _, fallback: __, ...inside } = node as Part;
  return [...('type' in node ? [node as Part] : []), ...Object.values(inside).flatMap(partsOf)];
}
