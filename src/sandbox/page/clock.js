import { element } from './card.js';
import { find, words } from './page-data.js';

/** @import { ClockFace } from '../wire' */

const line = find('.progress', HTMLElement);
const panel = find('.moves', HTMLElement);
const chosen = find('.chosen', HTMLFormElement);
const chosenMoment = find('.chosen input', HTMLInputElement);

let isMoving = false;

/** @param {ClockFace} face */
export function showClock(face) {
  find('.moves .now', HTMLElement).textContent = face.label;
  find('.bar .clock', HTMLElement).textContent = face.shortLabel;
  find('.jumps', HTMLElement).replaceChildren(...face.moves.map(({ label, to }) => jump(label, to)));
  chosenMoment.min = face.local;
  if (chosenMoment.value < face.local) chosenMoment.value = face.local;
  // What was counted, or refused, is left to read until the next minute.
  if (face.progress !== null || !isMoving) line.textContent = face.progress;
  isMoving = face.progress !== null;
  for (const button of panel.querySelectorAll('button')) button.disabled = isMoving;
}

/**
 * @param {string} label
 * @param {string} to
 */
function jump(label, to) {
  const button = element('button', '', label);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => moveTo(to));
  return button;
}

chosen.addEventListener('submit', (event) => {
  event.preventDefault();
  find('#choose', HTMLElement).hidePopover();
  void moveTo(chosenMoment.value);
});

/**
 * Moves the clock, or says why it did not.
 * @param {string} to an instant, or an hour of a day in Paris
 */
async function moveTo(to) {
  try {
    const response = await fetch('/sandbox/clock', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: to }),
    });
    if (!response.ok) line.textContent = (await response.json()).error;
  } catch {
    line.textContent = words.clockFailed;
  }
}
