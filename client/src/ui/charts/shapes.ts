import { lengthsOf, linesOf, partsOf } from './geometry.ts';

/** A place on a canvas, in its px. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** What a colour means; a palette says which it is. */
export type Tone = 'ink' | 'second' | 'track' | 'first' | 'other';

/** All that a plot is made of. A label's `x`, `y` is the middle of its height, at its left, middle or right by `align`. */
export type Shape =
  | ({ readonly kind: 'rect'; readonly tone: Tone; readonly isHollow?: boolean } & Box)
  | {
      readonly kind: 'line';
      readonly tone: Tone;
      readonly points: readonly { readonly x: number; readonly y: number }[];
      readonly isDashed: boolean;
    }
  | { readonly kind: 'disc'; readonly tone: Tone; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: 'label';
      readonly tone: Tone;
      readonly x: number;
      readonly y: number;
      readonly align: 'left' | 'center' | 'right';
      readonly size: number;
      readonly text: string;
    };

export type Counted = { readonly word: string; readonly count: number };

/** One row a word: the word, a bar, the number. */
export const barShapes = (box: Box, rows: readonly Counted[]): readonly Shape[] => {
  const step = box.height / Math.max(1, rows.length);
  const size = Math.min(step * 0.5, box.width * 0.06);
  const [wordWidth, numberWidth] = [size * 4.5, size * 3];
  const track = box.width - wordWidth - numberWidth;
  const lengths = lengthsOf(rows.map(({ count }) => count));
  return rows.flatMap(({ word, count }, index): readonly Shape[] => {
    const middle = box.y + step * (index + 0.5);
    const bar = { x: box.x + wordWidth, y: middle - step * 0.2, height: step * 0.4 };
    return [
      { kind: 'label', tone: 'ink', x: box.x, y: middle, align: 'left', size, text: word },
      { kind: 'rect', tone: 'track', ...bar, width: track },
      { kind: 'rect', tone: 'first', ...bar, width: track * (lengths[index] ?? 0) },
      { kind: 'label', tone: 'ink', x: box.x + box.width, y: middle, align: 'right', size, text: String(count) },
    ];
  });
};

/** Parts of a whole in one strip, each with word and number under its beginning; the numbers add up. */
export const partShapes = (box: Box, parts: readonly Counted[]): readonly Shape[] => {
  const size = Math.min(box.height * 0.3, box.width / (6 * Math.max(1, parts.length)));
  const strip = box.height - size * 2;
  const column = box.width / Math.max(1, parts.length);
  return partsOf(parts.map(({ count }) => count)).flatMap(({ from, to }, index): readonly Shape[] => {
    const part = parts[index];
    const tone = index === 0 ? 'first' : 'other';
    const label = { x: box.x + column * index, y: box.y + strip + size, align: 'left', size } as const;
    return [
      {
        kind: 'rect',
        tone,
        isHollow: index > 0,
        x: box.x + box.width * from,
        y: box.y,
        width: box.width * (to - from),
        height: strip,
      },
      { kind: 'label', tone: 'ink', ...label, text: `${part?.word ?? ''} ${String(part?.count ?? 0)}` },
    ];
  });
};

export type Lines = {
  readonly steps: readonly string[];
  readonly first: readonly number[];
  readonly other: readonly number[];
};

/** Two lines over the same steps: the first whole with hollow squares, the other dashed with discs; the steps' names below. */
export const lineShapes = (box: Box, { steps, first, other }: Lines): readonly Shape[] => {
  const size = Math.min(box.height * 0.12, box.width / (Math.max(1, steps.length) * 3));
  const mark = size * 0.4;
  const field = { x: box.x, y: box.y + mark, width: box.width, height: box.height - size * 2 - mark };
  const [one = [], two = []] = linesOf([first, other]).map((points) =>
    points.map(({ x, y }) => ({ x: field.x + field.width * x, y: field.y + field.height * y })),
  );
  const floor = field.y + field.height;
  return [
    {
      kind: 'line',
      tone: 'track',
      isDashed: false,
      points: [
        { x: box.x, y: floor },
        { x: box.x + box.width, y: floor },
      ],
    },
    { kind: 'line', tone: 'first', isDashed: false, points: one },
    { kind: 'line', tone: 'other', isDashed: true, points: two },
    ...one.map(({ x, y }): Shape => ({
      kind: 'rect',
      tone: 'first',
      isHollow: true,
      x: x - mark,
      y: y - mark,
      width: mark * 2,
      height: mark * 2,
    })),
    ...two.map(({ x, y }): Shape => ({ kind: 'disc', tone: 'other', x, y, radius: mark })),
    ...steps.map((text, index): Shape => ({
      kind: 'label',
      tone: 'second',
      x: box.x + (box.width * (index + 0.5)) / steps.length,
      y: floor + size * 1.2,
      align: 'center',
      size,
      text,
    })),
  ];
};

/** One column a step with its number above it: a row of the board. `largest` is that of the whole board, so that rows compare. */
export const columnShapes = (box: Box, counts: readonly number[], largest: number): readonly Shape[] => {
  const column = box.width / Math.max(1, counts.length);
  const size = Math.min(box.height * 0.4, column * 0.45);
  const room = box.height - size * 1.4;
  return lengthsOf(counts, largest).flatMap((length, index): readonly Shape[] => {
    const [x, height] = [box.x + column * index, room * length];
    const middle = { x: x + column / 2, align: 'center', size } as const;
    return [
      {
        kind: 'rect',
        tone: 'first',
        x: x + column * 0.25,
        y: box.y + box.height - height,
        width: column * 0.5,
        height,
      },
      {
        kind: 'label',
        tone: counts[index] === 0 ? 'second' : 'ink',
        ...middle,
        y: box.y + box.height - height - size * 0.7,
        text: String(counts[index] ?? 0),
      },
    ];
  });
};
