const MOST = 500;

/** What was worked out of a text, by identifier: the same text gives it again without the work. The oldest give way. */
export type Remembered<T> = {
  get(id: string, text: string): T | undefined;
  keep(id: string, text: string, value: T): T;
};

export function remembered<T>(): Remembered<T> {
  const byId = new Map<string, { readonly text: string; readonly value: T }>();
  return {
    get(id, text) {
      const known = byId.get(id);
      return known?.text === text ? known.value : undefined;
    },
    keep(id, text, value) {
      byId.delete(id);
      byId.set(id, { text, value });
      const [oldest] = byId.size > MOST ? byId.keys() : [];
      if (oldest !== undefined) byId.delete(oldest);
      return value;
    },
  };
}
