import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepCode } from '../src/domain/catalogue';
import { type Day, dayInParis, instantAt } from '../src/domain/day';
import { type Deadline, deadlinesOf } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import { type Message, openConnector, tell, type Way } from './person';
import { start } from './program';
import { lead, plantService, workers } from './service';

/** As `npm start` runs it. */
const FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=256'];
const ROUNDS = 180;
const WARM_UP = 20;
const ways: readonly Way[] = ['in the body', 'through a connector'];

/** A turn that is measured: who says what in that round, after what was answered before; `shows` is in the answer. */
type Turn = {
  readonly name: string;
  readonly bar?: number;
  readonly from: string;
  readonly shows: string;
  says(round: number, before: string): Message;
};

/** Each turn beside the same turn of a bare echo, in alternation; the start; the memory. */
export async function benchTurns(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const households = await plantService(dataDir, instantAt(Date.now()));
  const connector = await openConnector();
  const echo = await start(join(__dirname, 'echo.js'), {}, ['ready']);
  const env = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info' };
  const jalon = await start(join(__dirname, '../src/main.js'), env, ['ready', 'warm'], FLAGS);
  const turns = turnsOf(households);
  const times = new Map<string, number[]>();
  const note = (name: string, way: Way, took: number) => {
    const key = `${name} ${way}`;
    times.set(key, [...(times.get(key) ?? []), took]);
  };
  const disk = openDisk(join(dataDir, 'disk'));
  try {
    const memoryAtStart = jalon.memory();
    let asked = 0;
    let before = '';
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      for (const way of ways) {
        const how = { way, connector };
        for (const { name, from, shows, says } of turns) {
          const bare = await tell(echo, from, { text: 'où en est AG-21-012 ?' }, how);
          if (round >= WARM_UP) note('echo', way, bare.took);
          const answer = await tell(jalon, from, says(asked, before), how);
          if (!answer.said.includes(shows)) throw new Error(`${name}: expected ${shows} in ${answer.said}`);
          before = answer.said;
          if (round >= WARM_UP) note(name, way, answer.took);
        }
        disk.write();
        asked += 1;
      }
    }
    return [
      `60 households followed for five years: medians of ${ROUNDS} of each, in alternation, and how many times an echo`,
      ...[{ name: 'echo' }, ...turns].map(({ name, bar }: { name: string; bar?: number }) =>
        row(name, bar, (one, way) => times.get(`${one} ${way}`) ?? []),
      ),
      `  one page, and the disk waited for: ${median(disk.took).toFixed(2)} ms; a commit of the embedded store waits five times`,
      `start: listening after ${Math.round(jalon.since.get('ready') ?? 0)} ms, French warm after ${Math.round(jalon.since.get('warm') ?? 0)} ms`,
      `memory: ${memoryAtStart} MB once warm, ${jalon.memory()} MB after ${asked * turns.length} turns (echo: ${echo.memory()} MB)`,
    ];
  } finally {
    await Promise.all([echo.stop(), jalon.stop()]);
    connector.close();
    disk.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What the disk alone costs, beside the turns that wait for it. */
function openDisk(path: string): { write(): void; readonly took: readonly number[]; close(): void } {
  const file = openSync(path, 'w');
  const page = Buffer.alloc(4_096, 1);
  const took: number[] = [];
  return {
    took,
    write() {
      const since = performance.now();
      writeSync(file, page, 0, page.length, 0);
      fsyncSync(file);
      took.push(performance.now() - since);
    },
    close: () => closeSync(file),
  };
}

/** What is done once for all by its mark, and leaves the rest of the household as it was. */
const duties: ReadonlySet<StepCode> = new Set([
  'BARRIERS_DIAGNOSIS',
  'CIR',
  'FT_MONTHLY_UPDATE',
  'IML_PLACEMENT',
  'LANGUAGE_COURSE',
  'PUMA',
  'RENT_WATCH',
  'RSA_ENGAGEMENT_CONTRACT',
  'RSA_QUARTERLY',
  'SUPPORT_CONTRACT',
  'TAX_RETURN',
  'TENANCY_CONDUCT',
]);

function canBeDone({ code, opensAt }: Deadline, today: Day): boolean {
  return duties.has(code) && (!opensAt || opensAt <= today);
}

function turnsOf(households: readonly Household[]): readonly Turn[] {
  const today = dayInParis(instantAt(Date.now()));
  const from = workers[0]?._id ?? '';
  const own = households.filter(({ referentId }) => referentId === from);
  const of = (round: number) => own[round % own.length] as Household;
  const nameOf = ({ referenceName: { first, last } }: Household) => `${first} ${last}`;
  const others = households.filter(({ referentId }) => referentId !== from);
  const toDo = others.flatMap((household) => deadlinesOf(household, today).filter((one) => canBeDone(one, today)));
  const asks = (name: string, who: string, shows: string, text: (round: number) => string): Turn => ({
    name,
    bar: 2,
    from: who,
    shows,
    says: (round) => ({ text: text(round) }),
  });
  return [
    asks('what is due this week', from, 'échéances', () => 'qu’est-ce que j’ai cette semaine ?'),
    asks('one right', from, 'Complémentaire', (n) => `c’est quand la fin de CSS de ${nameOf(of(n))} ?`),
    asks('a household’s card', from, 'Contrat', (n) => `fiche ${of(n)._id}`),
    asks('how the team stands', lead._id, 'Charge', () => 'point équipe'),
    {
      name: 'an update to confirm',
      bar: 3,
      from,
      shows: 'form.record',
      says: (n) => ({
        text: `CSS ${n % 2 === 0 ? 'déposée hier' : 'accordée jusqu’au 30 juin 2028'} pour ${of(n)._id}`,
      }),
    },
    { name: '[Enregistrer]', bar: 3, from, shows: '"undo"', says: (_, before) => ({ value: recordButton(before) }) },
    {
      name: '[Fait], one line',
      bar: 3,
      from: lead._id,
      shows: '"undo"',
      says: (n) => ({ value: { verb: 'lines.done', deadline: toDo[n]?.id } }),
    },
  ];
}

function recordButton(said: string): object {
  const found = /\{"verb":"form\.record"[^}]*\}/.exec(said)?.[0];
  if (!found) throw new Error(`no [Enregistrer] in ${said}`);
  return JSON.parse(found) as object;
}

function row(name: string, bar: number | undefined, of: (name: string, way: Way) => readonly number[]): string {
  const cells = ways.map((way) => {
    const middle = median(of(name, way));
    return `${way} ${middle.toFixed(2).padStart(6)} ms  ${(middle / median(of('echo', way))).toFixed(2)} ×`;
  });
  return `  ${name.padEnd(22)} ${cells.join('   ')}${bar ? `   (bar ${bar} ×)` : ''}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
