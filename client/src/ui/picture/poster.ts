import { fitPoster } from './fit-poster.ts';
import type { GlyphName } from './glyphs.ts';
import { widthOf } from './lines.ts';
import { PAPERS, pixelsOf, type Paper } from './paper.ts';
import { LEADING, lineAt, type Look, type Scale, type Poster } from './poster-parts.ts';
import { posterRows } from './poster-rows.ts';
import type { Picture, Shape } from './shapes.ts';

/** In mm of A4. */
const { width: WIDE, height: TALL } = PAPERS.A4;
const [EDGE, MIDDLE] = [16, WIDE / 2];
const [COMMUNITY, SCAN, FROM, AFTER_FROM] = [9, 13, 8, 12];
const [GLYPH, BESIDE_GLYPH, RULE, AROUND_TITLE, BELOW_ROWS] = [24, 8, 0.8, 6, 3];
/** More than these are read like a letter, from the left; up to these like a sign, from the middle. */
const SIGN_LINES_MAX = 3;

/**
 * A sheet to print, black on white: it hangs in a lift, is read from two metres off, and comes out of any printer.
 *
 * @param code address of the picture of its code
 */
export const posterPicture = (poster: Poster, code: string, paper: Paper): Picture => {
  const { width, height, perMm } = pixelsOf(paper);
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const fit = fitPoster(poster);
  const line = (text: string, top: number, size: number, look: Partial<Look> = {}): Shape =>
    lineAt(text, { middle: MIDDLE, top, size, ...look }, px);

  const titleTop = EDGE + COMMUNITY * LEADING + AROUND_TITLE;
  const titleTall = Math.max(fit.titleLines.length * fit.title * LEADING, poster.picture === null ? 0 : GLYPH);
  const rule = titleTop + titleTall + AROUND_TITLE;
  const foot = TALL - EDGE - fit.code - SCAN * LEADING - AFTER_FROM;

  const rowsTall =
    Math.ceil(poster.rows.length / fit.columns) * fit.size * LEADING + (poster.rows.length > 0 ? BELOW_ROWS : 0);
  const linesTall = fit.lines.length * fit.size * LEADING;
  const middleTop = rule + RULE + (foot - rule - RULE - rowsTall - linesTall) / 2;
  const isSign = fit.lines.length <= SIGN_LINES_MAX;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      line(poster.communityName, EDGE, COMMUNITY),
      ...titleShapes(poster.picture, fit, { top: titleTop, tall: titleTall }, px),
      {
        kind: 'box',
        x: px(EDGE),
        y: px(rule),
        width: px(WIDE - 2 * EDGE),
        height: Math.max(1, px(RULE)),
        colour: 'print',
      },
      ...posterRows(poster.rows, { top: middleTop, size: fit.size, columns: fit.columns }, px),
      ...fit.lines.map((text, at) =>
        line(
          text,
          middleTop + rowsTall + at * fit.size * LEADING,
          fit.size,
          isSign ? { isStrong: true } : { left: EDGE },
        ),
      ),
      { kind: 'code', x: px(MIDDLE - fit.code / 2), y: px(foot), size: px(fit.code), src: code },
      line(poster.scan, foot + fit.code, SCAN, { isStrong: true }),
      line(poster.from, foot + fit.code + SCAN * LEADING, FROM),
    ],
  };
};

type Room = { readonly top: number; readonly tall: number };

/** The title around the middle of the sheet, its picture at its left. */
const titleShapes = (
  picture: GlyphName | null,
  { title: size, titleLines }: ReturnType<typeof fitPoster>,
  { top, tall }: Room,
  px: Scale,
): readonly Shape[] => {
  const beside = picture === null ? 0 : GLYPH + BESIDE_GLYPH;
  const longest = Math.max(0, ...titleLines.map((text) => widthOf(text, size)));
  const left = MIDDLE - (beside + longest) / 2;
  const first = top + (tall - titleLines.length * size * LEADING) / 2;
  const words = titleLines.map((text, at) =>
    lineAt(text, { middle: left + beside + longest / 2, top: first + at * size * LEADING, size, isStrong: true }, px),
  );
  if (picture === null) return words;
  const glyph = { x: px(left), y: px(top + (tall - GLYPH) / 2), size: px(GLYPH) };
  return [{ kind: 'glyph', ...glyph, name: picture, colour: 'print' }, ...words];
};
