import { widthOf } from './lines.ts';
import { LEADING, lineAt, type Scale, type PosterRow } from './poster-parts.ts';
import type { Shape } from './shapes.ts';

/** In mm of A4: the middle of the sheet, a lone column, each of two and the air between them. */
const [MIDDLE, ONE, TWO, GUTTER] = [105, 120, 81, 16];
/** In letters: the picture of a row, and the air beside it. */
const [GLYPH, BESIDE] = [1.2, 0.4];

type Place = { readonly top: number; readonly size: number; readonly columns: 1 | 2 };

/** Rows of a sheet, in one column or two, read from left to right: the picture, what it is, and at the right how many. */
export const posterRows = (rows: readonly PosterRow[], { top, size, columns }: Place, px: Scale): readonly Shape[] =>
  rows.flatMap(({ picture, word, count }, at): readonly Shape[] => {
    const width = columns === 1 ? ONE : TWO;
    const left = columns === 1 ? MIDDLE - ONE / 2 : MIDDLE - TWO - GUTTER / 2 + (at % 2) * (TWO + GUTTER);
    const y = top + Math.floor(at / columns) * size * LEADING;
    const line = (text: string, x: number): Shape =>
      lineAt(text, { middle: 0, left: x, top: y, size, isStrong: true }, px);
    const glyph = { x: px(left), y: px(y + (size * (LEADING - GLYPH)) / 2), size: px(size * GLYPH) };
    return [
      { kind: 'glyph', ...glyph, name: picture, colour: 'print' },
      line(word, left + size * (GLYPH + BESIDE)),
      line(count, left + width - widthOf(count, size)),
    ];
  });
