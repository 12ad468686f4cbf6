import { nameKey, sameName } from './same-name.ts';

describe('the same name', () => {
  test.each([
    ['黄桂花', ' 黄 桂花 '],
    ['黄桂花', '黄　桂花'],
    ['阿依古丽·买买提', '阿依古丽•买买提'],
    ['阿依古丽·买买提', '阿依古丽买买提'],
    ['阿依古丽·买买提', '阿依古丽・买买提'],
    ['阿依古丽·买买提', '阿依古丽‧买买提'],
    ['ＷＥＩ大山', 'WEI大山'],
    ['韦大山', '韦大山\u200b'],
  ])('%j is %j', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['黄桂花', '黄桂华'],
    ['黄桂花', '黄桂'],
    ['黄桂花', ''],
  ])('%j is not %j', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });

  test('a name of blanks is nobody: not even a row without a name', () => {
    expect(sameName('', ' · ')).toBe(false);
  });
});

describe('the same name, as neighbours can type it', () => {
  test.each([
    ['韦国強', '韦国强'],
    ['農小滿', '农小满'],
    ['⻩桂花', '黄桂花'],
    ['⽅山', '方山'],
    ['\uF9D1明', '六明'],
    ['阿依古丽.买买提', '阿依古丽·买买提'],
    ['阿依古丽●买买提', '阿依古丽·买买提'],
    ['黄\u202E桂花', '黄桂花'],
    ['李\uE863', '李䶮'],
    ['葛\u{E0100}花', '葛花'],
    ['㐂山', '喜山'],
    ['王鋐', '王𬭎'],
    ['莫·', '莫'],
  ])('%j is %j', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['李䶮', '李'],
    ['王𬭎', '王'],
    ['𬭎', '䶮'],
    ['李〇', '李'],
    ['李\uE000', '李'],
    ['韦国强', '韦国'],
  ])('%j is not %j', (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });
});

test('a variant is compared by one character, which is no variant itself', () => {
  const pairs = ['黃', '龍', '強', '鋐', '㐂', '龑'];
  expect(pairs.map((sign) => nameKey(nameKey(sign)))).toEqual(pairs.map(nameKey));
});
