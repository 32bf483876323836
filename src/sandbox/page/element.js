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

/**
 * @param {string} title
 * @param {() => void} onPress
 */
export function button(title, onPress) {
  const made = element('button', '', title);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onPress);
  return made;
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
