import fc from 'fast-check';
import { fitPoster } from '../../../client/src/ui/picture/fit-poster.ts';
import { widthOf } from '../../../client/src/ui/picture/lines.ts';

/** What a sheet of A4 has between its edges, and the least that is not words: community, rules, scan, from. */
const [WIDTH_MM, ROOM_MM] = [178, 265 - 58];
const LEADING = 1.5;

const sheet = (title: string, lines: readonly string[]) => ({ title, picture: null, rows: [], lines });
const rowsOf = (n: number) =>
  Array.from(
    { length: n },
    (_, at) => ({ picture: 'kind-water', word: `停水停电${String(at)}`, count: '99 件' }) as const,
  );

test('few words are large, many are small, and the code is as large as they leave room for', () => {
  expect(fitPoster(sheet('停水', ['明天上午停水']))).toEqual({
    ...{ title: 19, titleLines: ['停水'] },
    ...{ code: 78, size: 15, lines: ['明天上午停水'], columns: 1 },
  });
  const { code, size } = fitPoster(sheet('停水', ['水'.repeat(500)]));
  expect([code, size]).toEqual([78, 4.2]);
});

test('a title rather gets a little smaller than leave two characters on a line of their own', () => {
  const titled = (title: string) => {
    const fit = fitPoster(sheet(title, ['看看']));
    return [fit.title, fit.titleLines];
  };
  expect(titled('办事大厅搬到五号楼一楼')).toEqual([16, ['办事大厅搬到五号楼一楼']]);
  expect(titled('明天上午停水，先接好水再出门')).toEqual([19, ['明天上午停水，', '先接好水再出门']]);
  expect(titled('一二三四五六七八九十')).toEqual([16, ['一二三四五六七八九十']]);
});

test('rows stand in one column while they are few, then in two, each on a line of its own', () => {
  const placed = [6, 7, 15].map((n) => {
    const { columns, size, code } = fitPoster({ ...sheet('3号楼', ['半年说了 12 件，结单 5 件']), rows: rowsOf(n) });
    return { columns, size, code };
  });
  expect(placed).toEqual([
    { columns: 1, size: 8.8, code: 78 },
    { columns: 2, size: 7.2, code: 78 },
    { columns: 2, size: 6.2, code: 78 },
  ]);
});

test('everything that may be said fits on one sheet, whatever it says', () => {
  const character = fc.constantFrom('水', '楼', '，', '。', 'a', 'W', '8', '\n', ' ');
  const words = fc.array(character, { minLength: 2, maxLength: 500 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, fc.string({ minLength: 2, maxLength: 30 }), (body, title) => {
      const said = body.split('\n').filter((line) => line.trim() !== '');
      const { title: ofTitle, titleLines, code, size, lines } = fitPoster(sheet(title, said));
      const tall = (titleLines.length * ofTitle + lines.length * size) * LEADING + code;
      expect(tall).toBeLessThanOrEqual(ROOM_MM);
      const wide = [...titleLines.map((line) => widthOf(line, ofTitle)), ...lines.map((line) => widthOf(line, size))];
      expect(Math.max(0, ...wide)).toBeLessThanOrEqual(WIDTH_MM);
      expect(lines.join('').replace(/\s/g, '')).toBe(said.join('').replace(/\s/g, ''));
    }),
    { numRuns: 200 },
  );
});
