import type { TurnContext } from 'botbuilder';
import { answersInBody } from './say';
import type { Timers } from './timers';

/** After so long, people are shown that an answer is coming. */
const PATIENCE_MS = 1_000;

export async function whileTyping<T>(context: TurnContext, timers: Timers, work: () => Promise<T>): Promise<T> {
  if (answersInBody(context)) return work();
  let shown: Promise<unknown> = Promise.resolve();
  const cancel = timers.later(PATIENCE_MS, () => {
    shown = context.sendActivity({ type: 'typing' }).catch(() => undefined);
  });
  try {
    return await work();
  } finally {
    cancel();
    // Dots that came after the answer would announce another one.
    await shown;
  }
}
