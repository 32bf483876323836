// Colours are the variables of colours.css, so that a change of theme redraws nothing.

/** @param {string} name */
const text = (name) => ({ default: `var(--${name})`, subtle: `var(--${name})` });

const foregroundColors = {
  default: { default: 'var(--text)', subtle: 'var(--subtle)' },
  accent: text('accent'),
  good: text('good'),
  warning: text('warning'),
  attention: text('attention'),
};

/** @param {string} name */
const box = (name) => ({
  backgroundColor: `var(--${name}-box)`,
  borderColor: `var(--${name}-line)`,
  foregroundColors,
});

/** How Adaptive Cards look on the page: sizes and spaces of Fluent 2, as in Teams. */
export const hostConfig = {
  fontFamily: 'var(--font)',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  textBlock: { headingLevel: 2 },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  containerStyles: {
    default: box('default'),
    emphasis: box('emphasis'),
    accent: box('accent'),
    good: box('good'),
    warning: box('warning'),
    attention: box('attention'),
  },
  factSet: {
    title: { weight: 'default', isSubtle: true, wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  table: { cellSpacing: 8 },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
};
