import { linesOf, type Point } from '../charts/geometry.ts';
import { centred, placed } from './fit.ts';
import type { GlyphName } from './glyphs.ts';
import type { Box, Shape } from './shapes.ts';

type Row = { readonly glyph: GlyphName; readonly word: string; readonly counts: readonly number[] };

/** Half a mark: so far inside their room the lines keep. */
const MARK = 12;
const [NAMES, ROW] = [44, 96];

const hollow = ([x, y]: readonly [number, number]): readonly Shape[] => [
  { kind: 'box', x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK, radius: 4, colour: 'indigo' },
  { kind: 'box', x: x - MARK + 5, y: y - MARK + 5, width: 2 * MARK - 10, height: 2 * MARK - 10, colour: 'sheet' },
];
const disc = ([x, y]: readonly [number, number]): readonly Shape[] => [
  { kind: 'box', x: x - 9, y: y - 9, width: 18, height: 18, radius: 9, colour: 'leaf' },
];

const lines = ({ x, y, width, height }: Box, [first, other]: readonly [Row, Row]): readonly Shape[] => {
  const at = (point: Point): readonly [number, number] => [
    Math.round(x + width * point.x),
    Math.round(y + MARK + (height - 2 * MARK) * point.y),
  ];
  const [one = [], two = []] = linesOf([first.counts, other.counts]).map((points) => points.map(at));
  return [
    { kind: 'line', points: one, width: 6, colour: 'indigo' },
    { kind: 'line', points: two, width: 6, colour: 'leaf', isDashed: true },
    ...one.flatMap(hollow),
    ...two.flatMap(disc),
    { kind: 'box', x, y: y + height, width, height: 2, colour: 'ink2' },
  ];
};

/** Two lines on one scale, the months below them, and below these every number: one row a population, with its mark and its word. */
export const trend = (
  { x, y, width, height }: Box,
  names: readonly string[],
  rows: readonly [Row, Row],
): readonly Shape[] => {
  const tall = height - NAMES - rows.length * ROW;
  const step = width / Math.max(1, names.length);
  const middle = (at: number) => x + step * (at + 0.5);
  const room = { width: step - 8 };
  return [
    ...lines({ x, y, width, height: tall }, rows),
    ...names.map((name, at) =>
      centred(name, { ...room, middle: middle(at), y: y + tall + 34, size: 26, colour: 'ink2' }),
    ),
    ...rows.flatMap(({ glyph, word, counts }, row): readonly Shape[] => {
      const top = y + tall + NAMES + row * ROW;
      const colour = row === 0 ? 'indigo' : 'leaf';
      return [
        { kind: 'glyph', x, y: top + 8, size: 36, name: glyph, colour },
        placed(word, { x: x + 48, y: top + 36, width: width - 48, size: 28, colour: 'ink2' }),
        ...counts.map((count, at) =>
          centred(String(count), {
            ...{ ...room, middle: middle(at), y: top + 82, size: 36, isStrong: count > 0 },
            colour: count === 0 ? 'ink2' : 'ink',
          }),
        ),
      ];
    }),
  ];
};
