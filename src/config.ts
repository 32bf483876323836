import { existsSync } from 'node:fs';
import { z } from 'zod';
import { type Hour, type Instant, parseHour, parseInstant } from './domain/day';
import type { Capacity } from './domain/places';
import { settings as words } from './words/fr/settings';

export type Credentials = {
  readonly appId: string;
  readonly password?: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
};

export type Sandbox = { readonly startAt?: Instant; readonly seed: 'demo' | 'empty' };

/** How one Jalon runs: in Teams with credentials, or as a sandbox on this machine. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly mode:
    | { readonly kind: 'teams'; readonly credentials: Credentials; readonly leads: readonly string[] }
    | ({ readonly kind: 'sandbox' } & Sandbox);
  readonly mongodbUri?: string;
  readonly dataDir: string;
  readonly dataKeys?: string;
  readonly service: string;
  readonly capacity: Capacity;
  /** When the digest goes out, for those who have not chosen their own hour. */
  readonly digestAt: Hour;
  readonly logLevel: string;
};

/** Wrong settings, each named, all at once. */
export class WrongSettings extends Error {
  constructor(problems: readonly string[]) {
    super(words.refused(problems));
    this.name = 'WrongSettings';
  }
}

const count = (least: number, most: number, problem: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, problem)
    .transform(Number)
    .refine((n) => n >= least && n <= most, problem);

/** The service is open from 08:30; after 17:00, what is due today could no longer be done. */
const digestAt = z.string().transform((text, context): Hour => {
  const hour = parseHour(text);
  if (hour && '08:30' <= hour && hour <= '17:00') return hour;
  context.addIssue(words.digestAt);
  return z.NEVER;
});

const id = z.guid(words.appId).transform((text) => text.toLowerCase());

const schema = z.object({
  PORT: count(0, 65_535, words.port).default(3978),
  HOST: z.string().optional(),
  NODE_ENV: z.string().optional(),
  MicrosoftAppId: id.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI'], words.appType).default('SingleTenant'),
  MicrosoftAppTenantId: z.guid(words.tenant).optional(),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, words.mongo)
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATA_KEYS: z.string().optional(),
  TEAM_LEADS: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().toLowerCase()))
    .pipe(z.array(z.guid(words.leads)).min(1))
    .optional(),
  SERVICE_NAME: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, words.service)
    .default('drome'),
  CAPACITY_TOTAL: count(1, 1000, words.capacityTotal).default(60),
  CAPACITY_IML: count(0, 1000, words.capacityIml).default(20),
  DIGEST_AT: digestAt.prefault('08:30'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], words.logLevel).default('info'),
  SANDBOX_NOW: z
    .string()
    .transform(parseInstant)
    .refine((at) => at !== null, words.sandboxNow)
    .optional(),
  SANDBOX_SEED: z.enum(['demo', 'empty'], words.sandboxSeed).optional(),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of this process: its environment first, then `.env`. Throws `WrongSettings`. */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return parseConfig(process.env);
}

/** Settings from an environment; an empty value is no value. Throws `WrongSettings`, which names every wrong one. */
export function parseConfig(environment: Environment): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const problems = parsed.success ? conflictsIn(parsed.data) : parsed.error.issues.map(({ message }) => message);
  if (!parsed.success || problems.length > 0) throw new WrongSettings([...new Set(problems)]);
  const set = parsed.data;
  return {
    port: set.PORT,
    host: set.HOST ?? (set.MicrosoftAppId ? '0.0.0.0' : '127.0.0.1'),
    mode: modeOf(set),
    dataDir: set.DATA_DIR,
    service: set.SERVICE_NAME,
    capacity: { total: set.CAPACITY_TOTAL, iml: set.CAPACITY_IML },
    digestAt: set.DIGEST_AT,
    logLevel: set.LOG_LEVEL,
    ...(set.MONGODB_URI ? { mongodbUri: set.MONGODB_URI } : {}),
    ...(set.DATA_KEYS ? { dataKeys: set.DATA_KEYS } : {}),
  };
}

type Set = z.infer<typeof schema>;

/** Settings that are right one by one, and wrong together. */
function conflictsIn(set: Set): string[] {
  const problems: string[] = [];
  if (set.CAPACITY_IML > set.CAPACITY_TOTAL) problems.push(words.capacityIml);
  if (!set.MicrosoftAppId) {
    if (set.NODE_ENV === 'production') problems.push(words.production);
    return problems;
  }
  if (!set.MicrosoftAppTenantId) problems.push(words.tenant);
  if (set.MicrosoftAppType === 'SingleTenant' && !set.MicrosoftAppPassword) problems.push(words.password);
  if (!set.TEAM_LEADS) problems.push(words.leads);
  if (!set.DATA_KEYS) problems.push(words.keys);
  if (set.SANDBOX_NOW || set.SANDBOX_SEED) problems.push(words.sandboxOnly);
  return problems;
}

function modeOf(set: Set): Config['mode'] {
  const { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: password } = set;
  if (appId && tenantId) {
    const credentials = { appId, tenantId, type: set.MicrosoftAppType, ...(password ? { password } : {}) };
    return { kind: 'teams', credentials, leads: set.TEAM_LEADS ?? [] };
  }
  const startAt = set.SANDBOX_NOW ?? undefined;
  return { kind: 'sandbox', seed: set.SANDBOX_SEED ?? 'demo', ...(startAt ? { startAt } : {}) };
}
