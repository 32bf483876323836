import { indexNames } from '../../src/understanding/names';
import { bound } from '../../src/understanding/text';
import { readWorkers } from '../../src/understanding/workers';
import { entities, slotsNamed } from './entities';

const households = indexNames(entities.directory);
const read = (text: string) => readWorkers(bound(text), entities.workers, households);

test('colleagues are heard in our own sentences', () => {
  const wrong = entities.workerMentions.filter(
    ({ text, expect: ids }) =>
      read(text)
        .map(({ id }) => id)
        .join() !== ids.join(),
  );
  expect(wrong).toEqual([]);
});

test('colleagues are heard in the public sentences', () => {
  const team = ['Claire', 'Julien', 'Sophie', 'Karim', 'Nadia', 'Thomas'].map((name) => ({
    id: name,
    name: `${name} Exemple`,
  }));
  const wrong = slotsNamed('worker').filter(({ text, slots }) => {
    const ids = readWorkers(bound(text), team).map(({ id }) => id);
    return ids.join() !== slots.map(({ value }) => value).join();
  });
  expect(wrong).toEqual([]);
});

test('a full name is surest, and its span holds it whole', () => {
  expect(read('demande à Claire Martin ce soir')).toEqual([
    { id: 'claire', text: 'Claire Martin', at: 10, to: 23, confidence: 1 },
  ]);
});

test('two colleagues of one given name are both possible', () => {
  const team = ['Claire Martin', 'Claire Dubois'].map((name) => ({ id: name, name }));
  expect(readWorkers('passe le dossier à Claire', team).map(({ confidence }) => confidence)).toEqual([0.5, 0.5]);
  expect(readWorkers('passe le dossier à Claire Dubois', team).map(({ id }) => id)).toEqual(['Claire Dubois']);
});
