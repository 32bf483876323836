import { find } from './element.js';

/** @import { Speaker, Unread } from '../wire' */

const links = [...document.querySelectorAll('.people a')].filter((link) => link instanceof HTMLAnchorElement);

/**
 * Shows who speaks, in the column and on the button that opens it on a narrow screen.
 * @param {Speaker} speaker
 */
export function showSpeaker(speaker) {
  for (const link of links) {
    if (link.dataset.slug === speaker.slug) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  find('.speaking .name', HTMLElement).textContent = speaker.givenName;
  find('#people', HTMLElement).hidePopover();
}

/** @param {readonly Unread[]} unread */
export function showUnread(unread) {
  for (const { slug, count, label } of unread) {
    const badge = links.find((link) => link.dataset.slug === slug)?.querySelector('.unread');
    if (!(badge instanceof HTMLElement)) continue;
    badge.hidden = count === 0;
    badge.textContent = String(count);
    badge.role = 'img';
    badge.ariaLabel = label;
  }
  find('.speaking', HTMLButtonElement).classList.toggle(
    'has-unread',
    unread.some(({ count }) => count > 0),
  );
}
