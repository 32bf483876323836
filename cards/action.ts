/** Which draft a button belongs to, at which version; `nonce` is consumed by the one write. */
export type DraftKey = { readonly draft: string; readonly rev: number; readonly nonce: string };

/** What a button carries, the same in `Action.Execute` and in its `Action.Submit` fallback: opaque ids only. */
export type Action =
  | ({ readonly verb: FormVerb } & DraftKey)
  | { readonly verb: 'undo'; readonly receipt: string }
  | { readonly verb: RecordVerb; readonly ref: string }
  /** Goes on with the sentence held in `draft`, as if the person had meant that intent. */
  | { readonly verb: 'meant'; readonly intent: string; readonly draft: string }
  | { readonly verb: 'start'; readonly topic: Topic }
  | { readonly verb: AccessVerb; readonly person: string }
  /** On the lines ticked in the card's fields (`on-…`), or on `deadline` alone. */
  | { readonly verb: LineVerb; readonly deadline?: string }
  /** The list last shown, from that line on. */
  | { readonly verb: 'due.more'; readonly from: number }
  /** The list that was pressed, from that line on. */
  | { readonly verb: 'lines.more'; readonly from: number }
  | { readonly verb: 'memo.done'; readonly memo: string }
  /** How one is reminded: the settings that stand in the card’s fields, or what became of reminders. */
  | { readonly verb: RemindersVerb };

const formVerbs = [
  'form.answer',
  'form.edit',
  'form.park',
  'form.resume',
  'form.cancel',
  'form.record',
  'referral.admit',
  'referral.waitlist',
  'referral.record',
] as const;
export type FormVerb = (typeof formVerbs)[number];

const recordVerbs = [
  'household.show',
  'household.file',
  'household.update',
  'household.note',
  'household.members',
  'household.memo',
  'household.assign',
  'referral.show',
  'referral.complete',
  'referral.reply',
] as const;
export type RecordVerb = (typeof recordVerbs)[number];

const accessVerbs = ['access.admit', 'access.ignore'] as const;
export type AccessVerb = (typeof accessVerbs)[number];

const lineVerbs = ['lines.done', 'lines.snooze', 'lines.assign', 'lines.family', 'lines.detail'] as const;
export type LineVerb = (typeof lineVerbs)[number];

const remindersVerbs = [
  'reminders.open',
  'reminders.save',
  'reminders.resume',
  'reminders.status',
  'reminders.why',
] as const;
export type RemindersVerb = (typeof remindersVerbs)[number];

/** What one can begin with. */
export const topics = [
  'referral',
  'update',
  'due',
  'critical',
  'late',
  'mine',
  'places',
  'waiting',
  'team',
  'drafts',
  'help',
] as const;
export type Topic = (typeof topics)[number];

/** The data of a pressed button, from anywhere: `null` unless it is one of ours, whole. */
export function parseAction(data: unknown): Action | null {
  if (typeof data !== 'object' || data === null) return null;
  const { verb, draft, rev, nonce, receipt, ref, intent, topic, person, deadline, from, memo } = data as Record<
    string,
    unknown
  >;
  if (oneOf(formVerbs, verb)) {
    return isId(draft) && typeof rev === 'number' && isId(nonce) ? { verb, draft, rev, nonce } : null;
  }
  if (oneOf(recordVerbs, verb)) return isId(ref) ? { verb, ref } : null;
  if (oneOf(accessVerbs, verb)) return isId(person) ? { verb, person } : null;
  if (oneOf(lineVerbs, verb)) {
    if (deadline === undefined) return { verb };
    return isId(deadline) ? { verb, deadline } : null;
  }
  if (verb === 'due.more' || verb === 'lines.more')
    return typeof from === 'number' && Number.isInteger(from) && from >= 0 ? { verb, from } : null;
  if (verb === 'memo.done') return isId(memo) ? { verb, memo } : null;
  if (oneOf(remindersVerbs, verb)) return { verb };
  if (verb === 'undo') return isId(receipt) ? { verb, receipt } : null;
  if (verb === 'meant') return isId(intent) && isId(draft) ? { verb, intent, draft } : null;
  if (verb === 'start') return oneOf(topics, topic) ? { verb, topic } : null;
  return null;
}

function oneOf<T extends string>(set: readonly T[], value: unknown): value is T {
  return (set as readonly unknown[]).includes(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.:/-]{1,200}$/.test(value);
}
