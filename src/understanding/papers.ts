import { fold } from './text';

/** « quels papiers ? », « il faut quoi comme pièces ? », « comment on fait ? »: what a step asks for. */
export function asksForPapers(text: string): boolean {
  return /\b(quel(le)?s? (sont les )?(papiers?|pieces?|documents?|justificatifs?|demarches?)|(papiers?|pieces?|documents?|justificatifs?) (faut|sont|demande|a fournir|necessaires?)|(faut|fournir|demande\w*) quoi|quoi comme (papiers?|pieces?|documents?)|comment (on |ca |faire|faut))/.test(
    fold(text),
  );
}
