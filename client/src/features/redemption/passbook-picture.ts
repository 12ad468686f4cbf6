import type { GlyphName } from '../../ui/picture/glyphs.ts';
import { linesOf, widthOf } from '../../ui/picture/lines.ts';
import { PAPERS, pixelsOf } from '../../ui/picture/paper.ts';
import { LEADING, lineAt, type Scale } from '../../ui/picture/poster-parts.ts';
import type { Picture, Shape } from '../../ui/picture/shapes.ts';

/** One entry on paper. */
export type PassbookLine = {
  /** The picture of the deed; null where none is drawn on paper. */
  readonly picture: GlyphName | null;
  readonly what: string;
  /** With its sign. */
  readonly change: string;
  readonly left: string;
  /** Its number, its day and the beginning of its digest. */
  readonly facts: string;
};
/** What stands on a sheet of a passbook. */
export type PassbookFacts = {
  readonly communityName: string;
  readonly title: string;
  readonly whose: string;
  readonly balance: string;
  /** What is set aside, where there is any. */
  readonly reserved: string;
  readonly columns: readonly [change: string, left: string];
  /** The oldest first, as in a book. */
  readonly lines: readonly PassbookLine[];
  /** Where there are no lines. */
  readonly none: string;
  readonly foot: readonly string[];
};

/** In mm of A4: on A6 all of it is half as large. */
const { width: WIDE, height: HIGH } = PAPERS.A4;
const [EDGE, TOP, ROW] = [12, 72, 19];
/** No letters are smaller than can be read on A6. */
const [SMALL, BODY, STRONG, HEAD] = [5.8, 7, 10, 14];
const [LEFT, CHANGE] = [WIDE - EDGE, WIDE - EDGE - 30];
const PICTURE = 9;
const WHAT = EDGE + PICTURE + 4;

/** A sheet of a passbook on A6: what can be spent, then each entry with its picture, what it changed and what was left. */
export const passbookPicture = (facts: PassbookFacts): Picture => {
  const { width, height, perMm } = pixelsOf('A6');
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const pens = pensOf(px);
  const { line, ending } = pens;
  const [change, left] = facts.columns;
  const titleTop = EDGE - 3 + SMALL * LEADING;
  const whoseTop = titleTop + HEAD * LEADING;
  const footTop = HIGH - EDGE - facts.foot.length * SMALL * LEADING + 4;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      line(facts.communityName, EDGE, EDGE - 3, SMALL),
      line(facts.title, EDGE, titleTop, HEAD, true),
      ending(facts.balance, LEFT, titleTop + 3, STRONG, true),
      line(facts.whose, EDGE, whoseTop, BODY, true),
      ending(facts.reserved, LEFT, whoseTop + 1, SMALL),
      ending(change, CHANGE, TOP - SMALL * LEADING - 2, SMALL),
      ending(left, LEFT, TOP - SMALL * LEADING - 2, SMALL),
      rule(TOP - 2, px),
      ...facts.lines.flatMap((one, at) => entryShapes(one, TOP + at * ROW, px)),
      ...(facts.lines.length === 0 ? [line(facts.none, EDGE, TOP + 4, BODY)] : []),
      ...facts.foot.map((text, at) => line(text, EDGE, footTop + at * SMALL * LEADING, SMALL)),
    ],
  };
};

type Pen = (text: string, at: number, top: number, size: number, isStrong?: boolean) => Shape;
/** Words that begin at a place, and words that end there. */
const pensOf = (px: Scale): { readonly line: Pen; readonly ending: Pen } => {
  const line: Pen = (text, left, top, size, isStrong = false) =>
    lineAt(text, { middle: 0, left, top, size, isStrong }, px);
  return {
    line,
    ending: (text, right, top, size, isStrong) => line(text, right - widthOf(text, size), top, size, isStrong),
  };
};

const entryShapes = (
  { picture, what, change, left, facts }: PassbookLine,
  top: number,
  px: Scale,
): readonly Shape[] => {
  const { line, ending } = pensOf(px);
  const room = { width: CHANGE - 22 - WHAT, size: BODY, linesMax: 1 };
  return [
    ...(picture === null
      ? []
      : [{ kind: 'glyph', x: px(EDGE), y: px(top + 1), size: px(PICTURE), name: picture, colour: 'print' } as const]),
    line(linesOf(what, room)[0] ?? '', WHAT, top, BODY),
    ending(change, CHANGE, top, BODY, true),
    ending(left, LEFT, top, BODY),
    line(facts, WHAT, top + BODY * LEADING - 2.5, SMALL),
    rule(top + ROW - 2, px),
  ];
};

const rule = (top: number, px: Scale): Shape => ({
  ...{ kind: 'box', x: px(EDGE), y: px(top), width: px(WIDE - 2 * EDGE), height: 1, colour: 'print' },
});
