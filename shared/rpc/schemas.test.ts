import fc from 'fast-check';
import { cursor, id, text } from './schemas.ts';

const words = text(2, 10);
const accepts = (value: unknown) => words.safeParse(value).success;

test('blanks at both ends are cut and line ends are made one kind', () => {
  expect(words.parse('  水管\r\n坏了\r ')).toBe('水管\n坏了');
});

test('the bounds count what is left, both included, in UTF-16 units as the phone counts', () => {
  expect([accepts('一'), accepts('一二'), accepts('一二三四五六七八九十'), accepts('一二三四五六七八九十一')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([accepts(' 一 '), accepts('👨‍👩‍👧'), accepts('👨‍👩‍👧👨‍👩‍👧')]).toEqual([false, true, false]);
});

test('a megabyte of blanks is refused, not trimmed', () => {
  expect(accepts(' '.repeat(1_000_000))).toBe(false);
});

test.each(['水\u0000管', '水\u0007管', '水\u001b[31m管', '水\t管', '水\u0085管', '\u007f水管'])(
  'control characters cannot be typed and are refused: %j',
  (value) => {
    expect(accepts(value)).toBe(false);
  },
);

test.each([
  '\u200b\u200b\u200b',
  '\u2060\ufeff\u200d',
  '\u202e\u202e',
  '\u00ad\u00ad \u200b',
  '\u3164\u3164',
  '\u2800\u2800',
])('words that nobody can see are no words: %j', (value) => {
  expect(accepts(value)).toBe(false);
});

test.each([
  ['水\u202E管', '水管'],
  ['\u2066水管\u2069坏了', '水管坏了'],
  ['水\u200B管\u00AD坏了', '水管坏了'],
  ['\uFEFF水管', '水管'],
  ['好👨‍👩‍👧', '好👨‍👩‍👧'],
  ['好❤️啊', '好❤️啊'],
])('marks that nobody sees are dropped, and emoji stay whole: %j', (value, kept) => {
  expect(words.parse(value)).toBe(kept);
});

test.each([undefined, null, 7, ['水管'], { toString: () => '水管' }])('%j is no text', (value) => {
  expect(accepts(value)).toBe(false);
});

test('whatever is accepted is within the bounds and accepted again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 14, unit: 'grapheme' }), (value) => {
      const parsed = words.safeParse(value);
      if (!parsed.success) return;
      expect(parsed.data.length).toBeGreaterThanOrEqual(2);
      expect(parsed.data.length).toBeLessThanOrEqual(10);
      expect(words.parse(parsed.data)).toBe(parsed.data);
    }),
    { numRuns: 500 },
  );
});

test('half an emoji, as a phone leaves it at its maxlength, is dropped and the words stand', () => {
  expect(words.parse('水管坏了👍'.slice(0, -1))).toBe('水管坏了');
  expect(words.parse('水管坏了👍')).toBe('水管坏了👍');
});

test('an optional note may be empty', () => {
  expect(text(0, 10).parse('   ')).toBe('');
});

test('an id has the prefix of its kind and nothing around it', () => {
  const needId = id('need');
  expect(needId.parse('need_7f')).toBe('need_7f');
  const others = [
    'event_7f',
    'need_',
    'need',
    ' need_7f',
    'need_7f\n',
    'NEED_7f',
    'need_7F',
    `need_${'7'.repeat(65)}`,
    7,
  ];
  expect(others.filter((value) => needId.safeParse(value).success)).toEqual([]);
});

test('a cursor is short text or absent', () => {
  expect(
    [undefined, '', 'x'.repeat(120), 'x'.repeat(121), 7, null].map((value) => cursor.safeParse(value).success),
  ).toEqual([true, true, true, false, false, false]);
});
