import { isDeepStrictEqual } from 'node:util';

type Json = Readonly<Record<string, unknown>>;

const LARGEST_BYTES = 25 * 1024;
const MOST_ACTIONS = 6;
const LONGEST_FIRST_LINE = 28;

const element = 'id isVisible fallback requires height separator spacing';
const box = `${element} items style bleed minHeight verticalContentAlignment selectAction backgroundImage rtl`;
const input = `${element} label isRequired errorMessage`;
const action = 'id title style tooltip isEnabled mode iconUrl fallback requires';

/** What each type may carry in Adaptive Cards 1.5, from its specification. */
const properties: Readonly<Record<string, string>> = {
  AdaptiveCard: '$schema version lang fallbackText body actions speak rtl minHeight',
  TextBlock: `${element} text color fontType horizontalAlignment isSubtle maxLines size weight wrap style`,
  RichTextBlock: `${element} inlines horizontalAlignment`,
  TextRun: 'text color fontType highlight isSubtle italic selectAction size strikethrough underline weight',
  Container: box,
  Column: `${box} width`,
  ColumnSet: `${element} columns style bleed minHeight horizontalAlignment selectAction`,
  FactSet: `${element} facts`,
  ActionSet: `${element} actions`,
  Table: `${element} columns rows firstRowAsHeader showGridLines gridStyle horizontalCellContentAlignment verticalCellContentAlignment`,
  TableRow: 'cells style horizontalCellContentAlignment verticalCellContentAlignment',
  TableCell: box,
  'Input.Text': `${input} value placeholder maxLength isMultiline regex style inlineAction`,
  'Input.Number': `${input} value placeholder min max`,
  'Input.Date': `${input} value placeholder min max`,
  'Input.Time': `${input} value placeholder min max`,
  'Input.Toggle': `${input} title value valueOn valueOff wrap`,
  'Input.ChoiceSet': `${input} choices isMultiSelect style value placeholder wrap`,
  'Action.Execute': `${action} verb data associatedInputs`,
  'Action.Submit': `${action} data associatedInputs`,
  'Action.ShowCard': `${action} card`,
  'Action.ToggleVisibility': `${action} targetElements`,
  'Action.OpenUrl': `${action} url`,
};

const values: Readonly<Record<string, string>> = {
  color: 'Default Accent Good Warning Attention',
  size: 'Small Default Medium Large ExtraLarge',
  weight: 'Default Bolder',
  spacing: 'None Small Default Medium Large ExtraLarge',
  horizontalAlignment: 'Left Center Right',
};

/** What a card does against the format or against the rules of the house, one sentence each; none when it is right. */
export function faultsOf(card: object): string[] {
  const source = card as Json;
  return [...faultsOfWhole(source), ...typedIn(source).flatMap(faultsOfPart)];
}

function faultsOfWhole(card: Json): string[] {
  const firstLine = textOf(typedIn(card['body']).find((part) => part['type'] === 'TextBlock')?.['text']);
  const bytes = JSON.stringify(card).length * 2;
  const actions = actionsOf(card).length;
  return [
    ...when(card['type'] !== 'AdaptiveCard' || card['version'] !== '1.5', 'the card is not an AdaptiveCard 1.5'),
    ...when(card['lang'] !== 'fr', 'the card does not say that it is in French'),
    ...when(bytes > LARGEST_BYTES, `the card weighs ${bytes} bytes in UTF-16`),
    ...when(actions > MOST_ACTIONS, `the card has ${actions} actions`),
    ...when(firstLine === '', 'the card has no first line'),
    ...when([...firstLine].length > LONGEST_FIRST_LINE, `« ${firstLine} » is too long for a locked phone`),
    ...when(!textOf(card['fallbackText']).startsWith(firstLine), `fallbackText does not repeat « ${firstLine} »`),
  ];
}

function faultsOfPart(part: Json): string[] {
  const type = textOf(part['type']);
  const known = properties[type]?.split(' ');
  if (!known) return when(typeof part['fallback'] !== 'object', `${type} is newer than 1.5 and has no fallback`);
  return [
    ...Object.keys(part).flatMap((key) => when(key !== 'type' && !known.includes(key), `${type} has no « ${key} »`)),
    ...Object.entries(part).flatMap(([key, value]) =>
      when(values[key]?.split(' ').includes(String(value)) === false, `${type}.${key} cannot be ${String(value)}`),
    ),
    ...(type.startsWith('Input.') ? faultsOfInput(type, part) : []),
    ...(type === 'Action.Execute' ? faultsOfExecute(part) : []),
  ];
}

function faultsOfInput(type: string, part: Json): string[] {
  const name = `${type} ${textOf(part['id'])}`;
  const isList = part['style'] === 'expanded' || part['isMultiSelect'] === true;
  return [
    ...when(textOf(part['id']) === '', `${type} has no id`),
    ...when(textOf(part['label']) === '', `${name} has no label`),
    ...when(part['isRequired'] === true && textOf(part['errorMessage']) === '', `${name} has no errorMessage`),
    ...when(type === 'Input.ChoiceSet' && isList && part['wrap'] !== true, `${name} does not wrap`),
  ];
}

/** What Teams on an old phone presses in the place of the button must be the same. */
function faultsOfExecute(part: Json): string[] {
  const name = `Action.Execute « ${textOf(part['title'])} »`;
  const fallback = (part['fallback'] ?? {}) as Json;
  const { type: _type, verb, fallback: _fallback, ...button } = part;
  return [
    ...when(verb !== (part['data'] as Json | undefined)?.['verb'], `${name} does not repeat its verb in its data`),
    ...when(!isDeepStrictEqual(fallback, { ...button, type: 'Action.Submit' }), `${name} falls back on another button`),
  ];
}

/** The card's buttons, with those that its ShowCards hold. */
function actionsOf(card: Json): Json[] {
  return typedIn(card['actions'], 'fallback').filter((part) => textOf(part['type']).startsWith('Action.'));
}

/** Every part that has a type, from the top down; what a button carries is not looked into. */
function typedIn(value: unknown, ...skipped: string[]): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).filter(([key]) => key !== 'data' && !skipped.includes(key));
  const parts = inside.flatMap(([, part]) => typedIn(part, ...skipped));
  return 'type' in value ? [value as Json, ...parts] : parts;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function when(isWrong: boolean, fault: string): string[] {
  return isWrong ? [fault] : [];
}
