import { type Instant, instantInParis, parseDay, parseHour, parseInstant } from '../domain/day';
import type { Route } from '../route';
import { sandbox as words } from '../words/fr/sandbox';
import type { Agenda } from './agenda';
import { answer } from './answer';
import type { Clock, Moved } from './clock';
import { clockFace } from './clock-face';
import type { Events } from './events';

/** `POST /sandbox/clock {"now": ISO}`: answers when all that was due on the way is sent. */
export function clockRoute(clock: Clock, agenda: Agenda | undefined, events: Events): Route {
  const tell = () => events.tellAll({ kind: 'clock', clock: clockFace(clock) });
  return {
    method: 'post',
    path: '/sandbox/clock',
    async handle(request, response) {
      const target = momentIn(request.body);
      if (!target) return answer(response, 400, { error: words.clockUnreadable });
      const moved = await clock.moveTo(target, agenda, tell);
      if (moved.kind !== 'moved') return answer(response, 409, { error: refusalOf(moved.kind, clock.now()) });
      answer(response, 200, { now: moved.now, days: moved.days, sent: moved.sent });
    },
  };
}

/** An instant, or an hour of a day in Paris such as `2026-12-01T08:30`. */
function momentIn(body: unknown): Instant | null {
  if (typeof body !== 'object' || body === null || !('now' in body) || typeof body.now !== 'string') return null;
  const [on, at] = [parseDay(body.now.slice(0, 10)), parseHour(body.now.slice(11))];
  return on && at ? instantInParis(on, at) : parseInstant(body.now);
}

function refusalOf(kind: Exclude<Moved['kind'], 'moved'>, now: Instant): string {
  switch (kind) {
    case 'past':
      return words.clockPast(now);
    case 'tooFar':
      return words.clockTooFar;
    case 'moving':
      return words.clockMoving;
  }
}
