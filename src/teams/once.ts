/** How many answers are remembered: Teams repeats a message within seconds, if it does. */
const REMEMBERED = 500;

export type Once<T> = { readonly answer: Promise<T>; readonly repeated: boolean };

/** Does the work of a key once: who asks again, even meanwhile, gets the same answer. */
export function openOnce<T>(): (key: string, work: () => Promise<T>) => Once<T> {
  const answers = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = answers.get(key);
    if (known !== undefined) return { answer: known, repeated: true };
    const answer = work();
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= REMEMBERED) break;
      answers.delete(oldest);
    }
    return { answer, repeated: false };
  };
}
