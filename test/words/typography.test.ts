import { typeset, typesetOnScreen } from '../../src/words/fr/typography';

test.each([
  ['CESEDA, L. 433-3.', 'CESEDA, L.\u00a0433-\u20603.'],
  ['CESEDA, R. 431-15-1', 'CESEDA, R.\u00a0431-\u206015-\u20601'],
  ['R. 431-5 ; L. 433-3', 'R.\u00a0431-\u20605\u202f; L.\u00a0433-\u20603'],
  ['Loi n° 2023-668 du 27 juillet 2023', 'Loi n° 2023-\u2060668\u00a0du 27\u00a0juillet 2023'],
  ['AG-26-014 : échéance J-12', 'AG-26-014\u00a0: échéance J-12'],
  ['Ali A. · J-12, 2026-11-23', 'Ali A. · J-12, 2026-11-23'],
])('« %s » breaks nowhere that it must not; done twice, it is done once', (plain, set) => {
  expect(typesetOnScreen(plain)).toBe(set);
  expect(typesetOnScreen(set)).toBe(set);
  expect(typeset(plain)).toBe(set.replaceAll('\u2060', ''));
});
