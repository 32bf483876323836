import { carriers, listPressed } from '../cards/ticked';
import type { Draft } from '../src/store/repositories';
import type { Inputs, Turn } from './turn';

/** The list that a draft came from: the message that it stands in, and the lines that go along with it. */
type ListPressed = { readonly card: string; readonly inputs: Inputs };

/** What a draft keeps of the list that was pressed, beside the answers of its form; nothing where none was. */
export function fromList({ pressed, said }: Turn): { readonly pressedList?: ListPressed } {
  if (!pressed || said.kind !== 'action') return {};
  const field = carriers[listPressed(said.inputs)];
  const lines = said.inputs[field];
  return lines ? { pressedList: { card: pressed, inputs: { [field]: lines } } } : {};
}

export function listOf({ answers }: Pick<Draft, 'answers'>): ListPressed | null {
  return (answers['pressedList'] as ListPressed | undefined) ?? null;
}
