// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testServer } from '../mongo/server';

/** A fault planted in a copy of the store, which its tests must notice: `from` becomes `to` in `file`. */
type Mutation = readonly [file: string, from: string, to: string];

const mutations: readonly Mutation[] = [
  ['database.ts', 'transaction(exec, writes)', 'writes.map(({ work }) => outcomeOf(work))'],
  ['database.ts', "    exec('commit');\n", ''],
  ['database.ts', 'if (troubleOf(error)) throw error;', 'throw error;'],
  ['database.ts', 'busy_timeout=10', 'busy_timeout=5000'],
  ['database.ts', "error.trouble === 'busy'", 'false'],
  ['database.ts', '|| Date.now() > until', ''],
  ['database.ts', '() => checkSoundness(driver)', '() => undefined'],
  ['database.ts', 'begin; select 1 from sqlite_schema limit 1', 'begin'],
  ['database.ts', 'synchronous=EXTRA', 'synchronous=NORMAL'],
  ['database.ts', 'journal_mode=PERSIST', 'journal_mode=WAL'],
  ['database.ts', "openSync(file, 'a', 0o600)", "openSync(file, 'a', 0o644)"],
  ['database.ts', "?? '_id_'", "?? 'id'"],
  ['database.ts', '(FULL|IOERR)', '(IOERR)'],
  ['sqlite.ts', "index.unique ? 'unique index' : 'index'", "'index'"],
  ['sqlite.ts', 'insert into', 'insert or replace into'],
  ['sqlite.ts', 'sort ? sorted(found, sort) : found', 'found'],
  ['sqlite.ts', 'sorted.slice(skip, limit', 'sorted.slice(0, limit'],
  ['sqlite.ts', "new Set(['_id', 'service'])", "new Set(['_id', 'service', 'crew'])"],
  ['sqlite.ts', 'document[field] === value', 'true'],
  ['sqlite.ts', 'limit ? skip + limit : undefined', 'undefined'],
  ['sqlite.ts', 'apply(document, update', 'apply({ ...document }, update'],
  ['sqlite.ts', 'pageOf(fromFile.matching', 'pageOf(kept.matching'],
  ['documents.ts', 'if (found?.othersVersion !== version) known.clear();', ''],
  ['documents.ts', 'void known.delete(id)', 'undefined'],
  ['first-of.ts', 'document[path] !== last && matches(document)', 'matches(document)'],
  ['first-of.ts', ' && matches(document)', ''],
  ['first-of.ts', "direction === 1 ? 'asc'", "direction === -1 ? 'asc'"],
  ['first-of.ts', 'settled.length >= skip + limit', 'settled.length >= limit'],
  ['whole-fields.ts', "!path.includes('.')", 'true'],
  ['whole-fields.ts', '.filter(([field]) => !Object.hasOwn($unset, field))', ''],
  ['whole-fields.ts', 'Number(document[field] ?? 0) + by', 'by'],
  ['remembered.ts', 'known?.text === text ? known.value : undefined', 'known?.value'],
  ['sqlite.ts', 'database.run(`update ${table}', 'void (`update ${table}'],
  ['sqlite.ts', "'pragma user_version = 1'", "'select 1'"],
  ['sqlite.ts', 'const doomed = toWrite(filter);', 'const doomed = toWrite({});'],
  ['sqlite.ts', 'value !== undefined && value !== null', 'value !== undefined'],
  ['narrow.ts', "'number', 'boolean'].includes(typeof value)", "'number', 'boolean', 'object'].includes(typeof value)"],
  ['narrow.ts', 'value.every(isValue)', 'value.some(isValue)'],
  ['narrow.ts', "operator === '$exists' && value === false", "operator === '$exists'"],
  ['narrow.ts', "$lte: '<='", "$lte: '<'"],
  ['narrow.ts', "key === '$and'", "key === '$and' || key === '$or'"],
  ['narrow.ts', '? Number(value) : value', '? String(value) : value'],
  ['narrow.ts', 'byId.length > 0 ? byId : all', 'all'],
  ['narrow.ts', 'schema.indexes.some((index) => index.fields.includes(path))', 'true'],
  ['guard.ts', '{ ...filter, service }', '{ ...filter }'],
  ['guard.ts', '{ ...update.$inc, v: 1 }', '{ ...update.$inc }'],
  ['guard.ts', 'checkFilter(schema, filter);', ''],
  ['guard.ts', 'checkUpdate(schema, update);', ''],
  ['guard.ts', 'schema.check(stored);', ''],
  ['guard.ts', 'scalarAt(schema, field);', ''],
  ['guard.ts', '{ service: _, ...document }: Stored', '{ ...document }: Stored'],
  ['guard.ts', 'v: 0, service }', 'v: 1, service }'],
  [
    'allowlist.ts',
    '    default:\n      return false;\n  }\n}\n\nfunction checkChange',
    '    default:\n      return true;\n  }\n}\n\nfunction checkChange',
  ],
  [
    'allowlist.ts',
    '    default:\n      return false;\n  }\n}\n\n/** What identifies',
    '    default:\n      return true;\n  }\n}\n\n/** What identifies',
  ],
  ['allowlist.ts', "'service', ...unique]", "'service']"],
  ['allowlist.ts', "['_id', 'v', 'service',", '['],
  ['allowlist.ts', 'found.parents.some((parent) => parent.isOptional)', 'false'],
  ['allowlist.ts', '.length > 1', '.length > 2'],
  ['allowlist.ts', 'field.isOptional && value === true', 'value === true'],
  ['allowlist.ts', "field.kind === 'number' && field.refuses(value) === null", 'field.refuses(value) === null'],
  ['allowlist.ts', 'for (const part of condition) checkFilter(schema, part);', ''],
  ['allowlist.ts', "field.kind !== 'flag' && value !== null && isScalar", 'isScalar'],
  ['allowlist.ts', 'item.fields[name] && isScalar(item.fields[name], one)', 'item.fields[name]'],
  ['allowlist.ts', '&& Number.isFinite(value)', ''],
  ['allowlist.ts', 'direction !== 1 && direction !== -1', 'false'],
  ['allowlist.ts', 'isCount(page.limit ?? 1, 1)', 'isCount(page.limit ?? 1, 0)'],
  ['schema.ts', 'Object.hasOwn(known, name) ? known[name] : undefined', 'known[name]'],
  ['schemas.ts', 'inner instanceof z.ZodArray ? fieldOf(inner.element) : null', 'null'],
  ['schemas.ts', 'const document = z.strictObject', 'const document = z.looseObject'],
  ['records.ts', '{ _id: record._id, v: record.v }', '{ _id: record._id }'],
  ['records.ts', '{ $set: row, ...unset }', '{ $set: row }'],
  ['records.ts', '`${schema.name}/${id}/sealed`', '`${schema.name}/sealed`'],
  ['records.ts', 'schema.checkSealed(content);', ''],
  ['records.ts', '.filter((entry) => !isSealed(entry))', ''],
  ['records.ts', 'DuplicateKey) return false', 'DuplicateKey) return true'],
  ['seal.ts', 'createCipheriv(', 'cleartext('],
  ['seal.ts', 'keys.has(id)', 'false'],
  ['seal.ts', "openSync(draft, 'wx', 0o600)", "openSync(draft, 'wx', 0o644)"],
  ['seal.ts', 'if (existsSync(file)) return file;', 'rmSync(file, { force: true });'],
  ['seal.ts', 'if (from.production) {', 'if (false) {'],
  ['seal.ts', '`${ring.first}:', '`${[...ring.keys.keys()].pop()}:'],
  ['keys.ts', 'if (!(error instanceof DuplicateKey)) throw error;', 'throw error;'],
  ['directory.ts', 'if (latest !== version) {', 'if (version === -1) {'],
  ['directory.ts', 'if (isAsBefore) known', 'if (before) known'],
  ['directory.ts', '=== version + 1) keep(version + 1,', '> version) keep(version + 2,'],
  ['directory.ts', 'async changed() {\n      await counters.next(counter);', 'async changed() {'],
  ['directory.ts', 'filter(isListed)', 'filter(Boolean)'],
  ['directory.ts', 'sort(byName)', 'reverse()'],
  ['households.ts', 'deleteMany({ _id: ref, v })', 'deleteMany({ _id: ref })'],
  ['referrals.ts', 'deleteMany({ _id: ref, v })', 'deleteMany({ _id: ref })'],
  ['referrals.ts', '.sort(compareWaiting)', ''],
  ['references.ts', 'updateOne({ _id: name, last: counter.last }', 'updateOne({ _id: name }'],
  ['references.ts', '? 1 : next(name)', '? 1 : 1'],
  ['references.ts', '`${series}-${', '`AG-${'],
  ['places.ts', 'updateOne({ _id: only, v: known.v }', 'updateOne({ _id: only }'],
  ['places.ts', 'if (holders.some((holder) => holder.household === household)) return null;', ''],
  ['places.ts', '!underWay.includes(`"${ref}"`)', 'true'],
  ['places.ts', '.filter((holder) => holder.since < before)', ''],
  ['places.ts', "entry.status !== 'EXITED'", 'true'],
  ['workers.ts', 'worker.conversation === conversation ? worker : ', ''],
  ['workers.ts', '(await asking.deleteMany({ _id: id })) > 0', '(await asking.deleteMany({ _id: id })) >= 0'],
  ['drafts.ts', "find({ activity, state: 'DONE' }", 'find({ activity }'],
  ['drafts.ts', ", state: { $ne: 'COMMITTING' }", ''],
  [
    'drafts.ts',
    "find({ owner, state: 'PARKED' }, { sort: { touchedAt: -1 } })",
    "find({ owner, state: 'PARKED' }, { sort: { touchedAt: 1 } })",
  ],
  ['memos.ts', 'deleteMany({ _id: id, v })', 'deleteMany({ _id: id })'],
  ['memos.ts', 'find({ owner, ...open }', 'find({ owner }'],
  ['memos.ts', '{ ...open, on: { $lte: day } }', '{ on: { $lte: day } }'],
  ['memos.ts', '{ $lte: day }', '{ $lt: day }'],
  ['memos.ts', 'at: 1, createdAt: 1', 'createdAt: 1'],
  ['memos.ts', 'createdAt: 1, ', ''],
  [
    'contexts.ts',
    'waiting.set(context._id, context);',
    'if (!waiting.has(context._id)) waiting.set(context._id, context);',
  ],
  ['contexts.ts', 'if (given) return given;', ''],
  ['contexts.ts', 'await settle();\n      return collection', 'return collection'],
  ['contexts.ts', ', AFTER_MS).unref()', ', AFTER_MS)'],
  ['contexts.ts', 'timer ??= setTimeout', 'timer ??= (() => ({ unref() {} }) as never)'],
  ['contexts.ts', '.catch(onFailure)', ''],
  ['contexts.ts', 'Promise.allSettled', 'Promise.all'],
  ['contexts.ts', 'known && !holds(known, context)', 'known'],
  ['contexts.ts', ' && context.at < addMinutes(known.at, FRESH_MINUTES)', ''],
  ['contexts.ts', 'contentOf(known) === contentOf(context) && ', ''],
  ['contexts.ts', "saved.kind === 'saved' ? null : saved.current", 'null'],
  ['contexts.ts', 'v: _, ...context } = known', '...context } = known'],
  ['open.ts', 'await repositories.contexts.settle();', ''],
  ['reminders.ts', 'dueAt: { $lte: now }', 'dueAt: { $exists: true }'],
  ['reminders.ts', "state: 'CLAIMED', leaseUntil: { $lte: now }", "state: 'CLAIMED'"],
  ['reminders.ts', 'left ?? take', 'take'],
  ['reminders.ts', '$inc: { attempts: 1 },', ''],
  ['reminders.ts', '          earliest,', ''],
  ['reminders.ts', '{ _id, v, holder: holder ?? { $exists: false } }', '{ _id, v }'],
  ['reminders.ts', '{ _id, v, holder', '{ _id, holder'],
  ['reminders.ts', '...(isHeld ? {} : { holder: true, leaseUntil: true }),', ''],
  ['reminders.ts', '...(changes.trouble ? {} : { trouble: true }),', ''],
  ['reminders.ts', "kind: 'digest', ", ''],
  ['reminders.ts', "state: 'SENT' }, { sort: { on: -1", "state: 'SENT' }, { sort: { on: 1"],
  ['reminders.ts', "find({ state: 'SENDING', leaseUntil: { $lte: now } }", "find({ state: 'SENDING' }"],
  ['attention.ts', '{ status, attentionBy: { $exists: false } },', ''],
  ['attention.ts', '{ status, attentionBy: { $lt: rulesInForce } },', ''],
  ['attention.ts', '{ status, attentionBy: { $gt: rulesInForce } },', ''],
  ['attention.ts', 'attentionBy: rulesInForce, attentionOn:', 'attentionOn:'],
  ['attention.ts', '{ $lte: day }', '{ $lt: day }'],
  ['attention.ts', "'SUSPENDED'] as const", "'SUSPENDED', 'EXITED'] as const"],
  ['attention.ts', 'isPutOff ? [household, awake(household)] : [household]', '[household]'],
  ['attention.ts', 'dayInParis(last.at) : admittedOn', 'admittedOn : admittedOn'],
  ['attention.ts', '    return {};\n', '    throw new Error();\n'],
  ['records.ts', '...recorded(clear)', '...clear'],
  ['records.ts', '...derive?.(record), ', ''],
  ['schemas.ts', ', ...Object.keys(derived)],', '],'],
  ['receipts.ts', 'updateOne({ _id: id, ...standing }', 'updateOne({ _id: id }'],
  ['receipts.ts', 'findOne({ owner, ...standing }', 'findOne({ owner }'],
  ['inbox.ts', 'known.leaseUntil > now', 'false'],
  ['inbox.ts', 'const leaseMinutes = 0.5;', 'const leaseMinutes = 5;'],
  ['inbox.ts', "saved.kind === 'saved' ? 'taken' : 'busy'", "'taken'"],
  ['settings.ts', 'await set(key, value)', 'await get(key)'],
  ['mongo.ts', 'mongoose.trusted({ ...condition })', '{ ...condition }'],
  ['mongo.ts', 'return [key, condition.map(trusted)];', 'return [key, condition];'],
  ['mongo.ts', "returnDocument: 'after'", "returnDocument: 'before'"],
  ['mongo.ts', '{ name, unique }', '{ name }'],
  ['mongo.ts', '{ name, unique }', '{ unique }'],
  ['mongo.ts', '_id: false', '_id: true'],
  ['mongo.ts', 'await orUnavailable(() => model.createIndexes());', ''],
  ['mongo.ts', '{ [field]: { $ne: null } }', '{}'],
  ['mongo.ts', '...(sort && { sort: { ...sort } })', ''],
  ['mongo.ts', '...(skip && { skip })', ''],
  ['mongo.ts', '...(limit && { limit })', ''],
  ['mongo.ts', 'lean: true,', ''],
  ['mongo.ts', 'serverSelectionTimeoutMS: 3000', 'serverSelectionTimeoutMS: 30000'],
  ['mongo.ts', 'error.code !== 11000', 'true'],
  ['mongo.ts', 'cause instanceof mongoose.Error.MongooseServerSelectionError', 'false'],
];

