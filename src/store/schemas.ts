import { z } from 'zod';
import type { Organisation, StepCode, Variant } from '../domain/catalogue';
import type { Day, Hour, Instant, Month } from '../domain/day';
import {
  type Barrier,
  barrierKinds,
  type ContractPeriod,
  type Household,
  type Member,
  type Note,
  type Period,
  type Step,
  type StepDetail,
  type SupportContract,
} from '../domain/household';
import type { Memo } from '../domain/memo';
import type { Holder } from '../domain/places';
import {
  type Change,
  careEndKinds,
  type PersonName,
  potentials,
  protections,
  type Referral,
  type ReferralSource,
  rightKeys,
  sourceTypes,
} from '../domain/referral';
import { type Reminder, type ReminderItem, reminderKinds, reminderStates, reminderTroubles } from '../domain/reminder';
import { stepStates } from '../domain/step-state';
import type { AccessRequest, Worker } from '../domain/worker';
import type { Attention } from './attention';
import type { Doc } from './port';
import type { Context, Draft, Receipt } from './repositories';
import type { Field, Index, RecordSchema, Schema, SealedRow } from './schema';

/** Who holds the places of the service: the one document `places`. */
export type PlacesDoc = Doc & { readonly holders: readonly Holder[] };
/** The last number given in a series, such as `AG-26`; or how often the directory changed. */
export type Counter = Doc & { readonly last: number };
/** An inbound message, and once it is done the answer that it got. */
export type InboxMessage = Doc & {
  readonly state: 'received' | 'done';
  readonly receivedAt: Instant;
  readonly leaseUntil: Instant;
  readonly answer?: string;
};
export type Setting = Doc & { readonly value: string };
/** A data key, wrapped by a key of the ring. */
export type WrappedKey = Doc & { readonly wrapped: string };

