import type { Instant } from '../domain/day';

/** One message of a conversation, as the page shows it. Every label is ready to show. */
export type Entry = {
  readonly id: string;
  readonly from: 'person' | 'jalon';
  /** « Lundi 23 novembre 2026 » */
  readonly day: string;
  /** « 10 h 32 » */
  readonly time: string;
  readonly text?: string;
  readonly card?: object;
  /** What a locked phone shows of it, when Jalon speaks first. */
  readonly preview?: string;
};

export type Unread = { readonly slug: string; readonly count: number; readonly label: string };

export type ClockFace = {
  readonly now: Instant;
  /** « Lundi 23 novembre 2026, 10 h 32 » */
  readonly label: string;
  /** « lun. 23/11, 10 h 32 » */
  readonly shortLabel: string;
  /** The same in Paris, as a date field has it: `2026-11-23T10:32` */
  readonly local: string;
  /** What has happened so far, while the clock moves; `null` when it runs at the pace of real time. */
  readonly progress: string | null;
  readonly moves: readonly { readonly label: string; readonly to: Instant }[];
};

/** What the server tells a page, as it happens. `hello` comes first, and again after each reconnection. */
export type News =
  | {
      readonly kind: 'hello';
      readonly entries: readonly Entry[];
      readonly unread: readonly Unread[];
      readonly clock: ClockFace;
      /** Who has never met Jalon: the page introduces them, as installing the app does in Teams. */
      readonly strangers: readonly string[];
    }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'withdrawn'; readonly id: string }
  | { readonly kind: 'typing' }
  | { readonly kind: 'unread'; readonly unread: readonly Unread[] }
  | { readonly kind: 'clock'; readonly clock: ClockFace };

/** What the page knows of a person. */
export type Speaker = {
  readonly slug: string;
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly conversation: string;
  /** « Conversation de Claire Martin avec Jalon » */
  readonly label: string;
  readonly starters: readonly string[];
};

/** What is written into the page when it is served. */
export type PageData = {
  readonly speakers: readonly Speaker[];
  /** Who speaks when the address names nobody. */
  readonly first: string;
  readonly words: {
    readonly jalon: string;
    readonly you: string;
    readonly writing: string;
    readonly notSent: string;
    readonly notPressed: string;
    readonly clockFailed: string;
    readonly retry: string;
  };
};
