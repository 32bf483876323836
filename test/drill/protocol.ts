import type { Instant } from '../../src/domain/day';
import type { Point } from '../../src/reminders/sending';
import type { StorePlace } from '../store/place';

/** What a process of the drill is started with. */
export type Place = StorePlace & { readonly clockFile: string; readonly adapter: Adapter };

/** What writes to Teams: the product’s own, with the SDK; or one POST by hand, which starts in half the time. */
export type Adapter = 'product' | 'plain';

/** Where a process stops dead: when it reaches that point for the `nth` time. */
export type Death = { readonly point: Point; readonly nth: number; readonly signal: 'SIGKILL' | 'SIGSTOP' };

/** What the drill tells a process. `goOn`: the time that it waited for has come. */
export type Order =
  | { readonly kind: 'tick'; readonly death?: Death }
  | { readonly kind: 'goOn'; readonly wait: number };

/** What a process tells the drill. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ticked'; readonly sent: number; readonly changed: boolean }
  | { readonly kind: 'failed'; readonly why: string }
  /** It is about to be stopped in its tick. */
  | { readonly kind: 'stops' }
  | { readonly kind: 'waits'; readonly wait: number; readonly until: Instant }
  | { readonly kind: 'warned'; readonly event: string };
