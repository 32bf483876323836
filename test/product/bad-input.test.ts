import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../src/assemble';
import { parseConfig, WrongSettings } from '../../src/config';
import { freshDirectory } from '../support/fresh-directory';
import { type Running, run } from './running';

describe('whatever is typed gets a sentence in French', () => {
  let running: Running;
  beforeAll(async () => {
    running = await run();
  });
  afterAll(() => running.close());

  const hostile: readonly (readonly [what: string, text: string, answer: RegExp])[] = [
    ['nothing', '   ', /Votre message est vide/],
    ['100 kB', 'a '.repeat(50_000), /trop long : 99999 caractères, 2000 au plus/],
    ['emoji', '🙂🙂🙂', /Je n’ai pas compris/],
    ['right-to-left', 'مرحبا بكم', /Je n’ai pas compris|Vouliez-vous dire/],
    ['HTML', '<script>alert(1)</script>', /Je n’ai pas compris|Vouliez-vous dire/],
    ['a number that never ends', 'deux cent '.repeat(50), /Je n’ai pas compris|Vouliez-vous dire/],
    ['a database operator', '{"$gt": ""}', /Je n’ai pas compris|Vouliez-vous dire/],
  ];
  test.each(hostile)('%s', async (_, text, answer) => {
    const { status, body } = await running.post('Claire', { text });
    expect(status).toBe(200);
    expect(JSON.stringify(body).replace(/[\u00a0\u202f]/g, ' ')).toMatch(answer);
  });

  test('more than 1 MB is refused, and Jalon lives on', async () => {
    expect((await running.post('Claire', { text: 'a'.repeat(1_100_000) })).status).toBe(413);
    expect((await running.post('Claire', { text: 'aide' })).status).toBe(200);
  });

  test('someone unknown gets one sentence, and no data', async () => {
    const { body } = await running.post('99999999-9999-4999-8999-999999999999', { text: 'mes ménages' });
    expect(JSON.stringify(body)).not.toMatch(/AG-26|ménage/);
  });
});

describe('a start that cannot work is refused, with what to do', () => {
  test('every wrong setting is named at once, and its value is not repeated', () => {
    const wrong = {
      PORT: 'abc',
      MONGODB_URI: 'http://secret',
      CAPACITY_IML: '70',
      LOG_LEVEL: 'loud',
      SANDBOX_SEED: 'x',
    };
    expect(() => parseConfig(wrong)).toThrow(WrongSettings);
    try {
      parseConfig(wrong);
    } catch (error) {
      const { message } = error as Error;
      for (const name of ['PORT', 'MONGODB_URI', 'LOG_LEVEL', 'SANDBOX_SEED']) expect(message).toContain(name);
      expect(message).not.toContain('secret');
    }
  });

  test.each([
    [{ NODE_ENV: 'production' }, 'MicrosoftAppId'],
    [{ CAPACITY_IML: '61' }, 'CAPACITY_IML'],
    [{ DIGEST_AT: '08:29' }, 'DIGEST_AT'],
    [{ DIGEST_AT: '17:01' }, 'DIGEST_AT'],
    [{ DIGEST_AT: '9h' }, 'DIGEST_AT'],
    [{ MicrosoftAppId: '12345678-1234-4234-8234-123456789abc', SANDBOX_SEED: 'demo' }, 'SANDBOX_SEED'],
    [{ MicrosoftAppId: '12345678-1234-4234-8234-123456789abc' }, 'DATA_KEYS'],
  ])('%j names %s', (environment, name) => {
    expect(() => parseConfig(environment)).toThrow(name);
  });

  test('the hour of the digest is half past eight, or the one given', () => {
    expect([parseConfig({}).digestAt, parseConfig({ DIGEST_AT: '17:00' }).digestAt]).toEqual(['08:30', '17:00']);
  });

  test('a busy port', async () => {
    const running = await run();
    await expect(run({ PORT: String(running.jalon.port) })).rejects.toThrow(/port \d+ est déjà pris/);
    await running.close();
  });

  test('a damaged store', async () => {
    const dataDir = freshDirectory('damaged');
    writeFileSync(join(dataDir, 'jalon.db'), 'this is no database'.repeat(500));
    const config = parseConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    await expect(assemble(config)).rejects.toThrow(/jalon\.db/);
    rmSync(dataDir, { recursive: true, force: true });
  });
});
