import { fieldAt, type Schema } from '../../src/store/schema';
import * as schemas from '../../src/store/schemas';

const all = Object.values(schemas).map(
  (schema) => schema as Pick<Schema<never>, 'name' | 'fields' | 'indexes' | 'ordered'>,
);

describe.each(all.map((schema) => [schema.name, schema] as const))(
  'the schema of %s',
  (name, { fields, indexes, ordered }) => {
    it('indexes fields of one value, under names of its own', () => {
      for (const index of indexes) {
        expect(index.name).toMatch(new RegExp(`^${name}_`));
        for (const path of index.fields) {
          const { field, parents = [] } = fieldAt(fields, path) ?? {};
          expect(['text', 'number', 'flag']).toContain(field?.kind);
          if (index.unique) expect([field, ...parents].some((one) => one?.isOptional)).toBe(false);
        }
      }
    });

    it('orders only text of a fixed width', () => {
      for (const path of ordered) {
        const { field } = fieldAt(fields, path) ?? {};
        const known = ['2026-11-24', '2026-11-24T10:00:00.000Z', '0123456789abcdef'];
        const [accepted] = known.filter((text) => field?.refuses(text) === null);
        expect(accepted).toBeDefined();
        expect(field?.refuses(`${accepted} `)).not.toBeNull();
      }
    });
  },
);
