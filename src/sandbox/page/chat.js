import { showClock } from './clock.js';
import { openComposer } from './composer.js';
import { openConversation } from './conversation.js';
import { introduce } from './jalon.js';
import { find, speakerInAddress, speakers } from './page-data.js';
import { showSpeaker, showUnread } from './people.js';

/** @import { News, Speaker } from '../wire' */

const stage = find('.stage', HTMLElement);
const conversations = new Map(
  speakers.map((speaker) => [speaker.slug, openConversation(speaker, { onChange: showStarters })]),
);

stage.append(...[...conversations.values()].map(({ element }) => element));

let speaker = speakerInAddress();
/** @type {EventSource | undefined} */
let source;

const composer = openComposer((text) => {
  void conversationOf(speaker).say(text, {
    onShown: () => composer.clear(text),
    onFailed: () => composer.giveBack(text),
  });
});

/** @param {Speaker} of */
function conversationOf(of) {
  return /** @type {ReturnType<typeof openConversation>} */ (conversations.get(of.slug));
}

function showStarters() {
  composer.showStarters(conversationOf(speaker).isEmpty());
}

/** Lets the person whom the address names speak, and hears what Jalon tells them. */
function speak() {
  conversationOf(speaker).leave();
  speaker = speakerInAddress();
  history.replaceState(null, '', `#${speaker.slug}`);
  conversationOf(speaker).enter();
  showSpeaker(speaker);
  composer.belongTo(speaker);
  showStarters();
  source?.close();
  source = new EventSource(`/sandbox/events/${speaker.conversation}`);
  source.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
}

/** @param {News} news */
function hear(news) {
  const conversation = conversationOf(speaker);
  switch (news.kind) {
    case 'hello':
      for (const entry of news.entries) conversation.receive(entry);
      showUnread(news.unread);
      showClock(news.clock);
      for (const stranger of speakers.filter(({ slug }) => news.strangers.includes(slug))) {
        introduce(stranger).catch(() => undefined);
      }
      return;
    case 'entry':
      return conversation.receive(news.entry);
    case 'withdrawn':
      return conversation.withdraw(news.id);
    case 'typing':
      return conversation.writing();
    case 'unread':
      return showUnread(news.unread);
    case 'clock':
      return showClock(news.clock);
  }
}

addEventListener('hashchange', speak);
speak();
