import { find } from './element.js';

/** @import { PageData, Speaker } from '../wire' */

/** @type {PageData} */
const pageData = JSON.parse(find('#page-data', HTMLElement).textContent ?? '');

export const { speakers, words } = pageData;

/**
 * The person whom the address names (`#claire`), or the first one.
 * @returns {Speaker}
 */
export function speakerInAddress() {
  const named = speakers.find((speaker) => `#${speaker.slug}` === location.hash);
  return named ?? /** @type {Speaker} */ (speakers.find((speaker) => speaker.slug === pageData.first));
}
