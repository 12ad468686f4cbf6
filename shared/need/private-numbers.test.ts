import { carriesPrivateNumber } from './private-numbers.ts';

test.each([
  ['打我电话13812345678', 'a mobile number'],
  ['138 1234 5678', 'with blanks'],
  ['138-1234-5678', 'with hyphens'],
  ['138.1234.5678', 'with dots'],
  ['138 12345678', 'with one blank'],
  ['1 3 8 1 2 3 4 5 6 7 8', 'spelled out'],
  ['13812\n345678', 'over two lines'],
  ['１３８１２３４５６７８', 'in full width'],
  ['+86 138 1234 5678', 'with the country before it'],
  ['8613812345678', 'with the country and no blank'],
  ['008613812345678', 'dialled from abroad'],
  ['452626198602300012', 'an identity number'],
  ['45262619860230001X', 'an identity number that ends in X'],
  ['452626 19860230 001x', 'an identity number with blanks'],
])('%s is looked at by a human: %s', (text) => {
  expect(carriesPrivateNumber(text)).toBe(true);
});

test.each([
  ['1号楼2单元302的水管漏了', 'an address'],
  ['2026-11-23 18:30 到 22:30', 'a time'],
  ['110 和 119', 'emergency numbers'],
  ['12345678', 'eight digits'],
  ['12812345678', 'no mobile number begins like this'],
  ['订单 2026112318300012345678', 'a longer number'],
  ['1869户8627人', 'counts'],
  ['', 'nothing'],
])('%s may stand: %s', (text) => {
  expect(carriesPrivateNumber(text)).toBe(false);
});
