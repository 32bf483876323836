import { faultsOf } from '../support/valid-card';
import type { Person } from './conversation';

/**
 * What is said, or pressed when it stands in brackets, with what stands in the fields behind it; then what the answer
 * shows, or does not after a « ✗ ».
 */
export type Exchange = readonly [said: string, ...shown: readonly string[]];

/** Goes through a conversation, line by line: each answer shows what it should, and each card is whole. */
export async function tell(person: Person, exchanges: readonly Exchange[]): Promise<void> {
  for (const [said, ...shown] of exchanges) {
    const [, title, fields] = /^\[([^\]]+)\] ?(\{.*\})?$/.exec(said) ?? [];
    const answer = await (title ? person.press(title, JSON.parse(fields ?? '{}')) : person.say(said));
    const wrong = shown.filter((part) =>
      part.startsWith('✗ ') ? answer.includes(part.slice(2)) : !answer.includes(part),
    );
    const faults = person.replies().flatMap((reply) => (reply.kind === 'card' ? faultsOf(reply.card) : []));
    expect({ said, wrong, faults, ...(wrong.length > 0 ? { answer } : {}) }).toEqual({ said, wrong: [], faults: [] });
  }
}
