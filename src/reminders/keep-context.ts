import type { Reminder } from '../domain/reminder';
import type { Rendered } from './render';
import type { Sending } from './sending';

/** What a digest answers without being asked: « et pour Karim ? » goes on from it. */
const ASKED = { topic: 'due', whose: { kind: 'mine' }, query: {} };

/** « c’est fait », said after a reminder, refers to its lines: they are kept as those of an answer are. */
export function keepContext(
  { to, kind }: Pick<Reminder, 'to' | 'kind'>,
  { households, lines }: Pick<Rendered, 'households' | 'lines'>,
  conversation: string,
  { repositories, now }: Pick<Sending, 'repositories' | 'now'>,
): void {
  if (conversation === '' || lines.length === 0) return;
  const [focus, ...others] = households;
  repositories.contexts.keep({
    _id: conversation,
    owner: to,
    at: now(),
    households,
    deadlines: lines.flatMap(({ deadlines }) => deadlines),
    memos: lines.flatMap(({ memos }) => memos),
    query: {
      lines,
      ...(kind === 'digest' ? { asked: ASKED, digest: true } : {}),
      ...(kind === 'alert' && focus && others.length === 0 ? { focus } : {}),
    },
  });
}
