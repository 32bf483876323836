const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
export function toEntities(text) {
  return text.replace(/[&<>"]/g, (sign) => entities[/** @type {keyof typeof entities} */ (sign)]);
}

/**
 * Text of Jalon to HTML: escaped, `**bold**`, and codes (`AG-26-014`) and distances (`J-12`) kept on one line.
 * @param {string} text
 */
export function toHtml(text) {
  return toEntities(text)
    .replace(/\*\*(?=\S)(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\\([\\*_~`[\]#+-])/g, '$1')
    .replace(/\b(?:[A-Z]{2}-\d{2}-\d{3,}|J[-+]\d+)/g, '<span class="nowrap">$&</span>')
    .replace(/\n/g, '<br>');
}
