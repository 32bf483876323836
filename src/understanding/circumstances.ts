/** What changes for the whole household, beside the step. */
export type Circumstances = {
  readonly followedBy?: 'FAMILLE' | 'SERVICE';
  readonly leftRsa?: true;
  readonly movedIn?: true;
};

const alone =
  '(?:toute? seule?s?|seule?s?|elle[- ]meme|lui[- ]meme|eux[- ]memes?|elles[- ]memes?|en autonomie|de (?:son|leur) cote|sans nous|sans le service)';
const handles =
  "(?:ger(?:e|ent|era|eront)|s'en (?:occupe(?:nt)?|charge(?:nt)?)|s'occupe(?:nt)?|suit|suivent|(?<!(?:a|ont) )fait|font|prend en charge|prennent en charge|s'actualise)";
const byFamily = new RegExp(
  `(?<!\\p{L})(?:${handles}(?: [\\p{L}'-]+){0,5}? ${alone}|(?:la famille|le couple|les parents|monsieur|madame|mme|mr|m|ils|elles?|il) ${handles}(?! (?:une?|des|son|sa|leur|la|le|les) (?:formation|stage))|${alone.slice(0, -1)}) (?:ger|s'en|suiv|fait|font)\\p{L}*|(?:est|sont) (?:maintenant |desormais |completement )*autonomes? (?:pour|sur|dans)|en autonomie|(?:a|par) (?:la charge de )?la famille(?: seule)? ?(?:gere|s'en)?$)`,
  'u',
);
const byService =
  /(?<!\p{L})(?:le service|on|nous|je) (?:reprends?|reprenons|gere|gerons|m'en occupe|s'en occupe|suit a nouveau|doit reprendre)(?! le (?:travail|boulot))|n'y arrive(?:nt)? (?:pas|plus) seule?s?|(?<!\p{L})(?:a )?reprendre par le service|suivi par le service/u;

const leftRsa =
  /(?<!\p{L})(?:(?:n'(?:a|ont)|a|ont|est|sont|ne (?:touche|percoi)\p{L}*|touche\p{L}*|percoi\p{L}*) plus (?:droit )?(?:au |le |de |du |d')?rsa|plus (?:de |le |au |droit au )rsa|(?:sort|sortent|sortie?s?|sorti) du rsa|fin (?:de|du|de leur|de son) rsa|rsa (?:est |c'est )?(?:fini|termine|terminé|arrete|arrêté|arreté)|(?:quitte|quitté|quittent) le rsa)(?!\p{L})/u;

const movedIn =
  /(?<!\p{L})(?:(?:a|ont|ai|est|sont|s'est|se sont) (?:bien |enfin |deja )*(?:emmenag(?:é|e)(?:e|s|es)?|install(?:é|e)(?:e|s|es)?|demenag(?:é|e)(?:e|s|es)?|relog(?:é|e)(?:e|s|es)?|entr(?:é|e)(?:e|s|es)? dans (?:les lieux|(?:le|leur|son|l')(?: nouveau| nouvel)? ?(?:logement|appart\p{L}*)))|emmenag(?:és?|ées?|ees?)|emmenage(?= (?:hier|depuis|ce matin))|(?:entree?|emmenagement|installation) (?:dans les lieux |dans le logement )?(?:a eté |est )?faite?)(?!\p{L})/u;
/** Settled somewhere is at home; in a trade or in France it is not. */
const elsewhere =
  /(?<!\p{L})install\p{L}* (?:comme|a son compte|en france)|compteurs?|(?<!\p{L})(?:box|frigo|chauffage)(?!\p{L})/u;

/** Reads them in a told text; `isPast`: whether what it tells has happened. */
export function readCircumstances(told: string): Circumstances {
  const isFamily = byFamily.test(told);
  return {
    ...(byService.test(told) ? { followedBy: 'SERVICE' } : isFamily ? { followedBy: 'FAMILLE' } : {}),
    ...(leftRsa.test(told) &&
    !/(?<!\p{L})(?:pas|si|quand|risque|bientot)(?!\p{L})[^,;.]{0,20}rsa/u.test(told.replace(/plus/g, ''))
      ? { leftRsa: true }
      : {}),
    ...(movedIn.test(told) && !elsewhere.test(told) ? { movedIn: true } : {}),
  };
}
