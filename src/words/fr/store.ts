/** Why the data cannot be opened, and what to do; `detail` is the store's own account, for whoever repairs it. */
export const store = {
  refused: (why: StoreTrouble, detail: string) => `Jalon ne démarre pas : ${troubles[why]}\n(${detail})`,
};

export type StoreTrouble = keyof typeof troubles;

const troubles = {
  full: 'le disque des données est plein, ou refuse d’écrire. Libérez de la place, puis relancez.',
  damaged: 'le fichier des données est abîmé. Mettez-le de côté, sans l’effacer, et restaurez la dernière sauvegarde.',
  notWritable:
    'il ne peut pas écrire dans le dossier des données. Donnez ce droit au compte qui le lance, ou choisissez un autre dossier avec DATA_DIR.',
  busy: 'un autre programme garde le fichier des données ouvert. Arrêtez-le, puis relancez.',
  unreachable: 'MongoDB ne répond pas. Vérifiez que le serveur de MONGODB_URI tourne et accepte ce compte.',
  keys: 'ces données ont été scellées avec d’autres clés, ou pour un autre service. Remettez DATA_KEYS et SERVICE_NAME comme ils étaient.',
};
