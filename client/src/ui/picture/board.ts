import { columns } from './columns.ts';
import { centred, placed } from './fit.ts';
import { block } from './parts.ts';
import type { Box, Colour, Shape } from './shapes.ts';

type Row = { readonly name: string; readonly mark: string | null; readonly counts: readonly number[] };

const [HEAD, ROW, REST, NAME] = [44, 92, 60, 150];

/** Every row a thing, every column a month, all on one scale: a number and a column for each. Rows without room are told in words. */
export const board = (
  { x, y, width, height }: Box,
  names: readonly string[],
  of: readonly Row[],
  { colour, sayRest }: { readonly colour: Colour; readonly sayRest: (rows: number) => string },
): readonly Shape[] => {
  const tall = height - HEAD;
  const shown = of.length * ROW <= tall ? of : of.slice(0, Math.floor((tall - REST) / ROW));
  const [left, wide] = [x + NAME, width - NAME];
  const step = wide / Math.max(1, names.length);
  const largest = Math.max(0, ...of.flatMap(({ counts }) => counts));
  return [
    ...names.map((name, at) =>
      centred(name, { middle: left + step * (at + 0.5), width: step - 8, y: y + 28, size: 26, colour: 'ink2' }),
    ),
    ...shown.flatMap(({ name, mark, counts }, at): readonly Shape[] => {
      const top = y + HEAD + at * ROW;
      return [
        ...block(name, {
          ...{
            x,
            y: top + (mark === null ? 62 : 44),
            width: NAME - 12,
            size: 34,
            linesMax: 1,
            isStrong: true,
            colour: 'ink' as const,
          },
        }).shapes,
        ...(mark === null ? [] : [placed(mark, { x, y: top + 76, width: NAME - 12, size: 26, colour: 'ink2' })]),
        ...columns(
          { x: left, y: top, width: wide, height: ROW - 8 },
          counts.map((count) => ({ count })),
          { colour, largest },
        ),
        { kind: 'box', x, y: top + ROW - 6, width, height: 2, colour: 'line' },
      ];
    }),
    ...(shown.length === of.length
      ? []
      : block(sayRest(of.length - shown.length), {
          ...{ x, y: y + HEAD + shown.length * ROW + 50, width, size: 30, linesMax: 1, colour: 'ink2' as const },
        }).shapes),
  ];
};
