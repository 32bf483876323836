import { givenName, isLead } from '../domain/worker';
import { sandbox as words } from '../words/fr/sandbox';
import { conversationOf, people, slugOf } from './people';
import type { PageData } from './wire';

const styles = ['colours', 'controls', 'frame', 'conversation', 'cards'];

/** The page before anything was said. */
export function shell(): string {
  return `<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
  <meta name="color-scheme" content="light dark">
  <title>${words.title}</title>
  <link rel="icon" href="/sandbox/page/icon.svg">
  ${styles.map((name) => `<link rel="stylesheet" href="/sandbox/page/${name}.css">`).join('\n  ')}
  <script src="/sandbox/page/adaptivecards.js" defer></script>
  <script type="application/json" id="page-data">${embedded(pageData)}</script>
  <script type="module" src="/sandbox/page/chat.js"></script>
</head>
<body>
  <header class="bar">
    <h1><span class="mark" aria-hidden="true">J</span>${words.jalon}</h1>
    <button type="button" class="speaking" popovertarget="people">
      <span class="hidden">${words.people}</span> <span class="name"></span>
    </button>
    <button type="button" class="clock" popovertarget="moves"></button>
    <section class="moves" id="moves" popover aria-label="${words.clock}">
      <span class="now"></span>
      <span class="jumps"></span>
      <button type="button" popovertarget="choose">${words.choose}</button>
      <form class="chosen" id="choose" popover>
        <label>${words.chosenMoment} <input type="datetime-local" name="to" required></label>
        <button type="submit" class="primary">${words.goOn}</button>
        <small>${words.onlyForward}</small>
      </form>
    </section>
  </header>
  <p class="notice">${words.notice}</p>
  <p class="progress" role="status"></p>
  <nav class="people" id="people" popover aria-label="${words.people}">${people.map(personLink).join('')}</nav>
  <main>
    <noscript><p class="notice">${words.needsScript}</p></noscript>
    <div class="stage"></div>
    <form class="composer">
      <div class="starters" role="group" aria-label="${words.startersTitle}">
        <p>${words.startersTitle}</p>
        <div class="starter-row"></div>
      </div>
      <div class="line">
        <textarea name="text" rows="1" maxlength="4000" aria-label="${words.composer}" placeholder="${words.placeholder}"></textarea>
        <button type="submit" class="send" aria-label="${words.send}">
          <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M2.7 2.1 18 9.5c.4.2.4.8 0 1L2.7 17.9c-.4.2-.9-.2-.8-.6L3.6 11l7.4-1-7.4-1-1.7-6.3c-.1-.4.4-.8.8-.6Z"/></svg>
        </button>
      </div>
    </form>
  </main>
</body>
</html>
`;
}

function personLink(person: (typeof people)[number]): string {
  const slug = slugOf(person);
  const initials = person.displayName.replace(/(\p{L})\p{L}*\s*/gu, '$1');
  return `
    <a href="#${slug}" data-slug="${slug}">
      <span class="disc" aria-hidden="true">${initials}</span>
      <span class="who">${person.displayName}<small>${words.roles[person.role]}</small></span>
      <span class="unread" hidden></span>
    </a>`;
}

const pageData: PageData = {
  speakers: people.map((person) => ({
    slug: slugOf(person),
    id: person._id,
    name: person.displayName,
    givenName: givenName(person),
    conversation: conversationOf(person),
    label: words.conversation(person.displayName),
    starters: isLead(person) ? words.leadStarters : words.starters,
  })),
  first: 'claire',
  words: {
    jalon: words.jalon,
    you: words.you,
    writing: words.writing,
    notSent: words.notSent,
    notPressed: words.notPressed,
    clockFailed: words.clockFailed,
    retry: words.retry,
  },
};

/** JSON that may stand inside a script element. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
