import type { Spelled } from './spelling';
import { MONTH, WEEKDAY } from './time-words';

const FEAST = '(?:noel|paques|toussaint)';
const nameLike = new RegExp(`\\b(?:(${WEEKDAY})|(${FEAST})|${MONTH})\\b`, 'g');
const title =
  /\b(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|chez|avec|prenom|(?<!\b(?:la|les|une|le|un) )(?:famille|menage))[. ]{1,2}$/;
const opening = /(?:^|[.!?:] ?)$/;
const timeBefore =
  /(?:\d|\der|\b(?:en|debut|fin|mi|milieu|avant|dici|jusqua|depuis|apres|des|entre|et|ou|courant|le|ce|a|au|du|mois d[e']|l'))[ ,'-]?$/;
const timeAfter = new RegExp(
  `^,? (?:\\d(?!\\d* (?:mois|jours|semaines|ans|pers|enfants|adultes))|prochain|dernier|matin|midi|soir|apresmidi|en (?:8|15)\\b|de la semaine|au plus tard|vers \\d|a (?:\\d|${WEEKDAY}))`,
);
const verbAfter = /^ (?:a|n'a|n'est|ne|doit|veut|souhaite|demande|cherche|refuse|emmenage) /;

/** The text with the words of time that are somebody's name (M. Mars, Guirlande Lundi) hidden. */
export function hideNames(text: string, { startOf, endOf }: Spelled, typed: string): string {
  return text.replace(nameLike, (word, weekday: string | undefined, feast: string | undefined, at: number) => {
    const [from, to] = [startOf(at), endOf(at + word.length - 1)];
    const isHidden = isName({
      before: text.slice(Math.max(0, at - 24), at),
      after: text.slice(at + word.length, at + word.length + 24),
      hasCapital: /^\p{Lu}\p{Ll}/u.test(typed.slice(from, from + 2)),
      // « Vendredi Sofia passe » is a day, « Dimanche Traoré » alone is not.
      isFollowedByName: (weekday ? /^ \p{Lu}\p{L}+$/u : /^ \p{Lu}\p{Ll}/u).test(typed.slice(to, to + 40)),
      isFeast: feast !== undefined,
    });
    return isHidden ? '_'.repeat(word.length) : word;
  });
}

type Sight = {
  readonly before: string;
  readonly after: string;
  readonly hasCapital: boolean;
  readonly isFollowedByName: boolean;
  readonly isFeast: boolean;
};

/** A title tells, or a capital where French writes none. */
function isName({ before, after, hasCapital, isFollowedByName, isFeast }: Sight): boolean {
  if (!isFeast && timeAfter.test(after)) return false;
  if (title.test(before) || (hasCapital && verbAfter.test(after))) return true;
  if (opening.test(before)) return verbAfter.test(after) || isFollowedByName;
  return hasCapital && !isFeast && !timeBefore.test(before);
}
