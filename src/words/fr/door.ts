/** What the door says before, or instead of, a conversation. Every sentence is neutral: it may stand on a locked phone. */
export const door = {
  privateOnly: 'Je réponds en conversation privée.',
  resend: 'Je ne relis pas un message modifié. Renvoyez-le, et je m’en occupe.',
  unknownButton: 'Ce bouton n’est plus actif. Écrivez « aide » pour voir la suite.',
  received: 'C’est noté.',
  failed: (reference: string) =>
    `Je n’ai pas pu répondre. Ce qui est déjà noté est gardé. Réessayez dans une minute. Si cela continue, donnez la référence ${reference}.`,

  portBusy: (port: number) =>
    `Le port ${port} est déjà pris : Jalon tourne peut-être déjà. Arrêtez l’autre programme, ou choisissez un autre port avec PORT.`,
  portForbidden: (port: number) =>
    `Le système refuse d’ouvrir le port ${port}. Choisissez avec PORT un port au-dessus de 1024.`,
  hostUnknown: (host: string) => `L’adresse ${host} n’est pas celle de cette machine. Corrigez HOST.`,
  loopbackOnly: (host: string) =>
    `Sans MicrosoftAppId, n’importe qui pourrait parler à Jalon : il n’écoute que sur cette machine. Retirez HOST (${host}), ou donnez les identifiants Teams.`,
};
