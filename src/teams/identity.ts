import type { Adapter, Credentials, Identity } from './adapter';
import type { Inbound } from './inbound';

/** Whether an activity may come in. `status`: what the caller is answered; a guest or a bot is simply not heard. */
export type Entry =
  | { readonly kind: 'open'; readonly identity: Identity }
  | { readonly kind: 'closed'; readonly status: 200 | 401 | 403; readonly why: Refusal };

export type Refusal = 'token' | 'issuer' | 'channel' | 'serviceUrl' | 'tenant' | 'guest' | 'bot';

const statuses: Record<Refusal, 200 | 401 | 403> = {
  token: 401,
  issuer: 403,
  channel: 403,
  serviceUrl: 403,
  tenant: 403,
  guest: 200,
  bot: 200,
};

/** Who issues the tokens of Teams in the public cloud. */
const CHANNEL = 'https://api.botframework.com';

/**
 * Where Teams may be written to from the public cloud, or our token would go to whoever asks for it:
 * https://microsoft.github.io/teams-sdk/csharp/essentials/app-configuration/service-url-validation
 */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

export async function checkEntry(
  inbound: Inbound,
  authorization: string,
  adapter: Pick<Adapter, 'verifyToken'>,
  credentials: Credentials | undefined,
): Promise<Entry> {
  if (credentials && authorization === '') return closed('token');
  const refusal = credentials ? refuseActivity(inbound, credentials) : refuseLocally(inbound);
  if (refusal) return closed(refusal);
  try {
    const identity = await adapter.verifyToken(inbound, authorization);
    // The SDK also takes the tokens of the Emulator and of other bots: only the channel speaks for a person.
    const issuer = identity.claimsIdentity.getClaimValue('iss');
    return credentials && issuer !== CHANNEL ? closed('issuer') : { kind: 'open', identity };
  } catch {
    return closed('token');
  }
}

/** What the SDK does not check of an activity from Teams. */
function refuseActivity(inbound: Inbound, { tenantId }: Pick<Credentials, 'tenantId'>): Refusal | null {
  if (inbound.channelId !== 'msteams') return 'channel';
  const url = parseUrl(inbound.serviceUrl);
  if (url?.protocol !== 'https:' || url.port !== '' || !teamsHosts.includes(url.hostname)) return 'serviceUrl';
  const ours = tenantId.toLowerCase();
  if (inbound.tenants.length === 0 || inbound.tenants.some((tenant) => tenant.toLowerCase() !== ours)) return 'tenant';
  return refuseSender(inbound);
}

/** Without an app id nobody can be verified, so only this machine is spoken to. */
function refuseLocally(inbound: Inbound): Refusal | null {
  return isLoopback(parseUrl(inbound.serviceUrl)?.hostname) ? refuseSender(inbound) : 'serviceUrl';
}

export function isLoopback(hostname: string | undefined): boolean {
  return hostname !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/.test(hostname);
}

function refuseSender({ from }: Inbound): Refusal | null {
  if (from.role === 'bot' || from.role === 'skill' || from.id.startsWith('28:')) return 'bot';
  return from.aadObjectId && from.userRole !== 'guest' && from.userRole !== 'anonymous' ? null : 'guest';
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function closed(why: Refusal): Entry {
  return { kind: 'closed', status: statuses[why], why };
}
