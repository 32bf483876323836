import { element, renderCard } from './card.js';
import { newId, press, say } from './jalon.js';
import { toHtml } from './markdown.js';
import { words } from './page-data.js';

/** @import { Entry, Speaker } from '../wire' */
/** @import { Press } from './card.js' */

const DOTS_AFTER_MS = 300;
const OUTLINE_MS = 1_000;

/**
 * The conversation of one person with Jalon: it stays as it is while another one is shown.
 * @param {Speaker} speaker
 * @param {{ onChange: () => void }} listeners
 */
export function openConversation(speaker, { onChange }) {
  /** @type {Map<string, { entry: Entry, shown: HTMLElement }>} */
  const shown = new Map();
  const log = element('section', 'log');
  log.role = 'log';
  log.ariaLive = 'polite';
  log.ariaLabel = speaker.label;
  log.tabIndex = 0;
  const entries = element('div', 'entries');
  const dots = element('p', 'dots');
  dots.append(...[1, 2, 3].map(() => element('i', '')), element('span', 'hidden', words.writing));
  dots.hidden = true;
  const failure = element('div', 'failure');
  failure.role = 'alert';
  log.append(entries, dots, failure);
  log.hidden = true;

  let leftAt = 0;
  let lastDay = '';
  let waiting = 0;
  /** @type {number | undefined} */
  let dotsTimer;

  /** @param {Entry} entry */
  function receive(entry) {
    const before = shown.get(entry.id);
    if (before && JSON.stringify(before.entry) === JSON.stringify(entry)) return;
    if (entry.from === 'jalon') showDots(false);
    if (before) rewrite(before.shown, entry);
    else append(entry);
    onChange();
  }

  /** @param {Entry} entry */
  function append(entry) {
    const isFollowed = isFollowing();
    const article = draw(entry);
    if (entry.day !== lastDay) entries.append(element('h2', 'day', entry.day));
    lastDay = entry.day;
    entries.append(article);
    shown.set(entry.id, { entry, shown: article });
    if (isFollowed || entry.from === 'person') showStartOf(article);
  }

  /** Whether the newest message is in view, and nobody is filling in a card. */
  function isFollowing() {
    const newest = entries.lastElementChild?.getBoundingClientRect().top ?? 0;
    return newest < log.getBoundingClientRect().bottom && !entries.querySelector(':is(input, select, textarea):focus');
  }

  /**
   * @param {HTMLElement} old
   * @param {Entry} entry
   */
  function rewrite(old, entry) {
    const article = draw(entry);
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(article);
    shown.set(entry.id, { entry, shown: article });
    article.classList.add('rewritten');
    setTimeout(() => article.classList.remove('rewritten'), OUTLINE_MS);
    const card = article.querySelector('.ac-adaptiveCard');
    if (hadFocus && card instanceof HTMLElement) card.focus();
  }

  /** @param {Entry} entry */
  function draw(entry) {
    const article = element('article', `entry ${entry.from}`);
    const author = entry.from === 'jalon' ? words.jalon : words.you;
    article.ariaLabel = `${author}, ${entry.time}`;
    if (entry.preview) article.append(element('p', 'preview', entry.preview));
    article.append(element('p', 'stamp', entry.from === 'jalon' ? `${author} · ${entry.time}` : entry.time));
    if (entry.text) article.append(bubble(entry));
    if (entry.card) article.append(renderCard(entry.card, (pressed) => answerTo(entry, pressed)));
    return article;
  }

  /** @param {Entry} entry */
  function bubble(entry) {
    const made = element('div', 'bubble', entry.text);
    if (entry.from === 'jalon') made.innerHTML = toHtml(entry.text ?? '');
    return made;
  }

  /**
   * @param {Entry} entry
   * @param {Press} pressed
   */
  function answerTo(entry, pressed) {
    const card = shown.get(entry.id)?.shown.querySelector('.card');
    if (!card || card.ariaBusy === 'true') return;
    const id = newId();
    const once = async () => {
      card.ariaBusy = 'true';
      const answer = await press(speaker, id, entry.id, pressed).finally(() => {
        card.ariaBusy = 'false';
      });
      if (answer?.type === 'application/vnd.microsoft.card.adaptive' && answer.value) {
        receive({ ...entry, card: answer.value });
      }
    };
    return attempt(once, words.notPressed);
  }

  /**
   * Does something that Jalon answers, with dots while it takes its time, and a line to try again when it fails.
   * @param {() => Promise<void>} once
   * @param {string} whatFailed
   */
  async function attempt(once, whatFailed) {
    failure.replaceChildren();
    waiting += 1;
    clearTimeout(dotsTimer);
    dotsTimer = setTimeout(() => showDots(true), DOTS_AFTER_MS);
    try {
      await once();
    } catch {
      const retry = element('button', '', words.retry);
      retry.setAttribute('type', 'button');
      retry.addEventListener('click', () => attempt(once, whatFailed));
      failure.replaceChildren(element('span', '', whatFailed), retry);
      showStartOf(failure);
    } finally {
      waiting -= 1;
      if (waiting === 0) showDots(false);
    }
  }

  /** @param {boolean} isWriting */
  function showDots(isWriting) {
    if (!isWriting) clearTimeout(dotsTimer);
    dots.hidden = !isWriting;
    if (isWriting) showStartOf(dots);
  }

  return {
    element: log,
    receive,
    leave() {
      leftAt = log.scrollTop;
      log.hidden = true;
    },
    enter() {
      log.hidden = false;
      log.scrollTop = leftAt;
    },
    isEmpty: () => ![...shown.values()].some(({ entry }) => entry.from === 'person'),
    /** @param {string} id */
    withdraw(id) {
      shown.get(id)?.shown.remove();
      shown.delete(id);
      onChange();
    },
    writing: () => showDots(true),
    /**
     * @param {string} text
     * @param {{ onShown: () => void, onFailed: () => void }} listeners
     */
    say(text, { onShown, onFailed }) {
      const id = newId();
      const once = () =>
        say(speaker, id, text, onShown).catch((reason) => {
          onFailed();
          throw reason;
        });
      return attempt(once, words.notSent);
    },
  };
}

/**
 * Brings a message into view by its end, or by its start when it is taller than the view.
 * @param {HTMLElement} shown
 */
function showStartOf(shown) {
  const view = shown.closest('.log');
  const isTall = view && shown.offsetHeight > view.clientHeight;
  shown.scrollIntoView({ block: isTall ? 'start' : 'end' });
}
