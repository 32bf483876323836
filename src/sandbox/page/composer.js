import { element } from './card.js';
import { find } from './page-data.js';

/** @import { Speaker } from '../wire' */

/**
 * Where a person writes. What was typed is kept by person.
 * @param {(text: string) => void} onSend
 */
export function openComposer(onSend) {
  const form = find('.composer', HTMLFormElement);
  const field = find('.composer textarea', HTMLTextAreaElement);
  const starters = find('.starters', HTMLElement);
  const starterRow = find('.starter-row', HTMLElement);
  /** @type {Map<string, { typed: string, last: string }>} */
  const kept = new Map();
  let current = { typed: '', last: '' };

  /** @param {string} text */
  function write(text) {
    field.value = text;
    grow();
  }

  function grow() {
    current.typed = field.value;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }

  /** @param {string} text */
  function send(text) {
    if (text.trim() === '') return;
    current.last = text;
    onSend(text);
    field.focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(field.value);
  });
  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    }
    if (event.key === 'ArrowUp' && field.value === '' && current.last !== '') {
      event.preventDefault();
      write(current.last);
    }
  });

  return {
    /** @param {Speaker} speaker */
    belongTo(speaker) {
      current = kept.get(speaker.slug) ?? { typed: '', last: '' };
      kept.set(speaker.slug, current);
      write(current.typed);
      starterRow.replaceChildren(...speaker.starters.map(starter));
      // On a phone the keyboard would hide the conversation.
      if (matchMedia('(pointer: fine)').matches) field.focus();
    },
    /** @param {boolean} isShown */
    showStarters(isShown) {
      starters.hidden = !isShown;
    },
    /** @param {string} text */
    clear(text) {
      if (field.value === text) write('');
    },
    /** @param {string} text */
    giveBack(text) {
      if (field.value === '') write(text);
    },
  };

  /** @param {string} sentence */
  function starter(sentence) {
    const button = element('button', '', sentence);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => send(sentence));
    return button;
  }
}
