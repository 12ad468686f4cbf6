import { phrases, withUnits } from '../../client/src/ui/phrases.ts';

describe('phrases', () => {
  test('a sentence is split after each pause, the mark staying with what it closes', () => {
    expect(phrases('厨房水管漏水，地上都是水，我关不上。')).toEqual([
      { text: '厨房水管漏水，', isUnbroken: true },
      { text: '地上都是水，', isUnbroken: true },
      { text: '我关不上。', isUnbroken: true },
    ]);
  });

  test.each([
    ['', []],
    ['没有网', ['没有网']],
    ['，，先停', ['，，', '先停']],
    ['真的？！好', ['真的？！', '好']],
    ['两行\n都在，好', ['两行\n都在，', '好']],
    ['👨‍👩‍👧，家', ['👨‍👩‍👧，', '家']],
  ])('nothing is added or lost of %j', (sentence, texts) => {
    const split = phrases(sentence).map(({ text }) => text);
    expect(split).toEqual(texts);
    expect(split.join('')).toBe(sentence);
  });

  test('a phrase in which somebody began a new line may break there', () => {
    expect(phrases('两行\n都在，')).toEqual([{ text: '两行\n都在，', isUnbroken: false }]);
  });

  test('a phrase of eleven characters may break, in 特大 one of nine', () => {
    expect(phrases('一二三四五六七八九十，')[0]?.isUnbroken).toBe(false);
    expect(phrases('一二三四五六七八九，')[0]?.isUnbroken).toBe(true);
    expect(phrases('一二三四五六七八，', 'xl')[0]?.isUnbroken).toBe(false);
    expect(phrases('一二三四五六七，', 'xl')[0]?.isUnbroken).toBe(true);
  });

  test('two digits or spaces take the room of one character', () => {
    expect(phrases('第 1899 行，', 'xl')[0]?.isUnbroken).toBe(true);
    expect(phrases('第 1899 行，出生年', 'xl').map(({ isUnbroken }) => isUnbroken)).toEqual([true, true]);
    expect(phrases('一二三四 12 五六七，', 'xl')[0]?.isUnbroken).toBe(false);
  });

  test('a number keeps to what it counts, and no other space does', () => {
    expect(withUnits('一月最多 20000 分，3 件 A 座')).toBe('一月最多 20000\u00a0分，3\u00a0件 A 座');
  });
});
