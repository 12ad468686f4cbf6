import { sharesOf } from '../charts/geometry.ts';
import { placed } from './fit.ts';
import type { GlyphName } from './glyphs.ts';
import { block, kindTile } from './parts.ts';
import type { Box, Shape } from './shapes.ts';

type Bar = { readonly glyph: GlyphName; readonly word: string; readonly count: number };

const [ROW, REST, TILE, WORD, COUNT] = [76, 50, 64, 168, 96];
const [GAP, TALL, SIZE] = [20, 28, 34];

/**
 * One row a thing that is counted: its picture, its word, a bar as long as its share of all, the number. What has no room is told
 * together, in words.
 */
export const bars = (
  { x, y, width, height }: Box,
  of: readonly Bar[],
  sayRest: (kinds: number, count: number) => string,
): readonly Shape[] => {
  const shown = of.length * ROW <= height ? of : of.slice(0, Math.floor((height - REST) / ROW));
  const rest = of.slice(shown.length);
  const lengths = sharesOf(of.map(({ count }) => count));
  const left = x + TILE + GAP;
  const track = left + WORD;
  const long = width - (track - x) - COUNT - GAP;
  const rows = shown.flatMap(({ glyph, word, count }, at): readonly Shape[] => {
    const top = y + at * ROW;
    const line = { y: top + 44, size: SIZE, isStrong: true, colour: 'ink' } as const;
    const bar = { kind: 'box', x: track, y: top + 18, height: TALL, radius: 4, colour: 'indigo' } as const;
    return [
      ...kindTile(glyph, x, top, TILE),
      placed(word, { ...line, x: left, width: WORD - GAP }),
      { ...bar, width: long, colour: 'wash' },
      ...(count > 0 ? [{ ...bar, width: Math.round(long * (lengths[at] ?? 0)) }] : []),
      placed(String(count), { ...line, x: track + long + GAP, width: COUNT }),
    ];
  });
  if (rest.length === 0) return rows;
  const sum = rest.reduce((all, { count }) => all + count, 0);
  const last = { x: left, y: y + shown.length * ROW + 40, width: width - TILE - GAP, size: 30, linesMax: 1 };
  return [...rows, ...block(sayRest(rest.length, sum), { ...last, colour: 'ink2' }).shapes];
};
