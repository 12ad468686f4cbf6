import { evenLinesOf, linesOf } from './lines.ts';
import type { Colour, Shape } from './shapes.ts';

/** A word on a line of its own. */
type Text = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly linesMax: number;
  readonly isStrong?: boolean;
  readonly colour: Colour;
};
const LEADING = 1.4;

/** Words in as many lines as they need; `y` is where the first line stands. `below` is where what follows may stand. */
export const block = (
  text: string,
  { width, linesMax, ...place }: Text,
): { readonly shapes: readonly Shape[]; readonly below: number } => {
  const lines = linesOf(text, { size: place.size, width, linesMax });
  return { shapes: stacked(lines, place), below: Math.round(place.y + lines.length * place.size * LEADING) };
};

const stacked = (
  lines: readonly string[],
  { x, y, size, isStrong = false, colour }: Omit<Text, 'width' | 'linesMax'>,
): readonly Shape[] =>
  lines.map((text, at) => ({
    kind: 'words',
    x,
    y: Math.round(y + at * size * LEADING),
    text,
    size,
    isStrong,
    colour,
  }));

/** The same, as large as the words allow: the first of the sizes at which they take no more lines than it may. */
export const fitted = (
  text: string,
  { width, ...place }: Omit<Text, 'size' | 'linesMax'>,
  sizes: readonly (readonly [size: number, linesMax: number])[],
): readonly Shape[] => {
  const isEnough = ([size, linesMax]: readonly [number, number]) =>
    linesOf(text, { size, width, linesMax: linesMax + 1 }).length <= linesMax;
  const [size, linesMax] = sizes.find(isEnough) ?? sizes[sizes.length - 1] ?? [0, 0];
  return stacked(evenLinesOf(text, { size, width, linesMax }), { ...place, size });
};

/** A kind's picture on its ground, as it stands in a list. */
export const kindTile = (
  name: Extract<Shape, { kind: 'glyph' }>['name'],
  x: number,
  y: number,
  size: number,
): readonly Shape[] => {
  const inset = Math.round(size * 0.19);
  return [
    { kind: 'box', x, y, width: size, height: size, radius: Math.round(size * 0.22), colour: 'wash' },
    { kind: 'glyph', x: x + inset, y: y + inset, size: size - 2 * inset, name, colour: 'indigo' },
  ];
};

const PANES = { across: 6, pane: 28, tall: 34, gapX: 12, gapY: 12, wall: 26, ground: 44 } as const;
/** A high house has lower panes, so that it stands under the sky. */
const PANES_TALL_MAX = 350;

/** The house of the design: a pane for so many households, lit from below in order; a pane never stands for a flat. */
export const house = (lit: number, all: number, right: number, bottom: number, scale = 1): readonly Shape[] => {
  const { across, wall } = PANES;
  const rows = Math.max(1, Math.ceil(all / across));
  const low = Math.min(1, PANES_TALL_MAX / (rows * (PANES.tall + PANES.gapY)));
  const px = (n: number) => Math.round(n * scale);
  const [pitchX, pitchY] = [px(PANES.pane + PANES.gapX), px((PANES.tall + PANES.gapY) * low)];
  const [ground, edge] = [px(PANES.ground), px(wall)];
  const width = across * pitchX - px(PANES.gapX) + 2 * edge;
  const height = rows * pitchY + edge + ground;
  const left = right - width;
  const panes = Array.from({ length: all }, (_, at): Shape => ({
    kind: 'box',
    x: left + edge + (at % across) * pitchX,
    y: bottom - ground - (Math.floor(at / across) + 1) * pitchY,
    width: px(PANES.pane),
    height: px(PANES.tall * low),
    radius: px(4),
    colour: at < lit ? 'lamp' : 'pane',
  }));
  return [
    { kind: 'box', x: left, y: bottom - height, width, height, colour: 'wall' },
    ...panes,
    { kind: 'box', x: left + width / 2 - px(34), y: bottom - px(34), width: px(68), height: px(34), colour: 'pane' },
  ];
};

/** What stands at the lower edge of a picture that goes to a chat: the code, and what it is for. */
export const foot = (code: string | null, words: string, more: string, y: number): readonly Shape[] => {
  const x = code === null ? 48 : 272;
  return [
    { kind: 'box', x: 48, y, width: 654, height: 2, colour: 'line' },
    ...(code === null
      ? []
      : ([
          { kind: 'box', x: 48, y: y + 24, width: 200, height: 200, radius: 12, colour: 'sheet' },
          { kind: 'code', x: 54, y: y + 30, size: 188, src: code },
        ] as const)),
    ...fitted(words, { x, y: y + 104, width: 702 - x, isStrong: true, colour: 'ink' }, [
      [38, 1],
      [32, 1],
    ]),
    ...block(more, { x, y: y + 158, width: 702 - x, size: 28, linesMax: 2, colour: 'ink2' }).shapes,
  ];
};
