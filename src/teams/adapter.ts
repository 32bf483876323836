import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type Middleware,
  type TurnContext,
} from 'botbuilder';
import type { Inbound } from './inbound';

/** How Jalon is known to Microsoft Teams. */
export type Credentials = {
  readonly appId: string;
  readonly password?: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
};

/** Who a verified token speaks for. */
export type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** No request outlasts Teams' own patience (15 s). */
const LONGEST_REQUEST_MS = 10_000;

/**
 * `process` of the SDK answers an error with its message and prints it; these two halves of it let us keep both
 * the checks and the HTTP answers in our hands.
 */
export class Adapter extends CloudAdapter {
  verifyToken(inbound: Inbound, authorization: string): Promise<Identity> {
    return this.botFrameworkAuthentication.authenticateRequest(inbound as unknown as Activity, authorization);
  }

  takeTurn(
    identity: Identity,
    inbound: Inbound,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(identity, inbound as unknown as Activity, turn);
  }
}

export function openAdapter(credentials: Credentials | undefined, longestRequestMs = LONGEST_REQUEST_MS): Adapter {
  const adapter = new Adapter(new ConfigurationBotFrameworkAuthentication(credentials ? settings(credentials) : {}));
  adapter.use(sendOnce(adapter, longestRequestMs));
  return adapter;
}

function settings({ appId, password, type, tenantId }: Credentials): Record<string, string> {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenantId,
    ...(password ? { MicrosoftAppPassword: password } : {}),
  };
}

/**
 * The SDK sends a POST again, up to four times, after a 408, a 5xx or a reset, and Teams has no idempotency key:
 * people would read the same message four times. No option switches it off; its HTTP pipeline can be opened.
 */
function sendOnce(adapter: Adapter, longestRequestMs: number): Middleware {
  return {
    async onTurn(context, next) {
      const { pipeline } = context.turnState.get<ConnectorInternals>(adapter.ConnectorClientKey).client;
      pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      pipeline.addPolicy({
        name: 'longestRequest',
        sendRequest: (request, send) =>
          send(Object.assign(request, { abortSignal: AbortSignal.timeout(longestRequestMs) })),
      });
      await next();
    },
  };
}

type ConnectorInternals = { readonly client: { readonly pipeline: Pipeline } };
type Pipeline = {
  removePolicy(policy: { name: string }): void;
  addPolicy(policy: {
    name: string;
    sendRequest(request: object, send: (r: object) => Promise<object>): Promise<object>;
  }): void;
};
