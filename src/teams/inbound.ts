/** An activity as the door lets it in: the fields we read, of the types we read, and no other. */
export type Inbound = {
  readonly type: string;
  readonly id: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly from: Sender;
  readonly recipient: Account;
  readonly conversation: Conversation;
  /** Every tenant that the activity names. */
  readonly tenants: readonly string[];
  readonly text?: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly action?: string;
  readonly replyToId?: string;
  readonly deliveryMode?: string;
  readonly mentions: readonly Mention[];
};

export type Account = { readonly id: string; readonly name?: string };
export type Sender = Account & {
  /** In lower case, as people are listed. */
  readonly aadObjectId?: string;
  readonly role?: string;
  readonly userRole?: string;
};
export type Conversation = {
  readonly id: string;
  readonly tenantId?: string;
  readonly conversationType?: string;
  readonly isGroup?: boolean;
};
export type Mention = { readonly id: string; readonly text: string };

export type Parsed =
  | { readonly kind: 'activity'; readonly inbound: Inbound }
  | { readonly kind: 'malformed'; readonly expected: string };

type Fields = Readonly<Record<string, unknown>>;

/** The body of a request, from anyone: an activity, or what was expected of it. */
export function parseInbound(body: unknown): Parsed {
  const activity = fields(body);
  if (!activity) return malformed('a JSON object');
  const { type, id, channelId, serviceUrl } = texts(activity, ['type', 'id', 'channelId', 'serviceUrl']);
  if (!type || !id || !channelId || !serviceUrl) {
    return malformed('`type`, `id`, `channelId` and `serviceUrl`: texts that are not empty');
  }
  const from = sender(activity['from']);
  if (!from) return malformed('`from`: an object with a text `id`');
  const conversation = conversationOf(activity['conversation']);
  if (!conversation) return malformed('`conversation`: an object with a text `id`');
  return {
    kind: 'activity',
    inbound: {
      type,
      id,
      channelId,
      serviceUrl,
      from,
      conversation,
      recipient: account(activity['recipient']) ?? { id: 'jalon' },
      tenants: tenantsOf(activity),
      mentions: mentionsOf(activity['entities']),
      value: activity['value'],
      ...texts(activity, ['text', 'name', 'action', 'replyToId', 'deliveryMode']),
    },
  };
}

function malformed(expected: string): Parsed {
  return { kind: 'malformed', expected };
}

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function texts<K extends string>(from: Fields, keys: readonly K[]): { readonly [key in K]?: string } {
  const found = keys.flatMap((key) => (typeof from[key] === 'string' ? [[key, from[key]] as const] : []));
  return Object.fromEntries(found) as { [key in K]?: string };
}

function account(value: unknown): Account | null {
  const { id, ...rest } = texts(fields(value) ?? {}, ['id', 'name']);
  return id ? { id, ...rest } : null;
}

function sender(value: unknown): Sender | null {
  const known = account(value);
  const { aadObjectId, ...roles } = texts(fields(value) ?? {}, ['aadObjectId', 'role', 'userRole']);
  return known && { ...known, ...roles, ...(aadObjectId ? { aadObjectId: aadObjectId.toLowerCase() } : {}) };
}

function conversationOf(value: unknown): Conversation | null {
  const known = fields(value) ?? {};
  const { id, ...rest } = texts(known, ['id', 'tenantId', 'conversationType']);
  return id ? { id, ...rest, ...(known['isGroup'] === true ? { isGroup: true } : {}) } : null;
}

function tenantsOf(activity: Fields): string[] {
  const channel = fields(fields(activity['channelData'])?.['tenant'])?.['id'];
  const places = [channel, fields(activity['conversation'])?.['tenantId'], fields(activity['from'])?.['tenantId']];
  return places.filter((tenant): tenant is string => typeof tenant === 'string');
}

function mentionsOf(entities: unknown): Mention[] {
  if (!Array.isArray(entities)) return [];
  return entities.flatMap((entity: unknown) => {
    const { type, text } = texts(fields(entity) ?? {}, ['type', 'text']);
    const mentioned = account(fields(entity)?.['mentioned']);
    return type === 'mention' && text && mentioned ? [{ id: mentioned.id, text }] : [];
  });
}
