import { addMinutes, type Day, type Hour, hourInParis, type Instant, instantInParis } from '../src/domain/day';
import { digestHours, type Preferences } from '../src/domain/preferences';
import { fullHour } from '../src/words/fr/day';
import { reminderSettings as words } from '../src/words/fr/reminder-settings';
import { update as updateWords } from '../src/words/fr/update';
import type { DraftKey } from './action';
import type { Card, Element } from './card';
import { aside, box, button, card, facts, text } from './layout';

export type SettingsView = {
  readonly preferences: Preferences;
  /** The hour of the service. */
  readonly usual: Hour;
  readonly today: Day;
  /** Why nothing was changed, or what to do next. */
  readonly notice?: string;
  readonly saved?: {
    readonly receipt: string;
    /** One fact each, without its « ✓ ». */
    readonly lines: readonly string[];
    readonly at: Instant;
    readonly by: string;
    /** Until when it can be undone; absent once it cannot. */
    readonly until?: Instant;
  };
};

/** How a person is reminded: what is set, and the three things that can be. */
export function settingsCard({ preferences, usual, today, notice, saved }: SettingsView): Card {
  const { digestAt = usual, paused, onlyCritical } = preferences;
  return card(
    words.title,
    [
      ...(saved ? savedBox(saved) : []),
      notice ? box('emphasis', null, [text(notice)]) : null,
      facts([
        [words.hour, words.at(digestAt)],
        [words.content, onlyCritical ? words.criticalLong : words.all],
        [words.pause, paused && paused.until >= today ? words.between(paused) : words.noPause],
      ]),
      hourField(digestAt),
      contentField(onlyCritical === true),
      {
        type: 'Input.Date',
        id: 'until',
        label: words.pauseField,
        min: today,
        ...(paused && paused.until >= today ? { value: paused.until } : {}),
      },
      aside(words.alwaysSaid, 'Small'),
    ],
    [
      button(words.save, { verb: 'reminders.save' }, { primary: true }),
      ...(paused && paused.until >= today
        ? [button(words.resume, { verb: 'reminders.resume' }, { leavesInputs: true })]
        : []),
      button(words.status, { verb: 'reminders.status' }, { leavesInputs: true }),
    ],
  );
}

export type PauseOffer = {
  readonly key: DraftKey;
  readonly paused: NonNullable<Preferences['paused']>;
  /** Whether whoever will be away is who arranges cover. */
  readonly isLead: boolean;
};

/** Somebody will be away: a pause for those days, to confirm, and what it does not do. */
export function pauseOfferCard({ key, paused, isLead }: PauseOffer): Card {
  const { offer } = words;
  return card(
    offer.title,
    [
      facts([
        [offer.days, words.between(paused)],
        [offer.back, offer.backOn(paused)],
      ]),
      text(offer.stillCritical),
      text(isLead ? offer.coverByLead : offer.cover),
    ],
    [
      button(offer.confirm, { verb: 'form.record', ...key }, { primary: true }),
      button(offer.otherwise, { verb: 'reminders.open' }, { leavesInputs: true }),
      button(updateWords.cancel, { verb: 'form.cancel', ...key }, { leavesInputs: true }),
    ],
  );
}

function savedBox({ receipt, lines, at, by, until }: NonNullable<SettingsView['saved']>): Element[] {
  const undo = button(updateWords.undo, { verb: 'undo', receipt }, { leavesInputs: true });
  return [
    aside(updateWords.by(at, by)),
    box('good', null, [
      ...lines.map((line) => text(updateWords.done(line), { spacing: 'None' })),
      until ? aside(updateWords.undoUntil(fullHour(hourInParis(until))), 'Small') : null,
      until ? { type: 'ActionSet', spacing: 'Small', actions: [undo] } : null,
    ]),
  ];
}

function hourField(current: Hour): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'hour',
    label: words.hourField,
    style: 'compact',
    isRequired: true,
    errorMessage: words.chooseHour,
    value: current,
    choices: hoursWith(current).map((hour) => ({ title: fullHour(hour), value: hour })),
  };
}

function contentField(isCritical: boolean): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'content',
    label: words.contentField,
    style: 'expanded',
    wrap: true,
    value: isCritical ? 'critical' : 'all',
    choices: [
      { title: words.allLong, value: 'all' },
      { title: words.criticalLong, value: 'critical' },
    ],
  };
}

const STEP_MINUTES = 30;

/** Every half hour, and the one that was chosen in words. */
function hoursWith(current: Hour): readonly Hour[] {
  const hours: Hour[] = [];
  const anyDay = '2026-01-05' as Day;
  for (let at = instantInParis(anyDay, digestHours.first); hourInParis(at) <= digestHours.last; ) {
    hours.push(hourInParis(at));
    at = addMinutes(at, STEP_MINUTES);
  }
  return [...new Set([...hours, current])].sort();
}
