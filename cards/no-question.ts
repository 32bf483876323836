import { asking as words } from '../src/words/fr/asking';
import { help } from '../src/words/fr/help';
import type { Topic } from './action';
import type { Card } from './card';
import { button, card, facts, text } from './layout';

/** « Et pour Karim ? » when nothing was asked today: what one can ask. */
export function noQuestionCard(isLead: boolean): Card {
  const topics: readonly Topic[] = isLead ? ['team', 'late', 'critical', 'help'] : ['due', 'late', 'mine', 'help'];
  return card(
    words.noQuestion,
    [text(words.noQuestionText), facts(isLead ? words.leadExamples : words.examples)],
    topics.map((topic, index) =>
      button(help.starters[topic], { verb: 'start', topic }, index === 0 ? { primary: true } : {}),
    ),
  );
}
