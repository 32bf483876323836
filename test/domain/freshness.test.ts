import { catalogue, stepCodes } from '../../src/domain/catalogue';
import { addDays, addMonths, theDay } from '../../src/domain/day';
import { monthsOfTrust, rowsToReread } from '../../src/domain/freshness';

const readings = stepCodes.map((code) => catalogue[code].verifiedOn).sort();
const [oldest = theDay('1900-01-01')] = readings;
const anniversary = addMonths(oldest, monthsOfTrust);

test('a row read 12 months ago to the day is still relied on', () => {
  expect(rowsToReread(anniversary)).toEqual([]);
});

test('the day after, the oldest reading is listed, and it alone', () => {
  const stale = rowsToReread(addDays(anniversary, 1));
  expect(stale.length).toBeGreaterThan(0);
  expect(new Set(stale.map(({ verifiedOn }) => verifiedOn))).toEqual(new Set([oldest]));
});

test('in the end every row is listed, the oldest reading first', () => {
  const stale = rowsToReread(addMonths(readings.at(-1) ?? oldest, monthsOfTrust + 1));
  expect(stale.map(({ verifiedOn }) => verifiedOn)).toEqual(readings);
});
