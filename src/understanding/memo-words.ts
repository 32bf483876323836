/**
 * Takes out of a shaded sentence all that only asks: courtesy, « rappelle-moi de », the day and the hour (`D`), the
 * household (`H`), the colleague to be told (`W`). What is taken out becomes as many `\0`; the rest stays in its place.
 */
export function strip(shaded: string): string {
  const stripped = [...addresses, ...moments, ...closings].reduce(takeOut, takeOut(shaded, courtesy));
  const asked = askedOf(shaded)?.at ?? -1;
  const opened = openingsOut(unled(stripped));
  return unled(
    opened.replace(/W+/g, (name, at: number) =>
      at <= asked && asked < at + name.length ? '\0'.repeat(name.length) : name,
    ),
  );
}

const GAP = '[\\0 ,;:.!?>–—-]*';
const INFINITIVE = "(?=(?:(?:me|te|se|le|la|les|lui|leur|y|en|ne pas|l'|m'|s') ?)*[a-z]+(?:er|ir|re|oir)(?![a-z]))";
const WHO = '(?:a |pour |chez |dire a |demander a )?';
const REMIND =
  '(?:rap+el+e?[rsz]?|fais(?:[- ]moi)? penser|faire penser|pense[rz]?|redis|previens|prevenir|alerte[rz]?|avertis|notifie|dis|demande|fais signe)';

/** « rappelle à Karim de », « pour Karim : », « dis à Sofia que ». */
const told = [
  new RegExp(`${REMIND}(?:[- ]moi)? ${WHO}(W+)(?![a-z])`),
  /(?:rappel|memo|pense[- ]?bete|tache|alerte) (?:pour|a) (W+)(?![a-z])/,
  new RegExp(`^${GAP}(?:(?:pour |a )?(W+) ?:|pour (W+),)`),
];

/** Which colleague is to be told, by the place of the name. */
export function askedOf(shaded: string): { readonly at: number } | null {
  for (const pattern of told) {
    const found = pattern.exec(shaded);
    const at = found ? found.index + found[0].indexOf('W') : -1;
    if (at >= 0) return { at };
  }
  return null;
}

const courtesy =
  /(?<![a-z])(?:bonjour|salut|coucou|hello|s'?il (?:te|vous) plait|stp|svp|merci(?: d'avance| beaucoup)?(?! de)|pour moi(?! et)|alors|euh|du coup|voila|jalon)(?![a-z])/g;

