import { accessCard } from '../../cards/access';
import type { Reply, Said, Turn } from '../../dialogs/turn';
import type { Instant } from '../domain/day';
import { isLead, type Worker } from '../domain/worker';
import type { Outcome } from '../outcome';
import type { Repositories } from '../store/repositories';
import { access } from '../words/fr/access';
import { door } from '../words/fr/door';
import type { Heard } from './activity';
import { answerInPublic, isShared } from './channel';
import { failureWords } from './failure';
import type { Inbound } from './inbound';
import { AlreadyAnswered, takeOnFirstWrite } from './inbox';
import type { Log } from './log';
import { referenceOf } from './notify';
import type { Timers } from './timers';

/** Who answers a turn. The repositories are those of this turn: their first write takes the message. */
export type Answer = (turn: Turn, repositories: Repositories) => Promise<readonly Reply[]>;

/** What is needed to receive people. */
export type Reception = {
  readonly repositories: Repositories;
  readonly answer: Answer;
  readonly notify: (workerId: string, reply: Reply) => Promise<Outcome>;
  readonly now: () => Instant;
  readonly timers: Timers;
  readonly log: Log;
};

/** An activity that was let in. `message`: the key under which it is taken once. */
export type Visit = { readonly inbound: Inbound; readonly heard: Heard; readonly message: string };

/** What is said to whoever comes: a person of the service, a colleague who is not listed, or several people at once. */
export async function respond(reception: Reception, visit: Visit): Promise<readonly Reply[]> {
  try {
    if (isShared(visit.inbound.conversation)) {
      return speaks(visit.heard) ? await answerInPublic(reception.repositories, visit.inbound) : [];
    }
    const speaker = await recognise(reception.repositories, visit.inbound);
    return speaker ? await receive(reception, visit, speaker) : await meetStranger(reception, visit);
  } catch (error) {
    return error instanceof AlreadyAnswered ? error.replies : [text(failureWords(reception.log, 'turn failed', error))];
  }
}

/** The person of the service who speaks. The first leads are listed by their id alone: Teams knows their name. */
async function recognise({ workers }: Repositories, { from }: Inbound): Promise<Worker | null> {
  const speaker = await workers.get(from.aadObjectId ?? '');
  if (speaker?.displayName !== '' || !from.name) return speaker;
  await workers.name(speaker._id, from.name);
  return workers.get(speaker._id);
}

function speaks(heard: Heard): boolean {
  return heard.kind === 'unknownButton' || (heard.kind === 'said' && heard.said.kind !== 'arrival');
}

async function receive(reception: Reception, visit: Visit, speaker: Worker): Promise<readonly Reply[]> {
  const { workers } = reception.repositories;
  const { heard, inbound } = visit;
  if (heard.kind === 'left') {
    await workers.dropConversation(speaker._id);
    return [];
  }
  const isFirst = speaker.conversation === undefined;
  const reference = referenceOf(inbound);
  if (speaker.conversation !== reference) await workers.keepConversation(speaker._id, reference);
  const replies = await answerTo(reception, visit, speaker, isFirst);
  const requests = isFirst && isLead(speaker) ? await workers.requests() : [];
  return [...replies, ...requests.map((request) => asked(request))];
}

async function answerTo(
  reception: Reception,
  { inbound, heard, message }: Visit,
  speaker: Worker,
  isFirst: boolean,
): Promise<readonly Reply[]> {
  switch (heard.kind) {
    case 'said':
      // Teams announces an arrival twice: the conversation, then the installation.
      if (heard.said.kind === 'arrival' && !isFirst) return [];
      return takeTurn(reception, heard.said, {
        id: message,
        conversation: inbound.conversation.id,
        speaker,
        ...(heard.pressed ? { pressed: heard.pressed } : {}),
      });
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
  reception: Reception,
  said: Said,
  who: Pick<Turn, 'id' | 'conversation' | 'speaker' | 'pressed'>,
): Promise<readonly Reply[]> {
  const before = await reception.repositories.inbox.answerTo(who.id);
  if (before) return before.answer as readonly Reply[];
  const turn = { message: who.id, isPress: said.kind === 'action' };
  const taking = takeOnFirstWrite(reception.repositories, turn, reception);
  const replies = await reception.answer({ ...who, now: reception.now(), said }, taking.repositories);
  await taking.close(replies);
  return replies;
}

/** A colleague who is not listed: the leads are asked, once; nothing that was typed is kept. */
async function meetStranger({ repositories, now }: Reception, { inbound, heard }: Visit): Promise<readonly Reply[]> {
  if (!speaks(heard)) return [];
  const request = {
    _id: inbound.from.aadObjectId ?? '',
    displayName: inbound.from.name ?? access.nameless,
    conversation: referenceOf(inbound),
    askedAt: now(),
  };
  const isNew = await repositories.workers.request(request);
  const leads = isNew
    ? (await repositories.workers.all()).filter((worker) => isLead(worker) && worker.conversation)
    : [];
  return [text(access.asked), ...leads.map((lead) => asked(request, lead._id))];
}

function asked(request: Parameters<typeof accessCard>[0], to?: string): Reply {
  return { kind: 'card', card: accessCard(request), ...(to ? { to } : {}) };
}

function text(words: string): Reply {
  return { kind: 'text', text: words };
}
