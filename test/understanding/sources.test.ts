import { readSource } from '../../src/understanding/sources';
import { bound } from '../../src/understanding/text';
import { entities, kindOfSource, slotsNamed } from './entities';

test('who refers is heard in our own sentences, under a nice name', () => {
  const wrong = entities.sources.flatMap(({ text, expect: wanted }) => {
    const source = readSource(bound(text));
    const got = source ? `${source.type} ${source.organisation}` : 'nobody';
    return got === (wanted ? `${wanted.type} ${wanted.organisation}` : 'nobody') ? [] : [{ text, got }];
  });
  expect(wrong).toEqual([]);
});

test('who refers is heard in the public sentences', () => {
  const wrong = slotsNamed('source').filter(
    ({ text, slots }) => readSource(bound(text))?.type !== kindOfSource[String(slots[0]?.value)],
  );
  expect(wrong).toEqual([]);
});

test('the span holds the kind, its operator and its city', () => {
  const text = 'Reçu du huda coallia de montélimar ce matin';
  expect(readSource(text)).toMatchObject({ text: 'huda coallia de montélimar', at: 8, to: 34 });
});

test('a family name after the kind is not its name', () => {
  expect(readSource('orientation CADA Kassab 5 pers')?.organisation).toBe('CADA');
  expect(readSource('demande CCAS de Kassab')?.organisation).toBe('CCAS');
});
