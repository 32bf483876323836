import type { Entry } from './wire';

/** What was said in each conversation since the process started. */
export type Transcripts = {
  of(conversation: string): readonly Entry[];
  /** Adds the entry, or puts it in the place of the one with its id. True when it is new. */
  put(conversation: string, entry: Entry): boolean;
  get(conversation: string, id: string): Entry | undefined;
  remove(conversation: string, id: string): void;
};

const LONGEST = 500;

export function openTranscripts(): Transcripts {
  const all = new Map<string, Map<string, Entry>>();

  function entriesOf(conversation: string): Map<string, Entry> {
    const known = all.get(conversation) ?? new Map<string, Entry>();
    all.set(conversation, known);
    return known;
  }

  return {
    of: (conversation) => [...entriesOf(conversation).values()],
    get: (conversation, id) => entriesOf(conversation).get(id),
    put(conversation, entry) {
      const entries = entriesOf(conversation);
      const isNew = !entries.has(entry.id);
      entries.set(entry.id, entry);
      const [oldest] = entries.keys();
      if (entries.size > LONGEST && oldest !== undefined) entries.delete(oldest);
      return isNew;
    },
    remove: (conversation, id) => void entriesOf(conversation).delete(id),
  };
}