const addresses = [
  /(?<=(?:avec|pour|de|chez) )(?:la famille |les |mme |m\. )?H+ et (?:les? H+)?/g,
  /(?<![a-z])(?:(?:pour|de|des|du|chez|avec|a|au|concernant|au sujet de|sur) |d')?(?:(?:la|le|les) |l')?(?:(?:famille|fam|menage|mme|madame|mlle|m\.?|mr|monsieur) )*H+(?:(?:,| et)(?: les?| la famille)? H+)*/g,
];
const moments = [
  /(?<![a-z])(?:(?:pour|le|la|a|au|vers|des|prevue? (?:le|pour)?|fixee? (?:au|le)) )?D+(?:[ ,]+(?:a |vers )?D+)*(?: (?:a|jusqu'a|-) \d{1,2} ?h(?:\d\d)?(?![a-z]))?/g,
];
const closings = [
  /[ ,;.\0]*(?<![a-z])(?:tu )?(?:l'ajoutes?|le notes?|(?:ajoute|note|mets|inscris|rappelle)[- ](?:le|la|ca|les)(?:[- ]moi)?|(?:mets?|cree|ajoute|fais)(?:[- ]moi)? (?:un rappel|une alerte|une echeance|l'echeance)|a (?:noter|ajouter)(?! que)|(?:note|mets)[- ]?(?:le )?dans (?:l'|mon )agenda|previens[- ]moi|rappelle[- ]moi)[ \0?.!]*$/g,
];

const ASK =
  "(?:est[- ]ce que )?(?:(?:tu peux|tu pourrais|peux[- ]tu|pourrais[- ]tu|pouvez[- ]vous|pourriez[- ]vous|vous pouvez|merci de|veuillez|je (?:veux|voudrais|souhaite|souhaiterais) (?:que tu |te demander de )?|j'aimerais (?:que tu )?|il (?:faut|faudra|faudrait) que (?:je|tu)|je te demande de|tu me)[ \\0]*)";
const THING =
  '(?:rappels?|echeances?|alertes?|alarmes?|taches?|pense[- ]?betes?|memos?|deadlines?|to ?do|date (?:limite|butoir)|dernier delai|notification)';
const MAKE =
  '(?:(?:r?ajoute|cree|met|mets|mettre|programme|planifie|prevoi|prevois|prevoir|pose|cale|fixe|note|inscri|inscris|enregistre|bloque|reserve|prend|prends|prendre|fai|fais|faire|creer|new|nv)[rsz]?(?:[- ]moi)?)';
const ARTICLE = "(?:(?:une?|le|la|les|l'|mon|ma|mes|nouveau|nouvel|nouvelle|autre|petit|petite)[ \\0]*)*";
const LINK = "(?:[\\0 ,;:.-]|(?:de|que|pour|il faut|qu'il faut|et|sur)(?=[ \\0])|d'|qu')*";

const asking = new RegExp(`^${GAP}(?:${ASK})+`, 'g');
const reminding = [
  new RegExp(
    `^${GAP}(?:(?:ne |n')?(?:oublie[rsz]?|me laisse) pas(?: oublier)?|(?:il )?(?:ne |faut )?pas oublier|a ne pas oublier)${LINK}`,
    'g',
  ),
  new RegExp(
    `^${GAP}(?:me (?:faire )?)?(?:pense[rz]? a me (?:faire )?rappeler|rap+el+e?[rsz]?|fais penser|faire penser|fais[- ]moi penser|pense[rz]?(?![- ]?bete)|redis|previens|alerte[rz]?|avertis|notifie|dis|demande|fais[- ]moi signe|rap+el)(?:[- ](?:le[- ])?(?:moi|nous))?(?![a-z])(?:[ \\0]*${WHO}W+(?: et W+)*)?(?:[ \\0]*(?:a|en)(?= ${INFINITIVE}))?${LINK}`,
    'g',
  ),
];
const CALENDAR = "(?:(?:dans (?:l'|mon )agenda|au calendrier|a mon agenda)[ \\0]*)?";
const making = [
  new RegExp(`^${GAP}(?:(?:pour |a )?W+ ?:|pour W+,)`, 'g'),
  new RegExp(`^${GAP}${CALENDAR}${MAKE}(?![a-z])${GAP}${CALENDAR}${ARTICLE}`, 'g'),
];
const made = [
  new RegExp(`^${GAP}${ARTICLE}${THING}(?: (?:pour|a) W+)?(?![a-z])${LINK}`, 'g'),
  new RegExp(`^${GAP}(?:a (?:faire|noter)|agenda)(?![a-z])${LINK}`, 'g'),
  new RegExp(
    `^${GAP}(?:(?:j'ai|on a|nous avons|il a|elle a|ils ont|elles ont|a|ont)(?: (?:pris|bien))?[ \\0]+)(?:une? |(?=rdv|rendez))`,
    'g',
  ),
  new RegExp(
    `^${GAP}(?:(?:il |y )?(?:faut|faudra|faudrait)|(?:je|on) (?:dois|doit|devra)|(?:(?:il faut )?que (?:je |j'))?pense[rz]? a)[ \\0]+${INFINITIVE}`,
    'g',
  ),
];

/** From the start, each once: asking, then reminding or else making, then what is made. */
function openingsOut(shaded: string): string {
  const asked = takeOut(shaded, asking);
  const reminded = reminding.reduce(takeOut, asked);
  return made.reduce(takeOut, unled(reminded === asked ? making.reduce(takeOut, asked) : reminded));
}

function takeOut(shaded: string, pattern: RegExp): string {
  return shaded.replace(pattern, (found) => '\0'.repeat(found.length));
}

/** Without the little words that lead to nothing at either end. */
function unled(shaded: string): string {
  const led = /^(?:[\0 ,;:.-]|(?:de|du|des|que|pour|et|sur)(?![a-z'])|d'|qu')+/;
  const leading =
    /(?:[\0 ,;:.?!-]|(?<![a-z'])(?:de|du|des|d'|que|pour|et|avec|chez|a|au|aux|le|la|les|l'|en|sur|ou))+$/;
  return takeOut(takeOut(shaded, led), leading);
}
