import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';

/** The least that the framework can be: what comes in is said back. The baseline of the turns. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(String(context.activity.text));
  await next();
});

const server = createServer({ name: 'echo' });
server.use(plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (request, response) => {
  type Incoming = Parameters<typeof adapter.process>[0];
  await adapter.process(request as unknown as Incoming, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${JSON.stringify({ msg: 'ready', port: server.address().port })}\n`),
);
