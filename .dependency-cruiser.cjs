/** Rooms and their doors: who may import whom, and the one file by which a package comes in. */
const rooms = {
  'src/domain': [],
  'src/words': ['src/domain'],
  'src/understanding': ['src/domain'],
  'src/store': ['src/domain'],
  cards: ['src/domain', 'src/words'],
  dialogs: ['src/domain', 'src/words', 'src/understanding', 'cards'],
  'src/reminders': ['src/domain', 'src/words', 'cards'],
  'src/teams': ['src/domain', 'src/words', 'cards', 'dialogs'],
  'src/sandbox': ['src/domain', 'src/words'],
};
/** Rooms that see records. `repositories.ts` holds types alone. */
const seesRepositories = ['dialogs', 'src/reminders', 'src/teams', 'src/sandbox'];
/** Leaves that any room may use. */
const leaves = ['src/route.ts', 'src/outcome.ts', 'src/package-root.ts'];

const doors = {
  'temporal-polyfill': ['src/domain/day.ts'],
  '@microsoft/recognizers-text-date-time': ['src/understanding/dates.ts'],
  'fastest-levenshtein': ['src/understanding/sounds.ts'],
  zod: ['src/store/schemas.ts', 'src/config.ts'],
  mongoose: ['src/store/mongo.ts'],
  libsql: ['src/store/database.ts'],
  mingo: ['src/store/sqlite.ts'],
  botbuilder: ['src/teams/'],
  restify: ['src/teams/'],
  adaptivecards: ['src/sandbox/'],
  commander: ['src/cli.ts'],
  pino: ['src/log.ts'],
  'node-cron': ['src/reminders/clock.ts'],
};

const literal = (path) => path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const at = (path) => `^${literal(path)}${/\.ts$/.test(path) ? '$' : path.endsWith('/') ? '' : '/'}`;
const product = '^(src|dialogs|cards)/';

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: { path: product }, to: { circular: true } },
    { name: 'no-orphan-import', severity: 'error', from: { path: product }, to: { couldNotResolve: true } },
    { name: 'no-dev-package', severity: 'error', from: { path: product }, to: { dependencyTypes: ['npm-dev'] } },
    ...Object.entries(rooms).map(([room, seen]) => ({
      name: `room ${room}`,
      severity: 'error',
      from: { path: at(room) },
      to: {
        path: product,
        pathNot: [
          at(room),
          ...seen.map(at),
          ...leaves.map(at),
          ...(seesRepositories.includes(room) ? [at('src/store/repositories.ts')] : []),
        ],
      },
    })),
    ...Object.entries(doors).map(([pack, files]) => ({
      name: `door of ${pack}`,
      severity: 'error',
      from: { path: product, pathNot: files.map(at) },
      to: { path: `node_modules/${literal(pack)}/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|test|bench)/' },
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
