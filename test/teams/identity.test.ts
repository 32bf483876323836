import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { Adapter, type Credentials } from '../../src/teams/adapter';
import { checkEntry, type Refusal } from '../../src/teams/identity';
import { type Inbound, parseInbound } from '../../src/teams/inbound';
import { claire, message, openWorld, text } from './world';

const tenantId = '77777777-7777-4777-8777-777777777777';
const credentials: Credentials = { appId: 'our-app', type: 'SingleTenant', password: 'secret', tenantId };
const channel = 'https://api.botframework.com';
/** A tenant of Microsoft's own, whose tokens the SDK accepts from the Emulator. */
const emulator = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

const teams = message(
  { serviceUrl },
  {
    channelId: 'msteams',
    from: { id: '29:abc', aadObjectId: claire._id },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId.toUpperCase() } },
  },
);

function inbound(fields: Record<string, unknown> = {}): Inbound {
  const parsed = parseInbound({ ...teams, ...fields });
  if (parsed.kind === 'malformed') throw new Error(parsed.expected);
  return parsed.inbound;
}

/** The token service of Microsoft, as far as we see it: who publishes a key, and who signs with it. */
const signing = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
const authority = createServer((request, response) => {
  const { port } = authority.address() as AddressInfo;
  const key = { ...signing.publicKey.export({ format: 'jwk' }), kid: 'key-1', endorsements: ['msteams'] };
  const keys = { jwks_uri: `http://127.0.0.1:${port}/keys`, keys: [key] };
  response.setHeader('connection', 'close').end(JSON.stringify(keys));
  request.resume();
});

let adapter: Adapter;
beforeAll(async () => {
  await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve));
  const metadata = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/`;
  adapter = new Adapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: credentials.appId,
      MicrosoftAppType: credentials.type,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppPassword: 'secret',
      ToBotFromChannelTokenIssuer: channel,
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      ToChannelFromBotLoginUrl: metadata,
      ToChannelFromBotOAuthScope: channel,
      OAuthUrl: metadata,
      CallerId: 'test',
    }),
  );
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
  authority.close();
});

function token(claims: Record<string, unknown> = {}, key = signing.privateKey): string {
  const seconds = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = {
    iss: channel,
    aud: 'our-app',
    serviceurl: serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 600,
    ...claims,
  };
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${part(body)}`;
  return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

const check = (activity: Inbound, authorization: string) => checkEntry(activity, authorization, adapter, credentials);

test('a listed colleague, with a token of the channel, comes in', async () => {
  expect(await check(inbound(), token())).toMatchObject({ kind: 'open' });
});

const tokens: [string, string, Refusal, number][] = [
  ['no token', '', 'token', 401],
  ['no JWT', 'Bearer abc', 'token', 401],
  ['another scheme', 'Basic abc', 'token', 401],
  ['signed by someone else', token({}, foreign.privateKey), 'token', 401],
  ['expired', token({ exp: 1_700_000_000 }), 'token', 401],
  ['for another bot', token({ aud: 'their-app' }), 'token', 401],
  ['for another service url', token({ serviceurl: 'https://smba.trafficmanager.net/amer/' }), 'token', 401],
  ['of the Emulator', token({ iss: emulator, ver: '1.0', appid: 'our-app' }), 'issuer', 403],
  ['of another bot', token({ iss: emulator, ver: '1.0', appid: 'their-bot' }), 'token', 401],
];
test.each(tokens)('a token is refused: %s', async (_, authorization, why, status) => {
  expect(await check(inbound(), authorization)).toEqual({ kind: 'closed', why, status });
});

const activities: [string, Record<string, unknown>, Refusal, number][] = [
  ['another tenant', { channelData: { tenant: { id: 'other' } } }, 'tenant', 403],
  ['the tenant of the conversation is another', { conversation: { id: 'a:1', tenantId: 'other' } }, 'tenant', 403],
  ['a guest from another tenant', { from: { id: '29:g', aadObjectId: 'g', tenantId: 'other' } }, 'tenant', 403],
  ['no tenant at all', { conversation: { id: 'a:1' }, channelData: {} }, 'tenant', 403],
  ['another channel', { channelId: 'webchat' }, 'channel', 403],
  ['the channel of a server extension', { channelId: 'AseChannel' }, 'channel', 403],
  ['a host that is not Teams', { serviceUrl: 'https://evil.example/' }, 'serviceUrl', 403],
  ['a host that looks like Teams', { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }, 'serviceUrl', 403],
  ['a host behind a name', { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }, 'serviceUrl', 403],
  ['in clear', { serviceUrl: 'http://smba.trafficmanager.net/emea/' }, 'serviceUrl', 403],
  ['no url', { serviceUrl: 'smba.trafficmanager.net' }, 'serviceUrl', 403],
  ['a guest', { from: { id: '29:g', aadObjectId: 'g', userRole: 'guest' } }, 'guest', 200],
  ['someone from a meeting, without an id', { from: { id: '29:anonymous' } }, 'guest', 200],
  ['a bot', { from: { id: '28:bot', aadObjectId: 'b' } }, 'bot', 200],
];
test.each(activities)('an activity is refused: %s', async (_, fields, why, status) => {
  expect(await check(inbound(fields), token())).toEqual({ kind: 'closed', why, status });
});

describe('without an app id', () => {
  const here = (url: string) => checkEntry(inbound({ serviceUrl: url }), '', adapter, undefined);
  test.each(['https://smba.trafficmanager.net/', 'http://127.0.0.1.evil.example/', 'http://127.0.0.1@evil.example/'])(
    'nothing goes to %s',
    async (url) => {
      expect(await here(url)).toEqual({ kind: 'closed', why: 'serviceUrl', status: 403 });
    },
  );
});

test('at the door: the status, one reason, no turn and no outbound call', async () => {
  const world = await openWorld({ credentials, answer: () => Promise.reject(new Error('not reached')) });
  expect(await world.post(teams)).toEqual({ status: 401, body: { error: 'refused: token' } });
  const elsewhere = { ...teams, channelData: { tenant: { id: 'other' } } };
  const answer = await world.post(elsewhere, { authorization: token() });
  expect(answer).toEqual({ status: 403, body: { error: 'refused: tenant' } });
  expect(await world.repositories.workers.requests()).toEqual([]);
  await world.close();

  const local = await openWorld({ answer: async () => [text('bonjour')] });
  expect(await local.post(teams)).toEqual({ status: 403, body: { error: 'refused: serviceUrl' } });
  const bot = message(local.connector, { from: { id: 'b', aadObjectId: 'b', role: 'bot' } });
  expect(await local.post(bot)).toEqual({ status: 200, body: null });
  expect(local.connector.received).toEqual([]);
  await local.close();
});