const project = join(__dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'jalon-mutations-'));
for (const part of ['src', 'dialogs', 'cards', 'test', 'package.json', 'tsconfig.json'])
  cpSync(join(project, part), join(copy, part), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));

/** What of the tests turns red, or `null` when they all pass. */
function firstRed(suites: readonly string[], mongodbUri: string | undefined): string | null {
  const jest = join(project, 'node_modules/jest/bin/jest.js');
  const { status, stderr } = spawnSync(process.execPath, [jest, '--bail', '--runInBand', ...suites], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...(mongodbUri && { MONGODB_TEST_URI: mongodbUri }) },
    timeout: 180_000,
  });
  return status === 0 ? null : (/● (.*)/.exec(stderr)?.[1] ?? 'it does not end');
}

/** Faults of MongoDB's adapter show on MongoDB, all others on the embedded store, which is quicker. */
function suitesOf(file: string): string[] {
  if (file === 'mongo.ts') return ['test/store/mongo.test.ts'];
  return [
    'test/store/sqlite.test.ts',
    'test/store/seal.test.ts',
    ...(file === 'attention.ts' ? ['test/store/attention.test.ts'] : []),
    ...(['database.ts', 'sqlite.ts'].includes(file) ? ['test/store/trouble.test.ts', 'test/store/lock.test.ts'] : []),
  ];
}

