/** What Teams may do with a request instead of answering well. `keeps`: people get the message all the same. */
export type Fault =
  | {
      readonly kind: 'refuses';
      readonly status: number;
      readonly code?: string;
      /** Seconds to wait, or a number of seconds after which a date is given. */
      readonly retryAfter?: { readonly seconds: number; readonly asDate?: true };
      readonly keeps?: true;
    }
  /** The connection is reset: before a byte of the request is read, or once the message is kept. */
  | { readonly kind: 'resets'; readonly keeps?: true }
  /** No answer ever comes. */
  | { readonly kind: 'hangs'; readonly keeps?: true };

const refuses = (status: number, known: Partial<Extract<Fault, { kind: 'refuses' }>> = {}): Fault => ({
  kind: 'refuses',
  status,
  ...known,
});

/** By the names that scripts give them. */
const faults = {
  '429 for 7 seconds': refuses(429, { retryAfter: { seconds: 7 } }),
  '429 until a date': refuses(429, { retryAfter: { seconds: 9, asDate: true } }),
  '429 for 30 years': refuses(429, { retryAfter: { seconds: 1_000_000_000 } }),
  '429': refuses(429),
  '412': refuses(412),
  '408': refuses(408),
  '500': refuses(500),
  '502': refuses(502),
  '503': refuses(503),
  '504': refuses(504),
  '504 kept': refuses(504, { keeps: true }),
  reset: { kind: 'resets' },
  'reset kept': { kind: 'resets', keeps: true },
  hang: { kind: 'hangs' },
  'hang kept': { kind: 'hangs', keeps: true },
  '401': refuses(401),
  blocked: refuses(403, { code: 'ConversationBlockedByUser' }),
  removed: refuses(403, { code: 'BotNotInConversationRoster' }),
  disabled: refuses(403, { code: 'BotDisabledByAdmin' }),
  '404': refuses(404, { code: 'ConversationNotFound' }),
  '413': refuses(413, { code: 'MessageSizeTooBig' }),
  '400': refuses(400, { code: 'BadArgument' }),
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;

export function faultOf(name: FaultName): Fault {
  return faults[name];
}

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faults, name);
}

/** The header that says how long to wait. A date counts from the present, to the second. */
export function retryAfterHeader({ retryAfter }: { readonly retryAfter?: { seconds: number; asDate?: true } }): {
  readonly 'retry-after'?: string;
} {
  if (!retryAfter) return {};
  const { seconds, asDate } = retryAfter;
  return { 'retry-after': asDate ? new Date(Date.now() + seconds * 1_000).toUTCString() : String(seconds) };
}
