import fc from 'fast-check';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import { NEED_KINDS } from '../../../shared/need/kinds.ts';
import { fitPoster } from '../../../client/src/ui/picture/fit-poster.ts';
import { isReadableOn, type Paper } from '../../../client/src/ui/picture/paper.ts';
import { posterPicture } from '../../../client/src/ui/picture/poster.ts';
import type { Poster } from '../../../client/src/ui/picture/poster-parts.ts';
import { CODE, outside, overlapping, wordsOf } from './boxes.ts';

const PAPERS = ['A4', 'A5', 'A6'] as const satisfies readonly Paper[];
const POSTER: Poster = {
  ...{ communityName: '新禾社区', title: '停水', picture: 'kind-water', rows: [], lines: ['明天上午停水'] },
  ...{ from: '3号楼，11月23日说的', scan: '扫一扫，听一听' },
};
const rowsOf = (kinds: readonly NeedKind[]): Poster['rows'] =>
  kinds.map((kind) => ({ picture: `kind-${kind}`, word: '停水停电', count: '99 件' }));
const codeOf = (poster: Poster, paper: Paper) =>
  posterPicture(poster, CODE, paper).shapes.find((shape) => shape.kind === 'code');

test('a sheet has the pixels of its paper at 150 dots per inch', () => {
  const sizes = PAPERS.map((paper) => {
    const { width, height } = posterPicture(POSTER, CODE, paper);
    return [width, height];
  });
  expect(sizes).toEqual([
    [1240, 1754],
    [874, 1240],
    [620, 874],
  ]);
});

test('a sheet says its words from top to bottom, and has its code in the middle', () => {
  expect(wordsOf(posterPicture(POSTER, CODE, 'A4'))).toEqual([
    '新禾社区',
    '停水',
    '明天上午停水',
    '扫一扫，听一听',
    '3号楼，11月23日说的',
  ]);
  // 78 mm wide on A4, and 39 on A6, which a camera still reads.
  expect(codeOf(POSTER, 'A4')).toMatchObject({ x: 389, size: 460, src: CODE });
  expect(codeOf(POSTER, 'A6')).toMatchObject({ size: 230 });
});

test('few words can be read on A6, many only on larger paper', () => {
  const readable = (words: number) => {
    const { size } = fitPoster({ ...POSTER, lines: ['水'.repeat(words)] });
    return PAPERS.filter((paper) => isReadableOn(paper, size));
  };
  expect([10, 100, 500].map(readable)).toEqual([
    ['A4', 'A5', 'A6'],
    ['A4', 'A5', 'A6'],
    ['A4', 'A5'],
  ]);
});

test('nothing leaves a sheet or stands on other words, whatever it says', () => {
  const character = fc.constantFrom('水', '楼', '，', '。', 'a', 'W', '8', ' ');
  const line = fc.array(character, { minLength: 1, maxLength: 120 }).map((all) => all.join(''));
  const poster = fc.record({
    title: fc.array(character, { minLength: 2, maxLength: 30 }).map((all) => all.join('')),
    picture: fc.constantFrom('kind-water' as const, null),
    rows: fc.subarray([...NEED_KINDS]).map(rowsOf),
    lines: fc.array(line, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(poster, fc.constantFrom(...PAPERS), (said, paper) => {
      const picture = posterPicture({ ...POSTER, ...said }, CODE, paper);
      expect(outside(picture)).toEqual([]);
      expect(overlapping(picture)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
