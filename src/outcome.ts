/** What became of one POST to a person: the table that reminders act upon. */
export type Outcome =
  /** The id of the message, and of the conversation that it is in. */
  | { readonly kind: 'sent'; readonly activity: string; readonly conversation: string }
  /** Nothing was sent: it may be tried again, not before `afterSeconds`. `slowsAll`: others would meet the same now. */
  | { readonly kind: 'retry'; readonly slowsAll: boolean; readonly afterSeconds?: number }
  /** It may have arrived: sending again could say it twice. */
  | { readonly kind: 'unknown' }
  /** Nothing reaches this person. */
  | { readonly kind: 'unreachable'; readonly why: Unreachable }
  /** Our credentials are refused: nothing will pass for anyone. */
  | { readonly kind: 'unauthorised' }
  /** This message will never pass. */
  | { readonly kind: 'rejected'; readonly why: 'refused' | 'tooLarge' | 'rendering' };

/**
 * `noConversation`: they never spoke to Jalon. `blocked`: they blocked it. `gone`: they removed it, or their
 * conversation is deleted. `disabled`: whoever runs Teams keeps it from them.
 */
export type Unreachable = 'noConversation' | 'blocked' | 'gone' | 'disabled';
