import { openAttempts } from './attempts.js';
import { element } from './element.js';
import { bringIntoView, drawEntry } from './entry.js';
import { newId, press, say } from './jalon.js';
import { words } from './page-data.js';

/** @import { Entry, Speaker } from '../wire' */
/** @import { Press } from './card.js' */

const OUTLINE_MS = 1_000;

/**
 * The conversation of one person with Jalon: it stays as it is while another one is shown.
 * @param {Speaker} speaker
 * @param {() => void} onChange
 */
export function openConversation(speaker, onChange) {
  /** @type {Map<string, { entry: Entry, article: HTMLElement }>} */
  const shown = new Map();
  const log = element('section', 'log');
  log.role = 'log';
  log.ariaLive = 'polite';
  log.ariaLabel = speaker.label;
  log.tabIndex = 0;
  log.hidden = true;
  const entries = element('div', 'entries');
  log.append(entries);
  const { attempt, showDots } = openAttempts(log);

  let hasPressed = false;
  let leftAt = 0;
  let lastDay = '';

  /** @param {Entry} entry */
  function receive(entry) {
    const before = shown.get(entry.id);
    if (before && JSON.stringify(before.entry) === JSON.stringify(entry)) return;
    const article = drawEntry(entry, (pressed) => answerTo(entry, pressed));
    shown.set(entry.id, { entry, article });
    if (entry.from === 'jalon') showDots(false);
    if (before) rewrite(before.article, article);
    else append(entry, article);
    onChange();
  }

  /**
   * @param {Entry} entry
   * @param {HTMLElement} article
   */
  function append(entry, article) {
    const isFollowed = isFollowing();
    if (entry.day !== lastDay) entries.append(element('h2', 'day', entry.day));
    lastDay = entry.day;
    entries.append(article);
    if (isFollowed || entry.from === 'person') bringIntoView(article);
  }

  /** Whether the newest message is in view, and nobody is filling in a card. */
  function isFollowing() {
    const newest = entries.lastElementChild?.getBoundingClientRect().top ?? 0;
    return newest < log.getBoundingClientRect().bottom && !entries.querySelector(':is(input, select, textarea):focus');
  }

  /**
   * @param {HTMLElement} old
   * @param {HTMLElement} article
   */
  function rewrite(old, article) {
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(article);
    article.classList.add('rewritten');
    setTimeout(() => article.classList.remove('rewritten'), OUTLINE_MS);
    const card = article.querySelector('.ac-adaptiveCard');
    if (hadFocus && card instanceof HTMLElement) card.focus();
  }

  /**
   * @param {Entry} entry
   * @param {Press} pressed
   */
  function answerTo(entry, pressed) {
    const card = shown.get(entry.id)?.article.querySelector('.card');
    if (!card || card.ariaBusy === 'true') return;
    hasPressed = true;
    onChange();
    const id = newId();
    const once = async () => {
      card.ariaBusy = 'true';
      const answer = await press(speaker, id, entry.id, pressed).finally(() => {
        card.ariaBusy = 'false';
      });
      // What the connector was given meanwhile is the truth.
      const isUntouched = shown.get(entry.id)?.entry === entry;
      if (answer?.type === 'application/vnd.microsoft.card.adaptive' && isUntouched) {
        receive({ ...entry, card: answer.value });
      }
    };
    void attempt(once, words.notPressed);
  }

  return {
    element: log,
    receive,
    writing: () => showDots(true),
    /** Whether this person has said and pressed nothing yet. */
    isEmpty: () => !hasPressed && ![...shown.values()].some(({ entry }) => entry.from === 'person'),
    leave() {
      leftAt = log.scrollTop;
      log.hidden = true;
    },
    enter() {
      log.hidden = false;
      log.scrollTop = leftAt;
    },
    /** @param {string} id */
    withdraw(id) {
      shown.get(id)?.article.remove();
      shown.delete(id);
      if (entries.lastElementChild?.matches('.day')) {
        entries.lastElementChild.remove();
        lastDay = '';
      }
      onChange();
    },
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
      void attempt(once, words.notSent);
    },
  };
}