/** Plants every fault whose file bears `wanted` in its name, one at a time, and says what noticed it. */
async function plantAll(wanted: string, mongodbUri: string | undefined): Promise<number> {
  let survivors = 0;
  for (const [file, from, to] of mutations.filter(([name]) => name.includes(wanted))) {
    const path = join(copy, 'src/store', file);
    const source = readFileSync(path, 'utf8');
    if (!source.includes(from)) throw new Error(`${file} no longer has « ${from} »: the list is out of date`);
    writeFileSync(
      path,
      source.replace(from, () => to),
    );
    const red = firstRed(suitesOf(file), mongodbUri);
    writeFileSync(path, source);
    if (red === null) survivors += 1;
    say(`${red === null ? 'SURVIVES' : 'caught  '} ${file.padEnd(13)} ${oneLine(from)} → ${oneLine(to)}`);
    if (red !== null) say(`                       ${red}`);
  }
  return survivors;
}

async function main(): Promise<void> {
  const server = testServer();
  if (server.kind === 'none') throw new Error(`the MongoDB suite needs a server: ${server.why}`);
  const light = server.kind === 'light' ? await server.start() : null;
  try {
    const red = firstRed(['test/store'], light?.uri);
    if (red !== null) throw new Error(`the tests are red before any fault is planted: ${red}`);
    const survivors = await plantAll(process.argv[2] ?? '', light?.uri);
    say(`${survivors} faults survive`);
    process.exitCode = survivors === 0 ? 0 : 1;
  } finally {
    await light?.stop();
    rmSync(copy, { recursive: true });
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || '(nothing)';
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
