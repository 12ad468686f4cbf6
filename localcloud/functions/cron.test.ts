import fc from 'fast-check';
import { parseCron } from './cron.ts';

const at = (beijing: string): number => Date.parse(`${beijing}+08:00`);
const next = (expression: string, after: string): string | undefined => {
  const found = parseCron(expression).next(at(after));
  return found === undefined ? undefined : new Date(found + 8 * 60 * 60 * 1000).toISOString().slice(0, 19);
};

describe('the next moment of an expression', () => {
  test.each([
    ['*/5 * * * * * *', '2026-12-01T00:00:02', '2026-12-01T00:00:05'],
    ['0 0 2 1 * * *', '2026-12-01T02:00:00', '2027-01-01T02:00:00'],
    ['0 0 10 * * MON-FRI *', '2026-12-04T10:00:00', '2026-12-07T10:00:00'],
    ['0 0 10,14,16 * * * *', '2026-12-01T10:00:00', '2026-12-01T14:00:00'],
    ['0 */30 9-17 * * * *', '2026-12-01T17:30:00', '2026-12-02T09:00:00'],
    ['0 0 12 * * WED *', '2026-12-01T00:00:00', '2026-12-02T12:00:00'],
    ['0 0 0 29 FEB * *', '2026-12-01T00:00:00', '2028-02-29T00:00:00'],
    ['0 0 0 31 * * *', '2026-12-31T00:00:00', '2027-01-31T00:00:00'],
    ['59 59 23 31 12 * 2026', '2026-12-01T00:00:00', '2026-12-31T23:59:59'],
    ['0 1/20 * * * * *', '2026-12-01T00:41:00', '2026-12-01T01:01:00'],
    ['0 0 9 15 * MON *', '2026-12-08T00:00:00', '2026-12-14T09:00:00'],
    ['0 0 9 15 * MON *', '2026-12-14T09:00:00', '2026-12-15T09:00:00'],
  ])('%s after %s is %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  test('when its years have run out there is none', () => {
    expect(next('0 0 0 1 1 * 2026', '2026-12-01T00:00:00')).toBeUndefined();
    expect(next('0 0 0 30 2 * *', '2026-12-01T00:00:00')).toBeUndefined();
  });

  test('it is the first second that matches, as counting second by second finds it', () => {
    const field = (max: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: 0, max }).map(String),
        fc.integer({ min: 1, max: 30 }).map((n) => `*/${n}`),
      );
    fc.assert(
      fc.property(
        field(59),
        field(59),
        fc.oneof(fc.constant('*'), fc.constantFrom('1', '13', '*/3')),
        fc.integer({ min: 0, max: 1e8 }),
        (s, m, h, offset) => {
          const after = at('2026-01-01T00:00:00') + offset * 1000;
          const matches = (text: string, value: number): boolean =>
            text === '*' || (text.startsWith('*/') ? value % Number(text.slice(2)) === 0 : value === Number(text));
          let expected = after + 1000;
          for (; ; expected += 1000) {
            const local = new Date(expected + 8 * 60 * 60 * 1000);
            if (
              matches(h, local.getUTCHours()) &&
              matches(m, local.getUTCMinutes()) &&
              matches(s, local.getUTCSeconds())
            )
              break;
          }
          expect(parseCron(`${s} ${m} ${h} * * * *`).next(after)).toBe(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('expressions that are refused', () => {
  test.each([
    ['0 0 0 * * *', 'has 6 fields'],
    ['60 * * * * * *', 'field second: "60" is not within 0-59'],
    ['* * 24 * * * *', 'field hour'],
    ['* * * 0 * * *', 'field day'],
    ['* * * * 13 * *', 'field month'],
    ['* * * * * 1 *', 'write SUN to SAT'],
    ['* * * * * MON#2 *', 'is not understood'],
    ['* * * L * * *', 'is not understood'],
    ['* * * ? * * *', 'is not understood'],
    ['*/0 * * * * * *', 'a step that is not a whole number above 0'],
    ['5-1 * * * * * *', 'runs backwards'],
    ['* * * * * * 1969', 'field year'],
    ['1/2/3 * * * * * *', 'more than one /'],
    ['a * * * * * *', 'is not understood'],
  ])('%s: %s', (expression, why) => {
    expect(() => parseCron(expression)).toThrow(why);
  });
});
