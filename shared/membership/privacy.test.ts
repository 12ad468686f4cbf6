import { bareNumber, PHONE_NUMBER } from './privacy.ts';

test.each([
  ['13400001234', '13400001234'],
  ['134 0000 1234', '13400001234'],
  ['+86 134-0000-1234', '13400001234'],
  ['008613400001234', '13400001234'],
  ['１３４００００１２３４', '13400001234'],
  ['', ''],
  ['134', '134'],
])('%j is understood as %j', (typed, bare) => {
  expect(bareNumber(typed)).toBe(bare);
});

test.each([
  ['13400001234', true],
  ['12400001234', false],
  ['1340000123', false],
  ['134000012345', false],
  ['0771-5551234', false],
  ['8613400001234', false],
])('%s is a number to keep: %s', (number, isOne) => {
  expect(PHONE_NUMBER.test(number)).toBe(isOne);
});
