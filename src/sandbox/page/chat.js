import { showClock } from './clock.js';
import { openComposer } from './composer.js';
import { openConversation } from './conversation.js';
import { find } from './element.js';
import { introduce } from './jalon.js';
import { speakerInAddress, speakers } from './page-data.js';
import { showSpeaker, showUnread } from './people.js';

/** @import { News } from '../wire' */

const conversations = new Map(speakers.map((one) => [one, openConversation(one, showStarters)]));
find('.stage', HTMLElement).append(...[...conversations.values()].map(({ element }) => element));
const composer = openComposer((text, listeners) => conversation().say(text, listeners));

let speaker = speakerInAddress();
/** @type {EventSource | undefined} */
let source;

function conversation() {
  return /** @type {ReturnType<typeof openConversation>} */ (conversations.get(speaker));
}

function showStarters() {
  composer.showStarters(conversation().isEmpty());
}

/** Lets the person whom the address names speak, and hears what Jalon tells them. */
function speak() {
  conversation().leave();
  speaker = speakerInAddress();
  history.replaceState(null, '', `#${speaker.slug}`);
  conversation().enter();
  showSpeaker(speaker);
  composer.belongTo(speaker);
  showStarters();
  source?.close();
  source = new EventSource(`/sandbox/events/${speaker.conversation}`);
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
}

/** @param {News} news */
function hear(news) {
  switch (news.kind) {
    case 'hello':
      for (const entry of news.entries) conversation().receive(entry);
      showUnread(news.unread);
      showClock(news.clock);
      for (const stranger of speakers.filter(({ slug }) => news.strangers.includes(slug))) {
        introduce(stranger).catch(() => undefined);
      }
      return;
    case 'entry':
      return conversation().receive(news.entry);
    case 'withdrawn':
      return conversation().withdraw(news.id);
    case 'typing':
      return conversation().writing();
    case 'unread':
      return showUnread(news.unread);
    case 'clock':
      return showClock(news.clock);
  }
}

addEventListener('hashchange', speak);
speak();
