import { button, element } from './element.js';
import { bringIntoView } from './entry.js';
import { words } from './page-data.js';

const DOTS_AFTER_MS = 300;

/**
 * The end of a conversation: dots while Jalon takes its time, and a line to try again when it does not answer.
 * @param {HTMLElement} log
 */
export function openAttempts(log) {
  const dots = element('p', 'dots');
  dots.append(...[1, 2, 3].map(() => element('i', '')), element('span', 'hidden', words.writing));
  dots.hidden = true;
  const failure = element('div', 'failure');
  failure.role = 'alert';
  log.append(dots, failure);

  let waiting = 0;
  /** @type {number | undefined} */
  let timer;

  /** @param {boolean} isWriting */
  function showDots(isWriting) {
    clearTimeout(timer);
    dots.hidden = !isWriting;
    if (isWriting) bringIntoView(dots);
  }

  /**
   * Does something that Jalon answers.
   * @param {() => Promise<void>} once
   * @param {string} whatFailed
   */
  async function attempt(once, whatFailed) {
    failure.replaceChildren();
    waiting += 1;
    clearTimeout(timer);
    timer = setTimeout(() => showDots(true), DOTS_AFTER_MS);
    try {
      await once();
    } catch {
      const retry = button(words.retry, () => void attempt(once, whatFailed));
      failure.replaceChildren(element('span', '', whatFailed), retry);
      bringIntoView(failure);
    } finally {
      waiting -= 1;
      if (waiting === 0) showDots(false);
    }
  }

  return { attempt, showDots };
}
