import { fold } from './text';

/** Words that steer a conversation, wherever it stands. */
export type Command = 'cancel' | 'back' | 'resume' | 'skip' | 'oneByOne' | 'asCard';

const commands: readonly (readonly [Command, RegExp])[] = [
  [
    'cancel',
    /^(annuler?|annulation|tout annuler|annule (tout|la saisie)|stop|abandonner?|laisser? tomber|supprimer?( (le brouillon|la saisie))?|quitter)$/,
  ],
  ['back', /^(retour|reviens|revenir|precedente?|question precedente|arriere)$/],
  ['resume', /^(reprendre|reprends|on reprend|je reprends|reprendre (le|mon) brouillon|(mes )?brouillons?)$/],
  ['skip', /^(passer?|suivante?|question suivante|je passe|sans reponse|rien)$/],
  ['oneByOne', /^(une question a la fois|question par question|une par une|sans carte|en texte)$/],
  ['asCard', /^(avec la carte|en carte|toutes les questions|le formulaire)$/],
];

/** The command that a text is, as a whole; `null` when it is none. */
export function readCommand(text: string): Command | null {
  const said = bare(text);
  return commands.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** What one decides of what stands ready to be recorded. */
export type Choice = 'confirm' | 'admit' | 'waitlist' | 'edit';

const choices: readonly (readonly [Choice, RegExp])[] = [
  ['admit', /^(oui )?(admettre|admets|on admet|tu admets|admet)( le menage| la famille| les)?$/],
  // « liste d'attente » alone asks to see it.
  ['waitlist', /^(oui )?(mettre |mets |on met |a mettre )*(les? |la )*(en|sur la) liste d'?\s?attente$/],
  ['edit', /^(modifier|modifie|corriger|corrige)$/],
  ['confirm', /^(oui|ok|d'accord|valider?|je valide|confirmer?|je confirme|enregistrer?|c'est bon|parfait|vas-y)$/],
];

/** The decision that a text is, as a whole; `null` when it is none. */
export function readChoice(text: string): Choice | null {
  const said = bare(text);
  return choices.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** Whether a question about the service is about its waiting list rather than its places. */
export function asksForWaitingList(text: string): boolean {
  return /\b(d?attentes?|attend(ent)?|file d)\b/.test(fold(text));
}

/** Whether a question about the service is about its places. */
export function asksForPlaces(text: string): boolean {
  return /\b(places?|capacite|occupation|iml|sur 60|libres?|dispo(nibles?)?)\b/.test(fold(text));
}

/** Folded, without the punctuation and the politeness around it. */
function bare(text: string): string {
  return fold(text)
    .replace(/\b(s'?il (te|vous) plait|stp|svp|merci)\b/g, '')
    .replace(/[.!…,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** « mise à jour AG-26-014 », « mettre à jour les Haidari »: of what, is still to be asked. */
export function asksToUpdate(text: string): boolean {
  return /^(une )?(mise a jour|maj|mettre a jour|(mets|met|mettez|je mets|je veux mettre) a jour)\b/.test(fold(text));
}
