import { createHash, randomInt } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { accessCard } from '../../cards/access';
import type { Reply, Said, Turn } from '../../dialogs/turn';
import type { Instant } from '../domain/day';
import { isLead, type Worker } from '../domain/worker';
import type { Repositories } from '../store/repositories';
import { access } from '../words/fr/access';
import { door } from '../words/fr/door';
import { type Heard, hear } from './activity';
import type { Inbound } from './inbound';
import { AlreadyAnswered, takeOnFirstWrite } from './inbox';
import { openLock } from './lock';
import type { Log } from './log';
import { referenceOf } from './notify';
import { openOnce } from './once';
import { type Outcome, outcomeOf } from './outcome';
import { answersInBody, say, sayAgain } from './say';
import type { Timers } from './timers';

export type Answer = (turn: Turn, repositories: Repositories) => Promise<readonly Reply[]>;

export type Bot = {
  readonly repositories: Repositories;
  readonly answer: Answer;
  readonly notify: (workerId: string, reply: Reply) => Promise<Outcome>;
  readonly now: () => Instant;
  readonly timers: Timers;
  readonly log: Log;
};

/** After so long, people are shown that an answer is coming. */
const PATIENCE_MS = 1_000;

/** One activity that was let in: at most one turn, one at a time in a conversation. */
export function openBot(bot: Bot): (context: TurnContext, inbound: Inbound) => Promise<void> {
  const once = openOnce<readonly Reply[]>();
  const oneAtATime = openLock();
  return async (context, inbound) => {
    const heard = hear(inbound);
    if (heard.kind === 'nothing') return;
    const message = keyOf(inbound);
    const { answer, repeated } = once(message, () =>
      oneAtATime(inbound.conversation.id, async () => {
        const replies = await whileTyping(bot, context, () => respond(bot, inbound, heard, message));
        await deliver(bot, context, replies, heard.kind === 'said' ? heard.pressed : undefined);
        return replies;
      }),
    );
    const replies = await answer;
    if (repeated) await sayAgain(context, replies);
  };
}

/** An activity's id is only unique in its conversation, and both are long. */
function keyOf({ id, conversation }: Inbound): string {
  return createHash('sha256')
    .update(JSON.stringify([conversation.id, id]))
    .digest('base64url');
}

async function respond(bot: Bot, inbound: Inbound, heard: Heard, message: string): Promise<readonly Reply[]> {
  try {
    if (isShared(inbound))
      return heard.kind === 'said' && heard.said.kind !== 'arrival' ? [text(door.privateOnly)] : [];
    const speaker = await bot.repositories.workers.get(inbound.from.aadObjectId ?? '');
    return speaker ? await respondTo(bot, speaker, inbound, heard, message) : await meetStranger(bot, inbound, heard);
  } catch (error) {
    return error instanceof AlreadyAnswered ? error.replies : [text(failed(bot.log, error))];
  }
}

/** In a channel or a group, others read along. */
function isShared({ conversation }: Inbound): boolean {
  const { conversationType = 'personal', isGroup, id } = conversation;
  return conversationType !== 'personal' || isGroup === true || id.includes('@thread.');
}

async function respondTo(
  bot: Bot,
  speaker: Worker,
  inbound: Inbound,
  heard: Heard,
  message: string,
): Promise<readonly Reply[]> {
  const { workers } = bot.repositories;
  if (heard.kind === 'left') {
    await workers.dropConversation(speaker._id);
    return [];
  }
  const met = speaker.conversation !== undefined;
  const reference = referenceOf(inbound);
  if (speaker.conversation !== reference) await workers.keepConversation(speaker._id, reference);
  const waiting = isLead(speaker) && !met ? (await workers.requests()).map(accessReply) : [];
  return [...(await answerTo(bot, speaker, inbound, heard, message, met)), ...waiting];
}

async function answerTo(
  bot: Bot,
  speaker: Worker,
  inbound: Inbound,
  heard: Heard,
  message: string,
  met: boolean,
): Promise<readonly Reply[]> {
  switch (heard.kind) {
    case 'said':
      // Teams announces an arrival twice: as a conversation and as an installation.
      return met && heard.said.kind === 'arrival' ? [] : takeTurn(bot, speaker, inbound, heard.said, message);
    case 'unknownButton':
      return [text(door.unknownButton)];
    case 'edited':
      return [text(door.resend)];
    case 'left':
    case 'nothing':
      return [];
  }
}

async function takeTurn(
  bot: Bot,
  speaker: Worker,
  inbound: Inbound,
  said: Said,
  message: string,
): Promise<readonly Reply[]> {
  const taking = takeOnFirstWrite(bot.repositories, message, bot);
  const turn: Turn = { id: message, conversation: inbound.conversation.id, speaker, now: bot.now(), said };
  const replies = await bot.answer(turn, taking.repositories);
  await taking.close(replies);
  return replies;
}

/** A colleague who is not listed: the lead is asked, once; nothing that was typed is kept. */
async function meetStranger(bot: Bot, inbound: Inbound, heard: Heard): Promise<readonly Reply[]> {
  if (heard.kind !== 'said' || heard.said.kind === 'arrival') return [];
  const { workers } = bot.repositories;
  const request = {
    _id: inbound.from.aadObjectId ?? '',
    v: 0,
    displayName: inbound.from.name ?? '',
    conversation: referenceOf(inbound),
    askedAt: bot.now(),
  };
  if (await workers.request(request)) {
    const leads = (await workers.all()).filter((worker) => isLead(worker) && worker.conversation);
    await Promise.all(leads.map((lead) => bot.notify(lead._id, accessReply(request))));
  }
  return [text(access.asked)];
}

function accessReply(request: Parameters<typeof accessCard>[0]): Reply {
  return { kind: 'card', card: accessCard(request) };
}

function text(words: string): Reply {
  return { kind: 'text', text: words };
}

async function whileTyping<T>(bot: Bot, context: TurnContext, work: () => Promise<T>): Promise<T> {
  if (answersInBody(context)) return work();
  let shown: Promise<unknown> = Promise.resolve();
  const cancel = bot.timers.later(PATIENCE_MS, () => {
    shown = context.sendActivity({ type: 'typing' }).catch(() => undefined);
  });
  try {
    return await work();
  } finally {
    cancel();
    // The turn's context dies with the turn, and takes the process along if a send is still under way.
    await shown;
  }
}

/** What cannot be said is not said twice: only a refused message is replaced by a sentence that may pass. */
async function deliver(
  bot: Bot,
  context: TurnContext,
  replies: readonly Reply[],
  pressed: string | undefined,
): Promise<void> {
  try {
    await say(context, replies, pressed, bot.timers);
  } catch (error) {
    const words = failed(bot.log, error);
    if (outcomeOf(error).kind === 'rejected') await context.sendActivity(words);
  }
}

/** What people are told when something broke, with a reference that the log knows too. */
export function failed(log: Log, error: unknown): string {
  const reference = newReference();
  log.error({ reference, kind: error instanceof Error ? error.name : typeof error }, 'turn failed');
  return door.failed(reference);
}

/** Six characters that cannot be mistaken for one another when read aloud. */
export function newReference(): string {
  const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return Array.from({ length: 6 }, () => characters[randomInt(characters.length)]).join('');
}
