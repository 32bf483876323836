import { readLandlord } from './landlords';
import type { Span } from './meaning';
import { organisationIn } from './organisations';
import { fold } from './text';
import { overlaps } from './tokens';

/** With whom it happened, by the name to keep. */
export type Counterpart = Span & { readonly name: string };

/**
 * With whom something happened: a landlord, who is named after « chez » or « bailleur », or an office. What is `taken`
 * (a household, a colleague, a date) is none: « visite chez Tesfay ».
 */
export function readCounterpart(text: string, taken: readonly Span[]): Counterpart | undefined {
  const landlord = readLandlord(text);
  if (landlord && !overlaps(landlord, taken)) return landlord;
  return namedAfterCue(text, taken) ?? officeIn(text, taken);
}

const cue =
  /(?<!\p{L})(?:chez|bailleur|employeur|agence|entreprise|societe|restaurant|hotel|garage|boulangerie) ?:? (?:la |le |l'|les )?/gu;
/** « chez eux », « chez un maçon »: nobody's name. */
const nobody =
  /^(?:eux|elles?|lui|moi|nous|vous|toi|soi|une?s?|des?|du|mes?|mr|mme|m|monsieur|madame|la|le|les|l|leurs?|son|sa|ses|ce|cet|cette|qui|que|a|est|et|ou|pour|dans|refuse|accepte|propose|demande|signale|menace|attend|social|prive|tiers|quelqu|particuliers?|proprietaire|bailleur|employeur|famille|parents?|ami\p{L}*|cousin\p{L}*|frere|soeur|oncle|tante|copain|copine|fournisseur|medecin|le|sur|ok|avec|en|au|aux|par|sans|jusqu|depuis|hier|demain|positif|negatif|reponse|valide|rdv|d)$/u;
const name = /^(?:\p{L}[\p{L}\p{N}&'.-]*)(?: (?:de |du |des |la |le |les |et |& )?\p{Lu}[\p{L}\p{N}&'.-]*){0,3}/u;

function namedAfterCue(text: string, taken: readonly Span[]): Counterpart | undefined {
  const folded = fold(text);
  for (const { 0: said, index } of folded.matchAll(cue)) {
    const at = index + said.length;
    const found = name.exec(text.slice(at))?.[0].replace(/[.'-]+$/, '');
    const [first = ''] = fold(found ?? '').split(/[ '.-]/);
    // After « bailleur » or « garage » only a capital says a name; after « chez », anything that is nobody.
    const isName = /^\p{Lu}/u.test(found ?? '') || said.startsWith('chez');
    if (!found || found.length < 2 || nobody.test(first) || !isName) continue;
    const to = at + found.length;
    if (!overlaps({ at, to }, taken)) return { name: found, text: found, at, to };
  }
  return undefined;
}

/** What says a kind rather than a name: « le bailleur », « une association », « le numéro de sécu ». */
const kinds =
  /^(?:associations?|assos?|bailleurs?.*|hlm|agence immobiliere|ecoles?|colleges?|lycees?|employeurs?|patrons?|prescripteurs?|proprietaires?|proprios?|domiciliation|(?:conseil )?(?:departement|region)\p{L}*|assureurs?|banques?|fournisseurs?.*|impots|secu|securite sociale|ameli|assurance maladie)$/u;
const words = /^(?:pref|maif|macif|maaf|matmut|engie|veolia)$/;

/** An office as it was said, its letters in capitals: « caf » is the CAF. */
function officeIn(text: string, taken: readonly Span[]): Counterpart | undefined {
  const office = organisationIn(text);
  const folded = office ? fold(office.text) : '';
  if (!office || kinds.test(folded) || overlaps(office, taken)) return undefined;
  const isInitials = /^[a-z]{2,6}$/.test(folded) && !words.test(folded);
  return { ...office, name: isInitials ? office.text.toLocaleUpperCase('fr') : office.text };
}
