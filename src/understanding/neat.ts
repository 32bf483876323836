import { fold } from './text';

/** What is written in capitals, however it was typed. */
const initials = new Set(
  `anef ants apl afpa api bpi caf caleol cao cada ccas cdd cdi cer cio cir cms cnda cpam css c2s cmp cv dah dalo ddets dls dtr edf edl
  fle fsl fuhl huda iae iml msa nur ofii ofpra pmsmp puma ras rdv rib rsa siao sms sne spada tre vad visale`.split(
    /\s+/,
  ),
);

/**
 * A person's words made fit to stand alone: the first letter a capital, « rdv » and the names of offices in capitals,
 * French apostrophes, one space between words, no sign left at the ends.
 */
export function neat(words: string): string {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.!?–—>-]+|[\s,;:–—>-]+$/g, '')
    .replace(/'/g, '’');
  const shown = bare.replace(/[\p{L}\d]+/gu, (word) => (isInitials(word) ? word.toLocaleUpperCase('fr') : word));
  const named = shown.replace(/\b(?:france travail|mission locale|pole emploi|pôle emploi)\b/g, (name) =>
    name.replace(/(?:^| )\p{L}/gu, (letter) => letter.toLocaleUpperCase('fr')),
  );
  return named.charAt(0).toLocaleUpperCase('fr') + named.slice(1);
}

/** « PUMa » is written as it is. */
function isInitials(word: string): boolean {
  return initials.has(fold(word)) && (word === word.toLowerCase() || /^\p{Lu}\p{Ll}+$/u.test(word));
}
