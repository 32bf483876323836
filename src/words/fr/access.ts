import type { Instant } from '../../domain/day';
import { fullInstant } from './day';

/** Who may speak to Jalon: the request of a colleague, and what the lead answers. */
export const access = {
  asked:
    'Je ne vous connais pas encore. Votre demande est transmise à la cheffe de service. Je vous écrirai dès qu’elle l’aura acceptée.',
  nameless: 'Une personne sans nom affiché',
  welcome: 'Votre accès est ouvert. Écrivez « aide » pour commencer.',
  title: '1 demande d’accès',
  wants: (name: string) => `${name} souhaite utiliser Jalon.`,
  warning: 'Une personne admise pourra suivre des ménages. Vérifiez qu’elle fait partie de l’équipe.',
  askedAt: (at: Instant) => `Demande reçue ${fullInstant(at)}`,
  admit: 'Admettre',
  ignore: 'Ignorer',
  admittedTitle: 'Accès ouvert',
  admitted: (name: string) => `✓ ${name} peut maintenant écrire à Jalon.`,
  ignoredTitle: 'Demande ignorée',
  ignored: (name: string) => `${name} ne voit rien. Si cette personne réécrit, vous le saurez.`,
  settledTitle: 'Demande déjà traitée',
  settled: 'Cette demande n’attend plus de réponse.',
  by: (name: string, at: Instant) => `Par ${name}, ${fullInstant(at)}`,
  leadOnly: 'Seule la cheffe de service ouvre un accès.',
};
