type Node = { readonly [key: string]: unknown };
type Choice = { readonly title: string; readonly value: string };
type Field = {
  readonly id: string;
  readonly label: string;
  readonly choices?: readonly Choice[];
  readonly [key: string]: unknown;
};

/** The lines of a card as a person reads them, with plain spaces: texts, facts, fields, choices. */
export function linesOf(card: object): string[] {
  return read(card as Node).map(plainly);
}

function read(node: Node): string[] {
  const type = String(node['type'] ?? '');
  if (type.startsWith('Action.') || node['isVisible'] === false) return [];
  const own = type === 'TextBlock' ? [String(node['text'])] : type.startsWith('Input.') ? [`? ${node['label']}`] : [];
  const facts = list(node['facts']).map(({ title, value }) => `${title} : ${value}`);
  const choices = list(node['choices']).map(({ title }) => `☐ ${title}`);
  const inside = ['body', 'items', 'columns', 'rows', 'cells'].flatMap((key) => list(node[key]).flatMap(read));
  return [...own, ...facts, ...choices, ...inside];
}

/** The fields that a person fills, those that a button unfolds included. */
export function fieldsIn(card: object): Field[] {
  const inputs = parts(card).filter(({ type }) => String(type).startsWith('Input.'));
  return inputs.filter(({ isVisible }) => isVisible !== false) as unknown as Field[];
}

/** The lines to tick. */
export function choicesIn(card: object): Choice[] {
  return fieldsIn(card)
    .filter(({ isMultiSelect }) => isMultiSelect)
    .flatMap(({ choices = [] }) => choices)
    .map(({ title, value }) => ({ title: plainly(title), value }));
}

/** The buttons that send something, what a line opens included. */
export function buttonsIn(card: object): { readonly title: string; readonly data: Node; readonly style?: string }[] {
  const found = parts(card).filter(({ type }) => type === 'Action.Execute') as unknown as ReturnType<typeof buttonsIn>;
  return found.map((one) => ({ ...one, title: plainly(one.title) }));
}

function plainly(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
}

function parts(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(parts);
  if (typeof node !== 'object' || node === null) return [];
  const { data: _, fallback: __, ...inside } = node as Node;
  return [...('type' in node ? [node as Node] : []), ...Object.values(inside).flatMap(parts)];
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? (value as Node[]) : [];
}
