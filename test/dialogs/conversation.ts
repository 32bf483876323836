import { rmSync } from 'node:fs';
import { type Action, parseAction } from '../../cards/action';
import type { Card } from '../../cards/card';
import { converse } from '../../dialogs/converse';
import { repair } from '../../dialogs/recording';
import type { Rooms } from '../../dialogs/rooms';
import type { Inputs, Reply, Said } from '../../dialogs/turn';
import { type Hour, type Instant, parseInstant } from '../../src/domain/day';
import type { Capacity } from '../../src/domain/places';
import { idFrom } from '../../src/id';
import { people } from '../../src/sandbox/people';
import { openRepositories, type Store } from '../../src/store/open';
import type { Repositories } from '../../src/store/repositories';
import { understand } from '../../src/understanding/understand';
import { freshDirectory } from '../support/fresh-directory';

/** The sentence of a referral that holds most facts. */
export const SENTENCE =
  'Le CADA de Valence m’oriente Mme Amina Haidari, un couple avec 2 enfants, fin de prise en charge le 30/12, ils veulent bien une IML';

/** What it leaves to answer, as the card asks it. */
export const ANSWERS = {
  protection: 'REFUGIE',
  city: 'Valence',
  careEndKind: 'END_OF_CARE',
  rightsOpened: 'titreOuApi,caf,cpam,demandeLogement',
  housingPotential: 'OUI',
  housingPotentialReason: 'appui d’un an sur le budget',
};

/** A service with a real store, and people who talk to Jalon in it. The clock is set, it does not run. */
export type Service = {
  readonly store: Store;
  readonly rooms: Rooms;
  /** What that person's conversation shows: each call is one turn. */
  person(name: string): Person;
  setClock(at: string): void;
  now(): Instant;
  /** From now on the process dies after so many more writes: every call to the store then fails. */
  dieAfter(writes: number): void;
  /** Closes and opens the store again, as a restart does, and mends what it finds. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export type Person = {
  /** Types a sentence. Gives what Jalon answers, as lines a person would read. */
  say(text: string): Promise<string>;
  /** Presses a button of the last card that bears one of that title. */
  press(title: string, inputs?: Inputs): Promise<string>;
  /** The action behind a button, to press it later or from elsewhere. */
  button(title: string): Action;
  pressAction(action: Action, inputs?: Inputs): Promise<string>;
  /** The last turn is delivered once more, with the same id. */
  again(): Promise<string>;
  arrive(): Promise<string>;
  /** The last card that was shown. */
  card(): Card;
  replies(): readonly Reply[];
};

/** Records the referral of `SENTENCE`: the household AG-26-001. */
export async function admit(person: Person): Promise<void> {
  await person.say(SENTENCE);
  await person.press('Continuer', ANSWERS);
  await person.press('Admettre');
}

