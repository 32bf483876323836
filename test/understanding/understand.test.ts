import { parseInstant } from '../../src/domain/day';
import type { Intent } from '../../src/understanding/meaning';
import { answerLine, parseDirectory } from '../../src/understanding/ndjson';
import { type Understandable, understand, warmUnderstanding } from '../../src/understanding/understand';
import names from '../data/names-public.json';
import utterances from '../data/utterances-public.json';

const now = parseInstant('2026-11-23T09:00:00+01:00');
if (!now) throw new Error('not an instant');
const service: Understandable = {
  now,
  households: [
    { id: 'AG-26-009', name: 'Zahra Ahmadi' },
    { id: 'AG-26-014', name: 'Selam Tesfay' },
  ],
  workers: [
    { id: 'w1', name: 'Claire Martin' },
    { id: 'w2', name: 'Karim Benali' },
  ],
};
const hear = (text: string, context = service) => understand(text, context);

beforeAll(warmUnderstanding);

test('tells the intent of the held-out sentences, whatever they name', () => {
  const heard = utterances.map(({ text, intent }) => ({
    wanted: intent as Intent,
    meaning: hear(text, { ...service, households: names.directory }),
  }));
  const rankOf = ({ wanted, meaning }: (typeof heard)[number]) =>
    [meaning.intent, ...meaning.alternatives.map(({ intent }) => intent)].indexOf(wanted);
  const share = (of: (one: (typeof heard)[number]) => boolean) => heard.filter(of).length / heard.length;
  expect(share((one) => rankOf(one) === 0)).toBeGreaterThanOrEqual(0.95);
  expect(share((one) => rankOf(one) >= 0 && rankOf(one) < 3)).toBeGreaterThanOrEqual(0.99);

  const offTopic = heard.filter(({ wanted }) => wanted === 'none');
  const acted = offTopic.filter(({ meaning }) => meaning.decision === 'go' && meaning.intent !== 'none');
  expect(acted.length / offTopic.length).toBeLessThanOrEqual(0.03);
});

test('hears a whole referral in one sentence', () => {
  const { intent, decision, slots } = hear(
    'Le CADA de Valence m’oriente Mme Amina Haidari, un couple avec 2 enfants, fin de prise en charge le 30/12, ils veulent bien une IML',
  );
  expect({ intent, decision }).toEqual({ intent: 'referral.create', decision: 'go' });
  expect(slots.source).toMatchObject({ type: 'CADA', organisation: 'CADA de Valence' });
  expect(slots.count).toMatchObject({ people: 4, adults: 2, children: 2 });
  expect(slots.newHousehold?.name.last).toBe('Haidari');
  expect(slots.dates.map(({ value }) => value)).toEqual([{ kind: 'day', start: '2026-12-30' }]);
});

test.each([
  ['attends, c’est quand la fin de CSS des Ahmadi ?', 'deadline.query', 'CSS_RENEWAL'],
  ['mettre à jour le logement de AG-26-014', 'housing.update', undefined],
  ['échange de permis de Tesfay déposé', 'employment.update', 'DRIVING_LICENCE_EXCHANGE'],
  ['rdv CPAM Tesfay vendredi 14h', 'deadline.add', 'PUMA'],
  ['API préfecture reçue pour Tesfay', 'rights.update', 'RESIDENCE_API'],
])('hears the step of « %s »', (text, intent, code) => {
  const { slots, ...meaning } = hear(text);
  expect({ intent: meaning.intent, code: slots.step?.code }).toEqual({ intent, code });
});

test.each([
  ['renouvelemnt de la CSS de Tesfay envoyé', 'rights.update'],
  ['TITRE DE SEJOUR RECU POUR TESFAY', 'rights.update'],
  ['bonjour quelles sont mes echeances svp merci', 'deadline.query'],
  ['prolngation Tesfay', 'contract.extend'],
  ['archve le dosseir Tesfay', 'contract.end'],
  ['rapele moi demain dapeler tesfay', 'deadline.add'],
  ['euh prolonge le contra de Tesfay de six mois voilà', 'contract.extend'],
  ['combien il reste de plasse en IML', 'status.team'],
  ['jai une nouvel orientaton du cada', 'referral.create'],
])('forgives how « %s » is typed', (text, intent) => {
  expect(hear(text).intent).toBe(intent);
});

