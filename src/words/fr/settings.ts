/** What is said of a wrong setting: what was expected, and what to do. The value itself is never repeated. */
export const settings = {
  refused: (problems: readonly string[]) =>
    `Jalon ne démarre pas, ${problems.length > 1 ? 'des réglages sont' : 'un réglage est'} à corriger :\n${problems.map((problem) => `- ${problem}`).join('\n')}\nLes réglages se lisent dans l’environnement, puis dans le fichier .env ; voyez .env.example.`,
  port: 'PORT : un nombre entre 0 et 65535.',
  appId: 'MicrosoftAppId : un identifiant du type 12345678-1234-1234-1234-123456789abc.',
  appType: 'MicrosoftAppType : SingleTenant ou UserAssignedMSI.',
  password: 'MicrosoftAppPassword : nécessaire avec MicrosoftAppId en SingleTenant.',
  tenant: 'MicrosoftAppTenantId : nécessaire avec MicrosoftAppId, pour n’accepter que votre organisation.',
  mongo: 'MONGODB_URI : une adresse qui commence par mongodb:// ou mongodb+srv://.',
  leads: 'TEAM_LEADS : au moins un aadObjectId, séparés par des virgules ; nécessaire avec MicrosoftAppId.',
  capacityTotal: 'CAPACITY_TOTAL : un nombre de places entre 1 et 1000.',
  capacityIml: 'CAPACITY_IML : un nombre de places entre 0 et CAPACITY_TOTAL.',
  digestAt: 'DIGEST_AT : une heure entre 08:30 et 17:00, par exemple 08:30.',
  logLevel: 'LOG_LEVEL : debug, info, warn, error ou silent.',
  service: 'SERVICE_NAME : des lettres minuscules, des chiffres et des tirets, 40 au plus.',
  sandboxNow: 'SANDBOX_NOW : un instant ISO, par exemple 2026-11-23T09:00:00+01:00.',
  sandboxSeed: 'SANDBOX_SEED : demo ou empty.',
  sandboxOnly: 'SANDBOX_NOW et SANDBOX_SEED : réservés au bac à sable, retirez-les avec MicrosoftAppId.',
  production: 'MicrosoftAppId : nécessaire quand NODE_ENV=production, car sans lui n’importe qui peut parler au bot.',
  keys: 'DATA_KEYS : nécessaire avec MicrosoftAppId ; créez une clé avec « npm run -s jalon -- keys new ».',
};
