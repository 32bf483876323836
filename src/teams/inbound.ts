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
  readonly mentions: readonly Mention[];
  /** Who has come into the conversation, or left it, by their ids there; empty when the activity does not tell. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly text?: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly action?: string;
  readonly replyToId?: string;
  readonly deliveryMode?: string;
};

type Account = { readonly id: string; readonly name?: string };
type Sender = Account & {
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
type Mention = { readonly id: string; readonly text: string };

export type Parsed =
  | { readonly kind: 'activity'; readonly inbound: Inbound }
  | { readonly kind: 'malformed'; readonly expected: string };

/** Ids in Teams have some 200 characters at most. */
const LONGEST_ID = 1024;
const LONGEST_NAME = 80;

type Fields = Readonly<Record<string, unknown>>;

/** The body of a request, from anyone: an activity, or what was expected of it. */
export function parseInbound(body: unknown): Parsed {
  const activity = fieldsOf(body);
  if (!activity) return malformed('a JSON object');
  const type = id(activity['type']);
  if (!type) return malformed('`type`: a text');
  const own = id(activity['id']);
  if (!own) return malformed('`id`: a text');
  const channelId = id(activity['channelId']);
  if (!channelId) return malformed('`channelId`: a text');
  const serviceUrl = id(activity['serviceUrl']);
  if (!serviceUrl) return malformed('`serviceUrl`: a text');
  const from = senderOf(activity['from']);
  if (!from) return malformed('`from`: an object with `id`, a text');
  const conversation = conversationOf(activity['conversation']);
  if (!conversation) return malformed('`conversation`: an object with `id`, a text');
  return {
    kind: 'activity',
    inbound: {
      type,
      id: own,
      channelId,
      serviceUrl,
      from,
      conversation,
      recipient: accountOf(activity['recipient']) ?? { id: 'jalon' },
      tenants: tenantsOf(activity),
      mentions: mentionsOf(activity['entities']),
      added: membersIn(activity['membersAdded']),
      removed: membersIn(activity['membersRemoved']),
      value: activity['value'],
      ...textsOf(activity, ['text', 'name', 'action', 'replyToId', 'deliveryMode']),
    },
  };
}

function malformed(expected: string): Parsed {
  return { kind: 'malformed', expected };
}

function id(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID ? value : null;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function textsOf<K extends string>(from: Fields | null, keys: readonly K[]): { readonly [key in K]?: string } {
  const texts = keys.flatMap((key) => (typeof from?.[key] === 'string' ? [[key, from[key]] as const] : []));
  return Object.fromEntries(texts) as { [key in K]?: string };
}

function accountOf(value: unknown): Account | null {
  const account = fieldsOf(value);
  const own = id(account?.['id']);
  const { name } = textsOf(account, ['name']);
  return own ? { id: own, ...(name ? { name: name.slice(0, LONGEST_NAME) } : {}) } : null;
}

function senderOf(value: unknown): Sender | null {
  const account = accountOf(value);
  const { aadObjectId = '', ...roles } = textsOf(fieldsOf(value), ['aadObjectId', 'role', 'userRole']);
  const listed = /^[\w-]{1,64}$/.test(aadObjectId) ? { aadObjectId: aadObjectId.toLowerCase() } : {};
  return account && { ...account, ...roles, ...listed };
}

function conversationOf(value: unknown): Conversation | null {
  const conversation = fieldsOf(value);
  const own = id(conversation?.['id']);
  if (!own) return null;
  const group = conversation?.['isGroup'] === true ? { isGroup: true } : {};
  return { id: own, ...textsOf(conversation, ['tenantId', 'conversationType']), ...group };
}

function tenantsOf(activity: Fields): string[] {
  const tenants = [
    fieldsOf(fieldsOf(activity['channelData'])?.['tenant'])?.['id'],
    fieldsOf(activity['conversation'])?.['tenantId'],
    fieldsOf(activity['from'])?.['tenantId'],
  ];
  return tenants.filter((tenant) => typeof tenant === 'string');
}

function membersIn(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((member: unknown) => accountOf(member)?.id ?? []) : [];
}

function mentionsOf(entities: unknown): Mention[] {
  if (!Array.isArray(entities)) return [];
  return entities.flatMap((entity: unknown) => {
    const mentioned = accountOf(fieldsOf(entity)?.['mentioned']);
    const { type, text } = textsOf(fieldsOf(entity), ['type', 'text']);
    return type === 'mention' && text && mentioned ? [{ id: mentioned.id, text }] : [];
  });
}
