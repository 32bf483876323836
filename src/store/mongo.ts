import mongoose, { type Connection, type Model, type SchemaDefinition } from 'mongoose';
import type { Adapter, Page, Stored, StoredCollection } from './adapter';
import { type Doc, DuplicateKey, StoreUnavailable } from './port';
import type { Field, Fields, Schema } from './schema';

type Plain = Record<string, unknown>;

/** Teams gives up after 15 s, so the driver must before. Its own defaults wait for 30 s, or for ever. */
const options = {
  serverSelectionTimeoutMS: 3000,
  connectTimeoutMS: 3000,
  socketTimeoutMS: 8000,
  bufferCommands: false,
  autoIndex: false,
  autoCreate: false,
  ignoreUndefined: true,
  w: 'majority',
} as const;

/** The MongoDB store. The driver is required by whoever opens it, and by nobody else. */
export async function openMongo(uri: string): Promise<Adapter> {
  const connection = await orUnavailable(() => mongoose.createConnection(uri, options).asPromise());
  connection.set('sanitizeFilter', true);
  return {
    kind: 'mongodb',
    async collection(schema) {
      const model = connection.model<Stored>(schema.name, mongooseSchemaOf(schema), schema.name);
      await orUnavailable(() => model.createIndexes());
      return collectionOf(connection, model);
    },
    check: async () => void (await orUnavailable(() => pinged(connection))),
    close: () => connection.close(),
  };
}

function collectionOf(connection: Connection, model: Model<Stored>): StoredCollection {
  const safely = <R>(work: () => Promise<R>): Promise<R> => orUnavailable(work, connection);
  const page = ({ sort, skip, limit }: Page = {}) => ({
    lean: true,
    ...(sort && { sort: { ...sort } }),
    ...(skip && { skip }),
    ...(limit && { limit }),
  });
  return {
    insert: (document) =>
      safely(async () => {
        await model.insertMany([document], { lean: true });
        return document;
      }),
    find: (filter, at) => safely(() => model.find(trusted(filter), null, page(at)).exec()),
    findOne: (filter, at) => safely(() => model.findOne(trusted(filter), null, page(at)).exec()),
    updateOne: (filter, update, at) =>
      safely(() =>
        model.findOneAndUpdate(trusted(filter), update as Plain, { ...page(at), returnDocument: 'after' }).exec(),
      ),
    deleteMany: (filter) => safely(async () => (await model.deleteMany(trusted(filter))).deletedCount),
    count: (filter) => safely(() => model.countDocuments(trusted(filter)).exec()),
    countBy: (field, filter) =>
      safely(async () => {
        const groups: { _id: unknown; count: number }[] = await model.aggregate([
          { $match: trusted({ $and: [filter, { [field]: { $ne: null } }] }) },
          { $group: { _id: `$${field}`, count: { $sum: 1 } } },
        ]);
        return Object.fromEntries(groups.map(({ _id, count }) => [String(_id), count]));
      }),
  };
}

/** `sanitizeFilter` refuses every operator that is not vouched for, at whatever depth. The guard has vouched for these. */
function trusted(filter: object): Plain {
  const vouched = Object.entries(filter).map(([key, condition]) => {
    if (Array.isArray(condition)) return [key, condition.map(trusted)];
    return [key, isObject(condition) ? mongoose.trusted({ ...condition }) : condition];
  });
  return Object.fromEntries(vouched);
}

/** The same fields as the schema of the store, which has checked them: nothing is left to cast. */
function mongooseSchemaOf({ fields, indexes }: Schema<Doc>): mongoose.Schema<Stored> {
  const definition = definitionOf(fields) as SchemaDefinition<Stored>;
  const strictly = { strict: 'throw', strictQuery: 'throw', versionKey: false, minimize: false } as const;
  const schema = new mongoose.Schema<Stored>(definition, strictly);
  for (const { name, fields: indexed, unique = false } of indexes) {
    schema.index(Object.fromEntries(['service', ...indexed].map((field) => [field, 1])), { name, unique });
  }
  return schema;
}

const inside = { _id: false, strict: 'throw', minimize: false, suppressReservedKeysWarning: true } as const;

function definitionOf(fields: Fields): Plain {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { type: typeOf(field) }]));
}

function typeOf(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return String;
    case 'number':
      return Number;
    case 'flag':
      return Boolean;
    case 'list':
      return [field.item ? typeOf(field.item) : mongoose.Schema.Types.Mixed];
    case 'object':
      // An object without known fields is a record: any key.
      if (Object.keys(field.fields).length === 0) return mongoose.Schema.Types.Mixed;
      return new mongoose.Schema(definitionOf(field.fields) as SchemaDefinition, inside);
  }
}

async function pinged(connection: Connection): Promise<unknown> {
  return connection.db?.command({ ping: 1 });
}

/** What the driver throws is trouble with the server, for what it is sent has been checked; the rest is a bug of ours. */
async function orUnavailable<R>(work: () => Promise<R>, connection?: Connection): Promise<R> {
  try {
    return await work();
  } catch (cause) {
    const duplicate = duplicateOf(cause);
    if (duplicate) throw duplicate;
    const isLost = connection !== undefined && connection.readyState !== mongoose.ConnectionStates.connected;
    if (
      isLost ||
      cause instanceof mongoose.mongo.MongoError ||
      cause instanceof mongoose.Error.MongooseServerSelectionError
    ) {
      throw new StoreUnavailable('unreachable', `${advice} (${nameOf(cause)})`, { cause });
    }
    throw cause;
  }
}

const advice =
  'expected MongoDB to answer and it did not; check that the server of MONGODB_URI runs, accepts this account and has room';

/** Servers word it differently: « index: workers_email dup key » or « Index 'workers_email' ». */
function duplicateOf(error: unknown): DuplicateKey | null {
  if (!(error instanceof mongoose.mongo.MongoServerError) || error.code !== 11000) return null;
  return new DuplicateKey(/index:? '?(\w+)/i.exec(error.message)?.[1] ?? '_id_');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
