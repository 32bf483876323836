/** An Adaptive Card 1.5, as plain data. */
export type Card = {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly lang: 'fr';
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Element[];
};
export type Element = { readonly type: string; readonly [property: string]: unknown };
