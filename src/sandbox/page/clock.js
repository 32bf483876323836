import { button, find } from './element.js';
import { words } from './page-data.js';

/** @import { ClockFace } from '../wire' */

const line = find('.progress', HTMLElement);
const panel = find('.moves', HTMLElement);
const jumps = find('.jumps', HTMLElement);
const chosen = find('.chosen', HTMLFormElement);
const chosenMoment = find('.chosen input', HTMLInputElement);

let isMoving = false;
let shown = '';
/** @type {ClockFace['moves']} */
let moves = [];

/** @param {ClockFace} face */
export function showClock(face) {
  find('.moves .now', HTMLElement).textContent = face.label;
  find('.bar .clock', HTMLElement).textContent = face.shortLabel;
  moves = face.moves;
  if (!jumps.firstChild) jumps.append(...moves.map(({ label }, i) => button(label, () => void moveTo(moves[i]?.to))));
  chosenMoment.min = face.local;
  if (chosenMoment.value < face.local) chosenMoment.value = face.local;
  // What was counted, or refused, is left to read until the next minute.
  if (face.progress !== null || (!isMoving && face.label !== shown)) line.textContent = face.progress;
  isMoving = face.progress !== null;
  shown = face.label;
  // Not `disabled`, which would take the focus away.
  for (const move of panel.querySelectorAll('button')) move.ariaDisabled = String(isMoving);
}

chosen.addEventListener('submit', (event) => {
  event.preventDefault();
  find('#choose', HTMLElement).hidePopover();
  void moveTo(chosenMoment.value);
});

/**
 * Moves the clock, or says why it did not.
 * @param {string | undefined} to an instant, or an hour of a day in Paris
 */
async function moveTo(to) {
  if (isMoving) return;
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
