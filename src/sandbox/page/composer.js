import { button, find } from './element.js';

/** @import { Speaker } from '../wire' */

/** @typedef {{ typed: string, last: string }} Sheet what a person is typing, and what they sent last */

/**
 * Where people write. What each of them was typing is kept while another one speaks.
 * @param {(text: string, listeners: { onShown: () => void, onFailed: () => void }) => void} onSend
 */
export function openComposer(onSend) {
  const form = find('.composer', HTMLFormElement);
  const field = find('.composer textarea', HTMLTextAreaElement);
  const starters = find('.starters', HTMLElement);
  /** @type {Map<string, Sheet>} */
  const sheets = new Map();
  /** @type {Sheet} */
  let current = { typed: '', last: '' };

  /**
   * @param {Sheet} sheet
   * @param {string} text
   */
  function write(sheet, text) {
    sheet.typed = text;
    if (sheet !== current) return;
    field.value = text;
    grow();
  }

  function grow() {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }

  /** @param {string} text */
  function send(text) {
    if (text.trim() === '') return;
    const sheet = current;
    sheet.last = text;
    onSend(text, {
      onShown: () => sheet.typed === text && write(sheet, ''),
      onFailed: () => sheet.typed === '' && write(sheet, text),
    });
    field.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(field.value);
  });
  field.addEventListener('input', () => write(current, field.value));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
    if (event.key === 'ArrowUp' && field.value === '' && current.last !== '') {
      event.preventDefault();
      write(current, current.last);
    }
  });

  return {
    /** @param {Speaker} speaker */
    belongTo(speaker) {
      current = sheets.get(speaker.slug) ?? { typed: '', last: '' };
      sheets.set(speaker.slug, current);
      write(current, current.typed);
      const row = speaker.starters.map((sentence) => button(sentence, () => send(sentence)));
      find('.starter-row', HTMLElement).replaceChildren(...row);
      // On a phone the keyboard would hide the conversation.
      if (matchMedia('(pointer: fine)').matches) field.focus();
    },
    /** @param {boolean} areShown */
    showStarters(areShown) {
      starters.hidden = !areShown;
    },
  };
}
