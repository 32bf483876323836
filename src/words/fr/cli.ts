/** What the operator's commands say. */
export const cli = {
  about: 'Jalon, l’assistant de l’accompagnement global : commandes de l’exploitant.',
  helpOption: 'affiche cette aide',
  check: 'vérifie les réglages, la base et les clés',
  understand: 'lit des phrases (une ligne JSON { id, text, reference } par phrase) et dit ce que Jalon comprend',
  directory: 'fichier JSON des ménages connus : [{ "id": …, "name": … }]',
  settingsOk: (mode: string, port: number) => `réglages : bons (${mode}, port ${port})`,
  storeOk: (kind: string, households: number, referrals: number) =>
    `base et clés : ouvertes (${kind}, ${households} ménages, ${referrals} orientations)`,
};
