/** What a card's fields hold, by their id. */
type Inputs = Readonly<Record<string, unknown>>;

/** The lines that a list's choices stand for. */
export type Ticked = { readonly deadlines: readonly string[]; readonly memos: readonly string[] };

const DAY_FIELD = /^on-\d{4}-\d{2}-\d{2}(-\w+)?$/;
const ID = /^[\w.:/-]{1,200}$/;
const MEMO = 'memo:';
const OWN = 'memo';
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
  return idsAs(
    Object.entries(inputs).flatMap(([key, value]) =>
      DAY_FIELD.test(key) && typeof value === 'string' ? value.split(/[,|]/) : [],
    ),
  );
}

/**
 * The ids of a list in one short text: `HOME_INSURANCE/renew/2026-11-19:AG-26-011,AG-26-014;memo:m-1`. What several
 * households owe on a day is written once.
 */
export function carried(values: readonly string[]): string {
  const ids = values.flatMap((value) => value.split(AND));
  const split = ids.map((id) => (id.startsWith(MEMO) ? [OWN, id.slice(MEMO.length)] : [afterRef(id), refOf(id)]));
  const kinds = [...new Set(split.map(([kind]) => kind))];
  return kinds
    .map((kind) => `${kind}:${split.flatMap(([of, which]) => (of === kind ? [which] : [])).join(',')}`)
    .join(';');
}

/** Where the lines of a list go along with it: one that was asked for, a digest, or the suite of a digest. */
export const carriers = { asked: 'lines', digest: 'digest', rest: 'rest' } as const;

/** Which list was pressed. */
export function listPressed(inputs: Inputs): keyof typeof carriers {
  return carriers.digest in inputs ? 'digest' : carriers.rest in inputs ? 'rest' : 'asked';
}

/** All the lines of the list that was pressed, ticked or not; none of a card that carries none. */
export function listedIn(inputs: Inputs): Ticked {
  const field = inputs[carriers[listPressed(inputs)]];
  const parts = typeof field === 'string' ? field.split(';') : [];
  return idsAs(
    parts.flatMap((part) => {
      const [kind = '', which = ''] = part.split(':');
      const found = kind === '' ? [] : which.split(',').filter((one) => one !== '');
      return found.map((one) => (kind === OWN ? memoValue(one) : `${one}/${kind}`));
    }),
  );
}

function refOf(deadline: string): string {
  return deadline.slice(0, deadline.indexOf('/'));
}

function afterRef(deadline: string): string {
  return deadline.slice(deadline.indexOf('/') + 1);
}

function idsAs(values: readonly string[]): Ticked {
  const ids = [...new Set(values.map((value) => value.trim()))].filter((value) => ID.test(value));
  return {
    deadlines: ids.filter((id) => !id.startsWith(MEMO)),
    memos: ids.flatMap((id) => (id.startsWith(MEMO) ? [id.slice(MEMO.length)] : [])).filter((id) => id !== ''),
  };
}
