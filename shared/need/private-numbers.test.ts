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
  ['座机0771-5551234', 'a landline'],
  ['(0771) 555 1234', 'a landline with brackets'],
  ['07715551234', 'a landline without a gap'],
  ['010 8765 4321', 'a landline of the capital'],
  ['电话：5551234', 'a landline without its area code, called by its name'],
  ['打到 6222 0212 3456 7890 123', 'a bank card'],
  ['6222021234567890', 'a bank card of sixteen digits'],
  ['138\u202E1234\u200B5678', 'with marks that nobody sees'],
  ['一三八一二三四五六七八', 'spelled in words'],
  ['幺三八〇〇一二三四五六', 'spelled as it is said'],
  ['1号楼 2号楼 13812345678', 'behind a list'],
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
  ['1 3 5 7 9 11 13 15 17 栋停水', 'a list of buildings'],
  ['13 14 15 16 17 18', 'a list of floors'],
  ['13-14-15-16-17-18号楼', 'a list with hyphens'],
  ['101 102 103 104 201 202 203 204', 'flats of two floors'],
  ['1、3、5、7、9、11、13、15号楼', 'a list with commas'],
  ['0771', 'an area code alone'],
  ['5551234', 'seven digits that nobody calls a number to ring'],
  ['二〇二六年十一月', 'a year in words'],
  ['', 'nothing'],
])('%s may stand: %s', (text) => {
  expect(carriesPrivateNumber(text)).toBe(false);
});
