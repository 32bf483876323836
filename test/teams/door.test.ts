import { message, openWorld, text, type World } from './world';

let world: World;
afterEach(() => world.close());

test('a message of a known person gets its answer, in the body or through the connector', async () => {
  world = await openWorld({ answer: async ({ speaker, said }) => [text(`${speaker.displayName} : ${said.kind}`)] });

  const [reply] = await world.ask(message(world.connector));
  expect(reply).toMatchObject({ type: 'message', text: 'Claire Martin : text' });

  const { status } = await world.post(message(world.connector));
  expect(status).toBe(200);
  expect(world.connector.messages()).toMatchObject([{ method: 'POST', body: { text: 'Claire Martin : text' } }]);
});
