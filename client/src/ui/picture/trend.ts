import { linesOf, type Point } from '../charts/geometry.ts';
import { centred, placed } from './fit.ts';
import type { Box, Colour, Shape } from './shapes.ts';

type Row = { readonly word: string; readonly counts: readonly number[] };
type Place = readonly [x: number, y: number];

/** Half a mark, and half of one that has the other mark inside: so far inside their room the lines keep. */
const [MARK, MARK_OF_BOTH] = [12, 17];
/** So much of a line stands beside its word. */
const SAMPLE = 72;
const [NAMES, ROW] = [44, 96];

const square = ([x, y]: Place, half: number, colour: Colour): Shape => ({
  ...{ kind: 'box', x: x - half, y: y - half, width: 2 * half, height: 2 * half },
  ...(colour === 'indigo' ? { radius: 4 } : {}),
  colour,
});
const hollow = (at: Place, half = MARK): readonly Shape[] => [
  square(at, half, 'indigo'),
  square(at, half - 5, 'sheet'),
];
const disc = ([x, y]: Place): readonly Shape[] => [
  { kind: 'box', x: x - 9, y: y - 9, width: 18, height: 18, radius: 9, colour: 'leaf' },
];

/** Both lines with their marks. Where they meet, the window is wider, so that the disc is seen in it and not in its place. */
const stroke = (one: readonly Place[], two: readonly Place[]): readonly Shape[] => [
  { kind: 'line', points: one, width: 6, colour: 'indigo' },
  { kind: 'line', points: two, width: 6, colour: 'leaf', isDashed: true },
  ...one.flatMap((place, at) => hollow(place, place[1] === two[at]?.[1] ? MARK_OF_BOTH : MARK)),
  ...two.flatMap(disc),
];

/** A piece of the line with its mark in the middle, as it runs above: beside its word it says which is which. */
const sample = (row: number, x: number, y: number): readonly Shape[] => {
  const ends = [
    [x, y],
    [x + SAMPLE, y],
  ] as const;
  const middle = [x + SAMPLE / 2, y] as const;
  return row === 0
    ? [{ kind: 'line', points: ends, width: 6, colour: 'indigo' }, ...hollow(middle)]
    : [{ kind: 'line', points: ends, width: 6, colour: 'leaf', isDashed: true }, ...disc(middle)];
};

const lines = ({ x, y, width, height }: Box, [first, other]: readonly [Row, Row]): readonly Shape[] => {
  const at = (point: Point): Place => [
    Math.round(x + width * point.x),
    Math.round(y + MARK_OF_BOTH + (height - 2 * MARK_OF_BOTH) * point.y),
  ];
  const [one = [], two = []] = linesOf([first.counts, other.counts]).map((points) => points.map(at));
  return [...stroke(one, two), { kind: 'box', x, y: y + height, width, height: 2, colour: 'ink2' }];
};

/** Two lines on one scale, the months below them, and below these every number: one row a population, with a piece of its line and its word. */
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
    ...rows.flatMap(({ word, counts }, row): readonly Shape[] => {
      const top = y + tall + NAMES + row * ROW;
      return [
        ...sample(row, x, top + 26),
        placed(word, { x: x + SAMPLE + 16, y: top + 36, width: width - SAMPLE - 16, size: 28, colour: 'ink2' }),
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
