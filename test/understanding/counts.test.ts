import { readCount } from '../../src/understanding/counts';
import { bound } from '../../src/understanding/text';
import { entities, slotsNamed } from './entities';

test('of how many people our own sentences speak', () => {
  const wrong = entities.counts.flatMap(({ text, expect: wanted }) => {
    const count = readCount(bound(text));
    const got = [count?.people, count?.adults, count?.children].join();
    return got === [wanted?.people, wanted?.adults, wanted?.children].join() ? [] : [{ text, got }];
  });
  expect(wrong).toEqual([]);
});

test('of how many people the public referrals speak', () => {
  const referrals = slotsNamed('count').filter(({ intent }) => intent === 'referral.create');
  expect(referrals.length).toBeGreaterThan(10);
  expect(referrals.filter(({ text, slots }) => readCount(bound(text))?.people !== slots[0]?.value)).toEqual([]);
});

test('amounts are no people', () => {
  const amounts = slotsNamed('count').filter(({ intent }) => intent === 'housing.update');
  expect(amounts.filter(({ text }) => readCount(bound(text)))).toEqual([]);
});

test('the span goes from the first word that counts to the last', () => {
  expect(readCount('Mme Tekle, un couple avec 2 enfants, IML')).toMatchObject({
    text: 'un couple avec 2 enfants',
    at: 11,
    to: 35,
  });
});
