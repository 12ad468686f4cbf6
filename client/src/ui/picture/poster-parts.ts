import type { GlyphName } from './glyphs.ts';
import { widthOf } from './lines.ts';
import type { Shape } from './shapes.ts';

/** Something counted: its picture, what it is, how many. */
export type PosterRow = { readonly picture: GlyphName; readonly word: string; readonly count: string };

/** What stands on a printed sheet: a title, some rows, some lines, who and when, and what its code is for. Anything with these can be printed. */
export type Poster = {
  readonly communityName: string;
  readonly title: string;
  /** Beside the title, for who cannot read it. */
  readonly picture: GlyphName | null;
  readonly rows: readonly PosterRow[];
  readonly lines: readonly string[];
  /** Who says it, and when. */
  readonly from: string;
  readonly scan: string;
};

/** Height of a line in letters; they stand so far below its upper edge. */
export const LEADING = 1.5;
const STANDS = 1.12;

/** Turns mm of A4 into px of the picture. */
export type Scale = (mm: number) => number;
export type Look = { readonly isStrong: boolean; readonly left: number };
type Place = { readonly middle: number; readonly top: number; readonly size: number } & Partial<Look>;

/** One line of words around a middle, or from the left where that is given; in mm of A4. */
export const lineAt = (text: string, { middle, left, top, size, isStrong }: Place, px: Scale): Shape => ({
  kind: 'words',
  x: px(left ?? middle - widthOf(text, size) / 2),
  y: px(top + size * STANDS),
  text,
  size: px(size),
  ...(isStrong === true ? { isStrong } : {}),
  colour: 'print',
});
