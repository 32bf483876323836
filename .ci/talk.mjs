// Starts the build as an operator would, talks to it as a worker would, kills it, and finds the record again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const CLAIRE = '22222222-2222-4222-8222-222222222222';
const data = mkdtempSync(join(tmpdir(), 'jalon-talk-'));
// Answers come back in the body of the request: nobody listens there.
const serviceUrl = 'http://127.0.0.1:9';

let jalon = await start();
try {
  const form = await say(
    'Le CADA de Valence m’oriente Mme Amina Haidari, un couple avec 2 enfants, fin de prise en charge le 30/12, ils veulent bien une IML',
  );
  await say('réfugiée, reconnue en août, ils habitent Valence');
  const rest = await say('API, CAF, CPAM et demande de logement ouverts, c’est bien la fin de prise en charge');
  const recap = await say('potentiel oui, besoin d’un appui 1 an sur le budget');
  expect(/"Nouvelle orientation"/.test(form), 'the sentence opens a referral');
  expect(
    /"Orientation à confirmer"/.test(recap),
    `the answers lead to the recap, not to ${titleOf(recap)} after ${titleOf(rest)}`,
  );
  const receipt = await press(recap, 'referral.admit');
  const household = /AG-\d\d-\d{3}/.exec(receipt)?.[0];
  expect(household !== undefined, `admitting gives a household, not ${titleOf(receipt)}`);
  jalon.process.kill('SIGKILL');
  jalon = await start();
  expect(titleOf(await say(`où en est ${household} ?`)) === `Ménage ${household}`, 'the household survives a kill');
  const update = await say('nouvelle API jusqu’au 22 juillet 2027 pour sa femme');
  expect(
    titleOf(update) === `${household} : à confirmer`,
    `an update is shown before it is written, not ${titleOf(update)}`,
  );
  const written = await say('oui');
  expect(/jeudi 22 juillet 2027/.test(written), 'the receipt says the date in full');
  jalon.process.kill('SIGKILL');
  jalon = await start();
  const ends = await say(`c’est quand la fin de l’API de ${household} ?`);
  expect(/jeudi 22 juillet 2027/.test(ends), `what was written is there after a kill, not ${titleOf(ends)}`);
  expect(/Enregistrement annulé/.test(await say('annule')), 'it is undone in words');
  console.log(`talked to the build: ${household} recorded in 5 actions, updated, found again after two SIGKILLs`);
} finally {
  jalon.process.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}

async function start() {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { ...process.env, PORT: '0', DATA_DIR: data, SANDBOX_SEED: 'empty', NODE_ENV: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line);
    if (event.msg === 'ready') return { process: child, port: event.port };
  }
  throw new Error('Jalon did not start');
}

function say(text) {
  return post({ type: 'message', text });
}

function press(card, verb) {
  const action = actionsOf(JSON.parse(card)).find((one) => one.verb === verb);
  expect(action !== undefined, `a button ${verb}, in ${titleOf(card)}`);
  return post({ type: 'message', value: action.data });
}

async function post(activity) {
  const response = await fetch(`http://127.0.0.1:${jalon.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...activity,
      id: String(Math.random()).slice(2),
      from: { id: CLAIRE, aadObjectId: CLAIRE },
      recipient: { id: 'jalon' },
      conversation: { id: 'talk', conversationType: 'personal' },
      channelId: 'msteams',
      serviceUrl,
      deliveryMode: 'expectReplies',
    }),
  });
  return JSON.stringify(await response.json()).replace(/[\u00a0\u202f]/g, ' ');
}

function actionsOf(node) {
  if (Array.isArray(node)) return node.flatMap(actionsOf);
  if (typeof node !== 'object' || node === null) return [];
  return [...(node.verb && node.data ? [node] : []), ...Object.values(node).flatMap(actionsOf)];
}

function titleOf(body) {
  return /"type":"TextBlock","text":"([^"]*)"/.exec(body)?.[1] ?? body.slice(0, 200);
}

function expect(holds, what) {
  if (!holds) throw new Error(`expected: ${what}`);
}
