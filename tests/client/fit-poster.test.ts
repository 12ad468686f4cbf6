import fc from 'fast-check';
import { fitPoster } from '../../client/src/features/sharing/fit-poster.ts';
import { linesOf } from '../../client/src/ui/picture/lines.ts';

/** What a sheet of A4 has between its edges, and the least that is not words: community, rules, scan, from. */
const ROOM_MM = 265 - 58;
const LEADING = 1.5;

const heightOf = (lines: readonly string[], size: number): number =>
  lines.reduce((sum, line) => sum + linesOf(line, { size, width: 178, linesMax: Infinity }).length, 0) * size * LEADING;

test('few words are large, many are small, and the code is as large as they leave room for', () => {
  expect(fitPoster('停水', ['明天上午停水'])).toEqual({ title: 19, code: 78, size: 15, lines: ['明天上午停水'] });
  expect(fitPoster('停水', ['水'.repeat(500)])).toEqual({
    title: 19,
    code: expect.any(Number) as number,
    size: expect.any(Number) as number,
    lines: ['水'.repeat(500)],
  });
});

test('everything that may be said fits on one sheet, whatever it says', () => {
  const character = fc.constantFrom('水', '楼', '，', '。', 'a', 'W', '8', '\n', ' ');
  const words = fc.array(character, { minLength: 2, maxLength: 500 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, fc.string({ minLength: 2, maxLength: 30 }), (body, title) => {
      const said = body.split('\n').filter((line) => line.trim() !== '');
      const { title: ofTitle, code, size, lines } = fitPoster(title, said);
      expect(heightOf([title], ofTitle) + heightOf(lines, size) + code).toBeLessThanOrEqual(ROOM_MM);
      expect(lines.join('').replace(/\s/g, '')).toBe(said.join('').replace(/\s/g, ''));
    }),
    { numRuns: 200 },
  );
});