test('a question about a right is no news of it', () => {
  expect(hear('la CSS de Tesfay est accordée').intent).toBe('rights.update');
  expect(hear('la CSS de Tesfay est accordée ?').intent).toBe('household.show');
});

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['emoji', '😀😀😀'],
  ['2,000 letters', 'a'.repeat(2000)],
  ['2,000 words', 'deux cent '.repeat(2000)],
  ['right to left', 'أين ملف العائلة؟ \u202e\u2067txt'],
  ['HTML', '<img src=x onerror=alert(1)><at>Jalon</at>'],
  ['masks', '{nom} {jour} {toto} } {'],
  ['half a character', '\ud83d'],
])('takes %s without acting on it', (_what, text) => {
  const meaning = hear(text);
  expect(meaning.decision).not.toBe('go');
  expect(meaning.alternatives).toHaveLength(3);
});

test('spans point into the text that was understood', () => {
  const { text, slots } = hear('  RDV   préfecture\u00a0Tesfay avec Karim vendredi, CADA de Die, 3 personnes  ');
  const spans = [...slots.dates, ...slots.households, ...slots.workers, slots.source, slots.count, slots.step];
  for (const span of spans.filter((one) => one !== undefined)) expect(text.slice(span.at, span.to)).toBe(span.text);
});

test('a day whose name a household bears here is no date', () => {
  const { slots } = hear('fermer dossier lundi', { ...service, households: [{ id: 'h1', name: 'Guirlande Lundi' }] });
  expect(slots.households.map(({ id }) => id)).toEqual(['h1']);
  expect(slots.dates).toEqual([]);
});

describe('the NDJSON command', () => {
  const reference = '2026-11-23T09:00:00+01:00';
  const ask = (line: unknown) =>
    JSON.parse(answerLine(typeof line === 'string' ? line : JSON.stringify(line), service));

  test('answers one line with the intent and the slots', () => {
    expect(ask({ id: 'a', text: 'rdv CPAM Tesfay vendredi à 14h', reference })).toEqual({
      id: 'a',
      intent: 'deadline.add',
      confidence: expect.any(Number),
      decision: 'go',
      alternatives: expect.arrayContaining([{ intent: expect.any(String), confidence: expect.any(Number) }]),
      slots: {
        dates: [{ kind: 'day', start: '2026-11-27', text: 'vendredi à 14h' }],
        households: [{ id: 'AG-26-014', confidence: expect.any(Number), text: 'Tesfay' }],
        workers: [],
        step: 'PUMA',
      },
    });
  });

  test('knows a household by its reference', () => {
    const { households } = ask({ id: 1, text: 'où en est AG-26-014 ?', reference }).slots;
    expect(households).toEqual([{ id: 'AG-26-014', confidence: 1, text: 'AG-26-014' }]);
  });

  test.each([
    ['not JSON', 'one JSON object'],
    ['[]', 'one JSON object'],
    [{ text: 'aide', reference }, 'id'],
    [{ id: 1, reference }, 'text'],
    [{ id: 1, text: 'aide' }, 'reference'],
    [{ id: 1, text: 'aide', reference: 'demain' }, 'reference'],
  ])('says what was expected of %j', (line, expected) => {
    expect(ask(line)).toMatchObject({ error: expect.stringContaining(expected) });
  });

  test('reads a directory, and refuses anything else', () => {
    expect(parseDirectory('[{"id":"h1","name":"Rose Avril","city":"Die"}]')).toEqual([
      { id: 'h1', name: 'Rose Avril' },
    ]);
    expect(() => parseDirectory('{"id":1}')).toThrow('directory');
  });
});
