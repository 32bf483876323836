import sentences from '../data/happenings-own.json';
import { misheard } from './happening-sentences';

describe('what a worker says has happened, in every voice, is heard', () => {
  test.each(Object.entries(sentences))('%s', (_field, told) => expect(misheard(told)).toEqual([]));
});
