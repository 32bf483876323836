import { element } from './element.js';
import { hostConfig } from './host-config.js';
import { toHtml } from './markdown.js';
import { drawBadge, drawStackedBars } from './newer-elements.js';

/** @typedef {{ verb: string | undefined, data: object }} Press */

/** @type {typeof import('adaptivecards')} */
const AC = /** @type {any} */ (window).AdaptiveCards;

AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};
draws('Badge', drawBadge);
draws('Chart.HorizontalBar.Stacked', drawStackedBars);

/**
 * Teaches the library an element that is newer than it; where it is not taught, the element's fallback is shown.
 * @param {string} type
 * @param {(source: any) => HTMLElement} draw
 */
function draws(type, draw) {
  class Newer extends AC.CardElement {
    /** @type {unknown} */
    source;

    getJsonTypeName() {
      return type;
    }

    /**
     * @param {any} source
     * @param {import('adaptivecards').SerializationContext} context
     */
    internalParse(source, context) {
      super.internalParse(source, context);
      this.source = source;
    }

    internalRender() {
      return draw(this.source);
    }
  }
  AC.GlobalRegistry.elements.register(type, Newer);
}

/**
 * @param {object} source an Adaptive Card
 * @param {(press: Press) => void} onPress a button was pressed, and every input is valid
 */
export function renderCard(source, onPress) {
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(hostConfig);
  card.parse(source);
  card.onExecuteAction = (action) => {
    if (action instanceof AC.ExecuteAction) onPress({ verb: action.verb, data: action.data ?? {} });
    else if (action instanceof AC.OpenUrlAction) window.open(action.url, '_blank', 'noopener');
    else if (action instanceof AC.SubmitAction) onPress({ verb: undefined, data: action.data ?? {} });
  };
  const rendered = element('div', 'card');
  rendered.append(card.render() ?? '');
  const watch = { subtree: true, attributeFilter: ['class'] };
  new MutationObserver(() => markErrors(rendered)).observe(rendered, watch);
  return rendered;
}

/**
 * The library shows which inputs are missing; this says it to a screen reader.
 * @param {HTMLElement} card
 */
function markErrors(card) {
  for (const control of card.querySelectorAll('input, select, textarea')) {
    const isWrong = control.closest('.ac-input-validation-failed') !== null;
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
