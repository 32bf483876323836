import { renderCard } from './card.js';
import { element } from './element.js';
import { toHtml } from './markdown.js';
import { words } from './page-data.js';

/** @import { Entry } from '../wire' */
/** @import { Press } from './card.js' */

/**
 * One message of a conversation.
 * @param {Entry} entry
 * @param {(press: Press) => void} onPress
 */
export function drawEntry(entry, onPress) {
  const isJalon = entry.from === 'jalon';
  const author = isJalon ? words.jalon : words.you;
  const article = element('article', `entry ${entry.from}`);
  article.ariaLabel = `${author}, ${entry.time}`;
  if (entry.preview) article.append(written('p', 'preview', entry.preview));
  article.append(element('p', 'stamp', isJalon ? `${author} · ${entry.time}` : entry.time));
  if (entry.text) article.append((isJalon ? written : element)('div', 'bubble', entry.text));
  if (entry.card) article.append(renderCard(entry.card, onPress));
  return article;
}

/**
 * An element with what Jalon wrote.
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 */
function written(tag, className, text) {
  const made = element(tag, className);
  made.innerHTML = toHtml(text);
  return made;
}

/**
 * Brings a message into view by its end, or by its start when it is taller than the view.
 * @param {HTMLElement} shown
 */
export function bringIntoView(shown) {
  const view = shown.closest('.log');
  const isTall = view && shown.offsetHeight > view.clientHeight;
  shown.scrollIntoView({ block: isTall ? 'start' : 'end' });
}
