import { hostConfig } from './host-config.js';
import { toHtml } from './markdown.js';

/** @typedef {{ verb: string | undefined, data: object }} Press */

/** @type {typeof import('adaptivecards')} */
const AC = /** @type {any} */ (window).AdaptiveCards;

AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

/** A label such as « J-12 », in the tint of its style. */
class Badge extends AC.CardElement {
  /** @type {{ text?: string, style?: string }} */
  source = {};

  getJsonTypeName() {
    return 'Badge';
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
    return element('span', `badge ${this.source.style ?? 'Default'}`, this.source.text ?? '');
  }
}

/** Bars whose segments are proportional to their values; the figures are in the title of each row. */
class StackedBars extends AC.CardElement {
  /** @type {{ title?: string, data?: { title: string, data: { legend: string, value: number, color: string }[] }[] }} */
  source = {};

  getJsonTypeName() {
    return 'Chart.HorizontalBar.Stacked';
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
    const rows = this.source.data ?? [];
    const longest = Math.max(1, ...rows.map((row) => row.data.reduce((sum, part) => sum + part.value, 0)));
    const figure = element('div', 'bars');
    figure.role = 'group';
    figure.ariaLabel = this.source.title ?? '';
    for (const row of rows) {
      const bar = element('div', 'stack');
      bar.ariaHidden = 'true';
      for (const part of row.data) {
        const segment = element('span', `segment ${part.color}`);
        segment.style.width = `${(100 * part.value) / longest}%`;
        if (part.value > 0) bar.append(segment);
      }
      figure.append(element('div', '', row.title), bar);
    }
    const legend = element('div', 'legend');
    legend.append(...(rows[0]?.data ?? []).map((part) => element('span', `key ${part.color}`, part.legend)));
    figure.append(legend);
    return figure;
  }
}

AC.GlobalRegistry.elements.register('Badge', Badge);
AC.GlobalRegistry.elements.register('Chart.HorizontalBar.Stacked', StackedBars);

/**
 * @param {object} source an Adaptive Card
 * @param {(press: Press) => void} onPress a button was pressed and every input is valid
 * @returns {HTMLElement}
 */
export function renderCard(source, onPress) {
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(hostConfig);
  card.parse(source);
  card.onExecuteAction = (action) => {
    if (action instanceof AC.ExecuteAction) onPress({ verb: action.verb, data: action.data ?? {} });
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
  for (const field of card.querySelectorAll('.ac-input')) {
    const isWrong = field.classList.contains('ac-input-validation-failed');
    for (const control of [field, ...field.querySelectorAll('input')]) {
      if (!control.matches('input, select, textarea')) continue;
      if (isWrong) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} [text]
 */
export function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
