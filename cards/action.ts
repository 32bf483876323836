/** What a button carries, the same in `Action.Execute` and in its `Action.Submit` fallback. */
export type Action =
  /** A button of a form: the draft, its version, and the nonce that one write consumes. */
  | {
      readonly verb: FormVerb;
      readonly draft: string;
      readonly rev: number;
      readonly nonce: string;
    }
  | { readonly verb: 'undo'; readonly receipt: string }
  | { readonly verb: 'household.show' | 'referral.show' | 'referral.complete' | 'referral.reply'; readonly ref: string }
  /** Goes on as if the person had meant that. `draft` holds the sentence it was said of. */
  | { readonly verb: 'intent'; readonly intent: string }
  | { readonly verb: 'access.admit' | 'access.ignore'; readonly person: string };

export const formVerbs = [
  'form.answer',
  'form.edit',
  'form.park',
  'form.resume',
  'form.cancel',
  'form.drop',
  'referral.admit',
  'referral.waitlist',
  'referral.record',
] as const;
export type FormVerb = (typeof formVerbs)[number];
