/** @import { PageData, Speaker } from '../wire' */

/** @type {PageData} */
const pageData = JSON.parse(document.getElementById('page-data')?.textContent ?? '');

export const { speakers, words } = pageData;

/**
 * The person whom the address names (`#claire`), or the first one.
 * @returns {Speaker}
 */
export function speakerInAddress() {
  const named = speakers.find((speaker) => `#${speaker.slug}` === location.hash);
  return named ?? /** @type {Speaker} */ (speakers.find((speaker) => speaker.slug === pageData.first));
}

/**
 * An element that the page has from the start.
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export function find(selector, kind) {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${selector}`);
}
