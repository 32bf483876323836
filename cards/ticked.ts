/** What a card's fields hold, by their id. */
type Inputs = Readonly<Record<string, unknown>>;

/** The lines that a list's choices stand for. */
export type Ticked = { readonly deadlines: readonly string[]; readonly memos: readonly string[] };

const DAY_FIELD = /^on-\d{4}-\d{2}-\d{2}$/;
const ID = /^[\w.:/-]{1,200}$/;
const MEMO = 'memo:';
/** Between the deadlines of one line; a comma stands between lines. */
const AND = '|';

/** The value of one line that stands for several deadlines. */
export function groupValue(deadlines: readonly string[]): string {
  return deadlines.join(AND);
}

export function memoValue(memo: string): string {
  return MEMO + memo;
}

/** The lines ticked in the fields `on-YYYY-MM-DD` of a list, each once; what is not an id of ours is dropped. */
export function tickedIn(inputs: Inputs): Ticked {
  const values = Object.entries(inputs).flatMap(([key, value]) =>
    DAY_FIELD.test(key) && typeof value === 'string' ? value.split(/[,|]/) : [],
  );
  const ids = [...new Set(values.map((value) => value.trim()))].filter((value) => ID.test(value));
  return {
    deadlines: ids.filter((id) => !id.startsWith(MEMO)),
    memos: ids.flatMap((id) => (id.startsWith(MEMO) ? [id.slice(MEMO.length)] : [])).filter((id) => id !== ''),
  };
}
