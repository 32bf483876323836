import type { Repositories } from '../store/repositories';

/**
 * The repositories of one turn, which comes back several times to the same people and the same household: what it has
 * read is given again, until it writes.
 */
export function readOnce(all: Repositories, reads: ReadonlySet<string>): Repositories {
  const known = new Map<string, unknown>();
  const forget = (): void => known.clear();
  return mapRepositories(all, (repository, name) =>
    mapVerbs(repository, (verb, call) => (...given) => {
      if (!reads.has(verb)) {
        const outcome = call(...given);
        if (outcome instanceof Promise) return outcome.finally(forget);
        forget();
        return outcome;
      }
      const key = JSON.stringify([name, verb, given]);
      const read = known.has(key) ? known.get(key) : call(...given);
      known.set(key, read);
      return read;
    }),
  );
}

type Call = (...given: unknown[]) => unknown;

/** The same repositories, each changed when it is first asked for: a turn needs half of them. */
export function mapRepositories(
  all: Repositories,
  change: <R extends object>(repository: R, name: keyof Repositories) => R,
): Repositories {
  const changed = new Map<string | symbol, object>();
  return new Proxy(all, {
    get(target, name: keyof Repositories) {
      const known = changed.get(name) ?? change(target[name], name);
      changed.set(name, known);
      return known;
    },
  });
}

/** The same repository, each verb of it wrapped. */
export function mapVerbs<R extends object>(repository: R, wrap: (verb: string, call: Call) => Call): R {
  return new Proxy(repository, {
    get(target, verb) {
      const method: unknown = Reflect.get(target, verb);
      return typeof method === 'function' ? wrap(String(verb), (...given) => method.apply(target, given)) : method;
    },
  });
}
