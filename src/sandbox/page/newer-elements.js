import { element } from './element.js';

/**
 * A label such as « J-12 », in the tint of its style.
 * @param {{ text: string, style?: string }} badge
 */
export function drawBadge({ text, style = 'Default' }) {
  return element('span', `badge ${style}`, text);
}

/** @typedef {{ title: string, data: { legend: string, value: number, color: string }[] }} Bar */

/**
 * Bars whose segments are proportional to their values; the figures are in the title of each.
 * @param {{ title: string, data: Bar[] }} chart
 */
export function drawStackedBars({ title, data: bars }) {
  const longest = Math.max(1, ...bars.map(({ data }) => data.reduce((sum, { value }) => sum + value, 0)));
  const legend = element('div', 'legend');
  legend.append(...(bars[0]?.data ?? []).map(({ legend, color }) => element('span', `key ${color}`, legend)));
  const figure = element('div', 'bars');
  figure.role = 'group';
  figure.ariaLabel = title;
  figure.append(...bars.flatMap((bar) => [element('div', '', bar.title), stack(bar, longest)]), legend);
  return figure;
}

/**
 * @param {Bar} bar
 * @param {number} longest
 */
function stack({ data }, longest) {
  const made = element('div', 'stack');
  made.ariaHidden = 'true';
  for (const { value, color } of data) {
    if (value === 0) continue;
    const segment = element('span', `segment ${color}`);
    segment.style.width = `${(100 * value) / longest}%`;
    made.append(segment);
  }
  return made;
}
