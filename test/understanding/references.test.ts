import { readReferences } from '../../src/understanding/references';

test.each([
  ['où en est AG-26-014 ?', ['AG-26-014']],
  ['ag26-14', ['AG-26-014']],
  ['ag 26 014 et ag26015', ['AG-26-014', 'AG-26-015']],
  ['OR-26-031', ['OR-26-031']],
  ['or-26-031 puis OR 26 032', ['OR-26-031', 'OR-26-032']],
  ['AG.26.014', ['AG-26-014']],
  ['or 26 031 euros, c’est trop', []],
  ['AG le 26/11', []],
  ['AG 26/11', []],
  ['AG 2026', []],
  ['tag-26-014', []],
  ['AG-26-0145', []],
  ['trésor 26-031', []],
])('« %s » → %j', (text, refs) => {
  expect(readReferences(text).map(({ ref }) => ref)).toEqual(refs);
});

test('the span is what was typed', () => {
  expect(readReferences('voir ag 26 014 svp')).toEqual([{ text: 'ag 26 014', at: 5, to: 14, ref: 'AG-26-014' }]);
});
