/** What became of one POST: the table that reminders act upon. */
export type Outcome =
  | { readonly kind: 'sent'; readonly activity: string }
  /** Nothing was sent: it may be tried again, not before `afterSeconds`. */
  | { readonly kind: 'retry'; readonly afterSeconds?: number }
  /** It may have arrived: sending again could say it twice. */
  | { readonly kind: 'unknown' }
  /** This person removed or blocked Jalon, or never spoke to it. */
  | { readonly kind: 'unreachable' }
  /** Our credentials are refused: nothing will pass for anyone. */
  | { readonly kind: 'unauthorised' }
  /** This message will never pass. */
  | { readonly kind: 'rejected' };

/** Refused, or no such host: the connection was never made. */
const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** The class of a failure of the SDK, from whatever it threw. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof Error)) return { kind: 'rejected' };
  if (error.name === 'RestError') return outcomeOfRequest(error);
  if (error.name === 'AbortError') return { kind: 'unknown' };
  return 'errorCode' in error ? outcomeOfToken(String(error.errorCode)) : { kind: 'rejected' };
}

function outcomeOfRequest(error: Error & { statusCode?: unknown; code?: unknown; response?: unknown }): Outcome {
  const { statusCode: status, code } = error;
  if (typeof status !== 'number') {
    return neverSent.includes(String(code)) ? { kind: 'retry' } : { kind: 'unknown' };
  }
  if (status === 429 || status === 412) return { kind: 'retry', ...retryAfter(error.response) };
  if (status === 408 || status >= 500) return { kind: 'unknown' };
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 403 || status === 404) return { kind: 'unreachable' };
  return { kind: 'rejected' };
}

/** No token, no POST: MSAL could not reach the login server, or was refused there. */
function outcomeOfToken(errorCode: string): Outcome {
  return /network|timeout|endpoints_resolution/.test(errorCode) ? { kind: 'retry' } : { kind: 'unauthorised' };
}

function retryAfter(response: unknown): { afterSeconds?: number } {
  const { headers } = (response ?? {}) as { headers?: { get?(name: string): unknown } };
  const seconds = Number(headers?.get?.('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? { afterSeconds: seconds } : {};
}