export async function openService({
  capacity = { total: 60, iml: 20 },
  at = '2026-11-23T10:32:00+01:00',
  people: isPeopled = true,
}: {
  capacity?: Capacity;
  at?: string;
  people?: boolean;
} = {}): Promise<Service> {
  const dataDir = freshDirectory('service');
  let clock = instant(at);
  let store = await open();
  let left = Number.POSITIVE_INFINITY;
  const digestAt = '08:30' as Hour;
  const rooms = () => ({
    repositories: mortal(store.repositories, () => --left),
    capacity,
    digestAt,
    understand,
    idFrom,
  });
  for (const person of isPeopled ? people : []) {
    await store.repositories.workers.add({ ...person, absences: [], addedAt: clock });
  }
  let turns = 0;

  function open(): Promise<Store> {
    return openRepositories({ dataDir, service: 'test', production: false });
  }

  function person(name: string): Person {
    let last: readonly Reply[] = [];
    let shown: Card | null = null;
    let heard: { readonly id: string; readonly said: Said } | null = null;
    let place = '';
    async function turn(said: Said, id = `turn-${++turns}`): Promise<string> {
      const speaker = (await store.repositories.workers.all()).find((one) => one.displayName.startsWith(name));
      heard = { id, said };
      if (!speaker) throw new Error(`nobody is called ${name}`);
      const pressed = said.kind === 'action' && place ? { pressed: place } : {};
      last = await converse({ id, conversation: `with-${name}`, speaker, now: clock, said, ...pressed }, rooms());
      for (const reply of last) {
        if (reply.kind === 'text' || reply.inPlaceOf) continue;
        shown = reply.card;
        place = reply.rewrite && place ? place : `${id}/${last.indexOf(reply)}`;
      }
      return last
        .map(readable)
        .join('\n')
        .replace(/[\u00a0\u202f]/g, ' ');
    }
    function button(title: string): Action {
      const found = shown && buttonsOf(shown).find((one) => one.title === title);
      const action = found && parseAction(found.data);
      if (!action)
        throw new Error(
          `no button ${title} in: ${
            shown
              ? buttonsOf(shown)
                  .map((b) => b.title)
                  .join(', ')
              : 'no card'
          }`,
        );
      return action;
    }
    return {
      say: (text) => turn({ kind: 'text', text }),
      press: (title, inputs = {}) => turn({ kind: 'action', action: button(title), inputs }),
      button,
      pressAction: (action, inputs = {}) => turn({ kind: 'action', action, inputs }),
      again: () => {
        if (!heard) throw new Error('nothing was said');
        return turn(heard.said, heard.id);
      },
      arrive: () => turn({ kind: 'arrival' }),
      card: () => {
        if (!shown) throw new Error('no card was shown');
        return shown;
      },
      replies: () => last,
    };
  }

  return {
    get store() {
      return store;
    },
    get rooms() {
      return rooms();
    },
    person,
    setClock: (next) => {
      clock = instant(next);
    },
    now: () => clock,
    dieAfter(writes) {
      left = writes + 1;
    },
    async restart() {
      left = Number.POSITIVE_INFINITY;
      await store.close();
      store = await open();
      await repair(clock, rooms());
    },
    async close() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const READS =
  /^(get|all|count|open|last|directory|ofReferent|waiting|occupancy|requests|parked|recordedBy|committing|openOf|ofHousehold|dueBy|of|ofDay|lastSent)$/;

/** Repositories that count their writes down, and answer nothing any more once dead. */
function mortal(repositories: Repositories, countDown: () => number): Repositories {
  let isDead = false;
  const watch = <R extends object>(repository: R): R =>
    new Proxy(repository, {
      get(target, verb) {
        const method: unknown = Reflect.get(target, verb);
        if (typeof method !== 'function') return method;
        // Nobody waits for it, and no turn depends on it: it is not one of the writes, and a dead process keeps nothing.
        if (verb === 'keep') return (...given: unknown[]) => void (isDead || method.apply(target, given));
        return async (...given: unknown[]) => {
          if (!READS.test(String(verb)) && countDown() <= 0) isDead = true;
          if (isDead) throw new Error('the process died');
          return method.apply(target, given);
        };
      },
    });
  return Object.fromEntries(Object.entries(repositories).map(([name, one]) => [name, watch(one)])) as Repositories;
}

type Node = { readonly [key: string]: unknown };

/** The lines of a reply, as a person reads them: texts, facts, fields and buttons. */
export function readable(reply: Reply): string {
  return reply.kind === 'text' ? reply.text : linesOf(reply.card as unknown as Node).join('\n');
}

function linesOf(node: Node): string[] {
  if (node['isVisible'] === false) return [];
  const own: string[] = [];
  if (node['type'] === 'TextBlock' || node['type'] === 'Badge') own.push(String(node['text']));
  if (typeof node['type'] === 'string' && node['type'].startsWith('Input.')) own.push(`? ${node['label']}`);
  if (typeof node['type'] === 'string' && node['type'].startsWith('Action.') && node['title'])
    own.push(`[${node['title']}]`);
  for (const fact of (node['facts'] as Node[] | undefined) ?? []) own.push(`${fact['title']} : ${fact['value']}`);
  if (node['isMultiSelect'] === true) {
    for (const choice of node['choices'] as Node[]) own.push(`☐ ${choice['title']}`);
  }
  for (const key of ['body', 'items', 'columns', 'rows', 'cells', 'actions']) {
    for (const child of (node[key] as Node[] | undefined) ?? []) own.push(...linesOf(child));
  }
  return own;
}

export function buttonsOf(node: unknown): { title: string; data: unknown }[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { title, data, fallback: _, ...rest } = node as Node;
  const own = typeof title === 'string' && data ? [{ title, data }] : [];
  return [...own, ...Object.values(rest).flatMap(buttonsOf)];
}

function instant(text: string): Instant {
  const at = parseInstant(text);
  if (!at) throw new Error(`not an instant: ${text}`);
  return at;
}
