import type { Outcome, Unreachable } from '../outcome';

/** Refused, or no such host: the connection was never made. */
const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/**
 * Why a person is not reached, by the code in the answer:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 * Any other refusal may end as it began, without the person doing anything.
 */
const refusals: Readonly<Record<string, Unreachable>> = {
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotNotInConversationRoster: 'gone',
  ForbiddenOperationException: 'gone',
};

/** The class of a failure of the SDK, from whatever it threw; `conversation` is where it was to go. */
export function outcomeOf(error: unknown, conversation = ''): Outcome {
  if (!(error instanceof Error)) return { kind: 'rejected', why: 'rendering' };
  if (error.name === 'RestError') return outcomeOfRequest(error, conversation);
  if (error.name === 'AbortError') return { kind: 'unknown' };
  return 'errorCode' in error ? outcomeOfToken(String(error.errorCode)) : { kind: 'rejected', why: 'rendering' };
}

type RestError = Error & { readonly statusCode?: unknown; readonly code?: unknown; readonly response?: unknown };

function outcomeOfRequest({ statusCode: status, code, response }: RestError, conversation: string): Outcome {
  if (typeof status !== 'number') {
    return neverSent.includes(String(code)) ? { kind: 'retry', slowsAll: true } : { kind: 'unknown' };
  }
  // The answer could not be read: that is no failure to send.
  if (status < 300) return { kind: 'sent', activity: '', conversation };
  if (status === 408 || status >= 500) return { kind: 'unknown' };
  switch (status) {
    case 429:
      return { kind: 'retry', slowsAll: true, ...retryAfter(response) };
    case 412:
      return { kind: 'retry', slowsAll: false, ...retryAfter(response) };
    case 401:
      return { kind: 'unauthorised' };
    case 403:
      return { kind: 'unreachable', why: refusals[String(code)] ?? 'disabled' };
    case 404:
      return { kind: 'unreachable', why: 'gone' };
    case 413:
      return { kind: 'rejected', why: 'tooLarge' };
  }
  return { kind: 'rejected', why: 'refused' };
}

/** No token, no POST: MSAL could not reach the login server, or was refused there. */
function outcomeOfToken(errorCode: string): Outcome {
  return /network|timeout|endpoints_resolution|unavailable|server_error/.test(errorCode)
    ? { kind: 'retry', slowsAll: true }
    : { kind: 'unauthorised' };
}

/** A number of seconds; or a date, that counts from the one of the answer. */
function retryAfter(response: unknown): { afterSeconds?: number } {
  const { headers } = (response ?? {}) as { headers?: { get?(name: string): unknown } };
  const asked = String(headers?.get?.('retry-after') ?? '');
  const seconds = /^\d+$/.test(asked) ? Number(asked) : secondsTo(asked, String(headers?.get?.('date')));
  return Number.isFinite(seconds) && seconds >= 0 ? { afterSeconds: seconds } : {};
}

function secondsTo(date: string, from: string): number {
  return (Date.parse(date) - Date.parse(from)) / 1_000;
}
