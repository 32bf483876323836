import { intentNames, help as words } from '../src/words/fr/help';
import type { Topic } from './action';
import type { Card, Element } from './card';
import { aside, box, button, card, facts, text } from './layout';

const STARTERS: readonly Topic[] = ['referral', 'update', 'due', 'help'];

/** The first words to someone who has just met Jalon. */
export function welcomeCard(name: string): Card {
  return card(words.welcome(name), [text(words.welcomeText), aside(words.privacy, 'Medium')], starters(STARTERS));
}

/** To someone who has just written where others read along: it goes on here. */
export function hereCard(): Card {
  return card(words.here, [text(words.hereText), aside(words.privacy, 'Medium')], starters(STARTERS));
}

/** What one can say, with the sentence to say it. */
export function helpCard(): Card {
  return card(
    words.title,
    [facts(words.lines), aside(words.privacy, 'Medium')],
    starters(['referral', 'update', 'due', 'mine']),
  );
}

/** Nothing was understood: never a dead end. */
export function lostCard(): Card {
  return card(words.notUnderstood, [text(words.notUnderstoodText), facts(words.lines)], starters(STARTERS));
}

/** Understood, but beyond what Jalon records today. */
export function notYetCard(intent: string): Card {
  return card(
    words.title,
    [box('emphasis', null, [text(words.notYet(intentNames[intent] ?? intent))])],
    starters(STARTERS),
  );
}

/** « Vouliez-vous dire… »: up to three ways to read the sentence that `draft` holds. */
export function didYouMeanCard(intents: readonly string[], draft: string): Card {
  return card(
    words.didYouMean,
    [],
    [
      ...intents.map((intent) => button(intentNames[intent] ?? intent, { verb: 'meant', intent, draft })),
      button(words.somethingElse, { verb: 'start', topic: 'help' }),
    ],
  );
}

function starters(topics: readonly Topic[]): Element[] {
  return topics.map((topic, index) =>
    button(words.starters[topic], { verb: 'start', topic }, index === 0 ? { primary: true } : {}),
  );
}
