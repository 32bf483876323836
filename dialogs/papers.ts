import { papersCard } from '../cards/papers';
import { stepCodes } from '../src/domain/catalogue';
import { asksForPapers } from '../src/understanding/papers';
import { papers as words } from '../src/words/fr/papers';
import { focusIn, lastShown } from './context';
import { householdOf } from './dated';
import type { Heard } from './form';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** « quels papiers ? »: of the step that the sentence names, or of the one just looked at. `null`: it asks something else. */
export async function whichPapers({ meaning }: Heard, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  if (!asksForPapers(meaning.text)) return null;
  const context = await lastShown(turn, rooms);
  const [deadline, ...others] = context?.deadlines ?? [];
  const shown = deadline && others.length === 0 ? deadline : null;
  const code = meaning.slots.step?.code ?? stepCodes.find((one) => shown?.split('/')[1] === one);
  if (!code) return [{ kind: 'text', text: words.ofWhat }];
  const ref = focusIn(context) ?? (shown ? householdOf(shown) : null);
  return [{ kind: 'card', card: papersCard(code, ref) }];
}