const text = z.string();
const id = z.string().min(1).max(1024);
const day = shaped<Day>(/^\d{4}-\d{2}-\d{2}$/);
const month = shaped<Month>(/^\d{4}-\d{2}$/);
const hour = shaped<Hour>(/^\d{2}:\d{2}$/);
const instant = shaped<Instant>(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const fingerprint = shaped<string>(/^[0-9a-f]{16}$/);
const dayOrMonth = z.union([day, month]);
const count = z.number().int();
const flag = z.boolean();
/** Absent when it is not so. */
const yes = z.literal(true);
const yesNoUnknown = z.enum(['OUI', 'NON', 'INCONNU']);
const personName = exactly<PersonName>({ first: text, last: text });
const change = exactly<Change>({ at: instant, by: id, fields: z.array(text), write: z.exactOptional(id) });

const member = exactly<Member>({
  id,
  relation: z.enum(['REFERENCE', 'CONJOINT', 'ENFANT', 'AUTRE']),
  firstName: text,
  birth: z.exactOptional(month),
  isAdult: flag,
  firstApiAt: z.exactOptional(day),
  updateDue: z.exactOptional(yesNoUnknown),
});

const contract = exactly<SupportContract>({
  signedAt: day,
  startsAt: day,
  periods: z.array(
    exactly<ContractPeriod>({
      start: day,
      end: day,
      kind: z.enum(['initial', 'renewal', 'derogation']),
      months: count,
      decidedBy: id,
      reason: z.exactOptional(text),
    }),
  ),
});

const ruleDays = z.record(z.string().regex(/^[\w-]+$/), day);

const step = exactly<Step>({
  id,
  code: shaped<StepCode>(/^[A-Z][A-Z0-9_]*$/),
  member: z.exactOptional(id),
  organisation: z.exactOptional(shaped<Organisation>(/^[A-Z_]+$/)),
  variant: z.exactOptional(shaped<Variant>(/^\w+$/)),
  state: z.enum(stepStates),
  stage: z.exactOptional(id),
  followedBy: z.enum(['SERVICE', 'FAMILLE']),
  movedOn: day,
  periods: z.array(exactly<Period>({ from: z.exactOptional(day), until: day })),
  dueAt: z.exactOptional(day),
  notifiedOn: z.exactOptional(day),
  submittedOn: z.exactOptional(day),
  appointment: z.exactOptional(exactly<NonNullable<Step['appointment']>>({ on: day, at: z.exactOptional(hour) })),
  understood: z.exactOptional(flag),
  done: z.exactOptional(ruleDays),
  snoozed: z.exactOptional(ruleDays),
});

const detail = exactly<StepDetail>({
  step: id,
  organisation: z.exactOptional(text),
  what: z.exactOptional(text),
  rank: z.exactOptional(count),
  reason: z.exactOptional(text),
});

const barrier = exactly<Barrier>({ kind: z.enum(barrierKinds), since: day, liftedOn: z.exactOptional(day) });

/** What a person typed is sealed; what is coded, counted or dated stays clear, so that it can be queried. */
export const households = sealedCollection<
  Household,
  'referenceName' | 'phone' | 'members' | 'city' | 'contract' | 'details' | 'barriers' | 'notes',
  Attention
>({
  name: 'households',
  staysInMemory: true,
  sealed: {
    referenceName: personName,
    phone: z.exactOptional(text),
    members: z.array(member),
    city: text,
    contract: z.exactOptional(contract),
    details: z.exactOptional(z.array(detail)),
    barriers: z.exactOptional(z.array(barrier)),
    notes: z.array(exactly<Note>({ at: instant, by: id, text, isPrivate: flag, step: z.exactOptional(id) })),
  },
  clear: {
    status: z.enum(['PENDING', 'ACTIVE', 'SUSPENDED', 'EXITED', 'ANONYMISED']),
    adults: count,
    children: count,
    protection: z.enum(protections),
    recognisedAt: z.exactOptional(dayOrMonth),
    careEndDate: z.exactOptional(day),
    careEndKind: z.exactOptional(z.enum(careEndKinds)),
    leaseStartsAt: z.exactOptional(day),
    movedInOn: z.exactOptional(day),
    onRsa: yesNoUnknown,
    imlPlace: flag,
    referral: id,
    referentId: id,
    admittedOn: day,
    steps: z.array(step),
    lastContactAt: z.exactOptional(day),
    history: z.array(change),
  },
  derived: { attentionOn: z.exactOptional(day), attentionBy: z.exactOptional(fingerprint) },
  indexes: [
    { name: 'households_referent', fields: ['referentId', 'status'] },
    { name: 'households_attention', fields: ['status', 'attentionBy', 'attentionOn'] },
  ],
  ordered: ['attentionOn', 'attentionBy'],
});

export const referrals = sealedCollection<Referral, 'source' | 'name' | 'phone' | 'city' | 'housingPotentialReason'>({
  name: 'referrals',
  staysInMemory: true,
  sealed: {
    source: exactly<ReferralSource>({ type: z.enum(sourceTypes), organisation: text }),
    name: personName,
    phone: z.exactOptional(text),
    city: text,
    housingPotentialReason: z.exactOptional(text),
  },
  clear: {
    adults: count,
    children: count,
    protection: z.enum(protections),
    recognisedAt: z.exactOptional(dayOrMonth),
    livesInDrome: flag,
    hostedByThirdParty: z.exactOptional(flag),
    wantsIml: flag,
    agirFollowed: z.exactOptional(flag),
    careEndDate: z.exactOptional(day),
    careEndKind: z.exactOptional(z.enum(careEndKinds)),
    rightsOpened: z.array(z.enum(rightKeys)),
    housingPotential: z.enum(potentials),
    status: z.enum([
      'RECEIVED',
      'INCOMPLETE',
      'ADMISSIBLE',
      'WAITLISTED',
      'ADMITTED',
      'CONTRACT_SIGNED',
      'NOT_ADMISSIBLE',
      'WITHDRAWN',
      'REDIRECTED',
      'DUPLICATE',
      'NO_ANSWER',
    ]),
    receivedOn: day,
    missing: z.array(z.enum(['protection', 'hosting', ...rightKeys])),
    refusedFor: z.exactOptional(z.enum(['outsideDrome', 'noPotential', 'notProtected', 'notHosted'])),
    decision: exactly<Referral['decision']>({ at: instant, by: id }),
    household: z.exactOptional(id),
    history: z.array(change),
  },
  indexes: [{ name: 'referrals_status', fields: ['status'] }],
});

export const workers = sealedCollection<Worker, 'displayName' | 'conversation'>({
  name: 'workers',
  staysInMemory: true,
  sealed: { displayName: text, conversation: z.exactOptional(text) },
  clear: {
    role: z.enum(['TRAVAILLEUR_SOCIAL', 'CHEF_SERVICE']),
    absences: z.array(exactly<Worker['absences'][number]>({ from: day, to: day, coverId: z.exactOptional(id) })),
    digestAt: z.exactOptional(hour),
    paused: z.exactOptional(exactly<NonNullable<Worker['paused']>>({ from: z.exactOptional(day), until: day })),
    onlyCritical: z.exactOptional(yes),
    addedAt: instant,
  },
  indexes: [],
});

export const requests = sealedCollection<AccessRequest, 'displayName' | 'conversation'>({
  name: 'requests',
  sealed: { displayName: text, conversation: text },
  clear: { askedAt: instant },
  indexes: [],
});

export const drafts = sealedCollection<Draft, 'answers' | 'plan'>({
  name: 'drafts',
  sealed: { answers: z.record(text, z.unknown()), plan: z.exactOptional(z.record(text, z.unknown())) },
  clear: {
    owner: id,
    conversation: id,
    form: text,
    schemaVersion: count,
    trail: z.array(text),
    oneByOne: flag,
    state: z.enum(['OPEN', 'PARKED', 'HELD', 'COMMITTING', 'DONE']),
    nonce: text,
    subject: z.exactOptional(id),
    openedAt: instant,
    touchedAt: instant,
    activity: id,
  },
  indexes: [
    { name: 'drafts_conversation', fields: ['conversation', 'state'] },
    { name: 'drafts_owner', fields: ['owner', 'state'] },
    { name: 'drafts_state', fields: ['state', 'touchedAt'] },
    { name: 'drafts_activity', fields: ['activity', 'state'] },
  ],
  ordered: ['touchedAt'],
});

export const receipts = collection<Receipt>({
  name: 'receipts',
  clear: {
    owner: id,
    at: instant,
    draft: id,
    kind: z.enum(['referral', 'household', 'memo', 'preferences']),
    wrote: z.array(
      exactly<Receipt['wrote'][number]>({
        collection: z.enum(['households', 'referrals', 'memos']),
        ref: id,
        v: count,
      }),
    ),
    undoneAt: z.exactOptional(instant),
  },
  indexes: [{ name: 'receipts_owner', fields: ['owner', 'at'] }],
  ordered: ['at'],
});

export const memos = sealedCollection<Memo, 'text'>({
  name: 'memos',
  sealed: { text },
  clear: {
    owner: id,
    by: id,
    on: day,
    at: z.exactOptional(hour),
    household: z.exactOptional(id),
    createdAt: instant,
    doneOn: z.exactOptional(day),
  },
  indexes: [
    { name: 'memos_owner', fields: ['owner', 'doneOn', 'on'] },
    { name: 'memos_open', fields: ['doneOn', 'on'] },
    { name: 'memos_household', fields: ['household'] },
  ],
  ordered: ['on'],
});

/** A question may hold a name. */
export const contexts = sealedCollection<Context & Doc, 'query'>({
  name: 'contexts',
  sealed: { query: z.exactOptional(z.record(text, z.unknown())) },
  clear: { owner: id, at: instant, households: z.array(id), deadlines: z.array(id), memos: z.array(id) },
  indexes: [{ name: 'contexts_at', fields: ['at'] }],
  ordered: ['at'],
});

/** Ids and days: what is said is worked out of the records when it is sent. */
export const reminders = collection<Reminder>({
  name: 'reminders',
  clear: {
    kind: z.enum(reminderKinds),
    to: id,
    on: day,
    dueAt: instant,
    items: z.array(exactly<ReminderItem>({ about: id, lead: day })),
    state: z.enum(reminderStates),
    holder: z.exactOptional(id),
    leaseUntil: z.exactOptional(instant),
    attempts: count,
    resent: count,
    sentAt: z.exactOptional(instant),
    activity: z.exactOptional(text),
    trouble: z.exactOptional(z.enum(reminderTroubles)),
  },
  indexes: [
    { name: 'reminders_due', fields: ['state', 'dueAt'] },
    { name: 'reminders_held', fields: ['state', 'leaseUntil'] },
    { name: 'reminders_day', fields: ['on'] },
    { name: 'reminders_person', fields: ['to', 'on'] },
  ],
  ordered: ['dueAt', 'leaseUntil', 'on'],
});

export const inbox = sealedCollection<InboxMessage, 'answer'>({
  name: 'inbox',
  sealed: { answer: z.exactOptional(text) },
  clear: { state: z.enum(['received', 'done']), receivedAt: instant, leaseUntil: instant },
  indexes: [{ name: 'inbox_received', fields: ['receivedAt'] }],
  ordered: ['receivedAt'],
});

export const places = collection<PlacesDoc>({
  name: 'places',
  clear: { holders: z.array(exactly<Holder>({ household: id, iml: flag, since: instant })) },
  indexes: [],
});

export const counters = collection<Counter>({ name: 'counters', clear: { last: count }, indexes: [] });
export const settings = collection<Setting>({ name: 'settings', clear: { value: text }, indexes: [] });
export const keys = collection<WrappedKey>({ name: 'keys', clear: { wrapped: text }, indexes: [] });

/** One schema for each field, neither more nor fewer: a field added to a record does not compile until it is here. */
type ShapeOf<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** A part of a record, its fields neither more nor fewer either. */
function exactly<T extends object>(shape: ShapeOf<T>): z.ZodType<T> {
  return z.strictObject(shape as unknown as z.ZodRawShape) as unknown as z.ZodType<T>;
}

type Declaration<T extends Doc, S extends keyof T, D extends object = object> = {
  readonly name: string;
  readonly clear: ShapeOf<Omit<T, S | '_id' | 'v'>>;
  readonly indexes: readonly Index[];
  readonly ordered?: readonly (keyof (T & D) & string)[];
  readonly staysInMemory?: true;
};

function collection<T extends Doc>({
  name,
  clear,
  indexes,
  ordered = [],
  ...inMemory
}: Declaration<T, never>): Schema<T> {
  const document = z.strictObject({ _id: id, v: count, service: id, ...(clear as z.ZodRawShape) });
  const check = (value: unknown) => mustPass(name, document, value);
  return { name, indexes, ordered, fields: fieldOf(document).fields, check, ...inMemory };
}

function sealedCollection<T extends Doc, S extends keyof T, D extends object = object>(
  declared: Declaration<T, S, D> & { readonly sealed: ShapeOf<Pick<T, S>>; readonly derived?: ShapeOf<D> },
): RecordSchema<T> {
  const content = z.strictObject(declared.sealed as z.ZodRawShape);
  const derived = declared.derived ?? {};
  const clear = { ...declared.clear, ...derived, sealed: text } as unknown as ShapeOf<SealedRow>;
  return {
    ...collection<SealedRow>({ ...declared, clear } as Declaration<SealedRow, never>),
    clearFields: [...Object.keys(declared.clear), ...Object.keys(derived)],
    derivedFields: Object.keys(derived),
    sealedFields: Object.keys(declared.sealed),
    checkSealed: (value) => mustPass(declared.name, content, value),
  };
}

function mustPass(name: string, schema: z.ZodType, value: unknown): void {
  const refusal = refusalOf(schema, value);
  if (refusal) throw new TypeError(`${name}: the schema refuses this document (${refusal})`);
}

/** `steps.0.state: invalid_value`. The library's own messages are left out: they may quote the value. */
function refusalOf(schema: z.ZodType, value: unknown): string | null {
  const result = schema.safeParse(value);
  return result.success ? null : result.error.issues.map((i) => `${i.path.join('.')}: ${i.code}`).join(', ');
}

function fieldOf(schema: z.core.$ZodType): Field {
  const inner = schema instanceof z.ZodExactOptional ? schema.def.innerType : schema;
  const isObject = inner instanceof z.ZodObject;
  return {
    kind: kindOf(inner),
    isOptional: inner !== schema,
    fields: isObject ? Object.fromEntries(Object.entries(inner.shape).map(([k, s]) => [k, fieldOf(s)])) : {},
    item: inner instanceof z.ZodArray ? fieldOf(inner.element) : null,
    refuses: (value) => refusalOf(inner as z.ZodType, value),
  };
}

function kindOf(schema: z.core.$ZodType): Field['kind'] {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'object';
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodBoolean || schema === yes ? 'flag' : 'text';
}

/** Text of a fixed shape, which the domain brands. */
function shaped<T extends string>(pattern: RegExp): z.ZodType<T> {
  return z.string().regex(pattern) as unknown as z.ZodType<T>;
}
