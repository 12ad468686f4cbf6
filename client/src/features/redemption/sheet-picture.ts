import { PAPERS, pixelsOf } from '../../ui/picture/paper.ts';
import { LEADING, lineAt, type Scale } from '../../ui/picture/poster-parts.ts';
import type { Picture, Shape } from '../../ui/picture/shapes.ts';

/** One line on paper. */
export type PaperLine = {
  /** Its number on the list, and whose it is. */
  readonly who: string;
  readonly door: string;
  readonly what: string;
};
/** What stands on one page of a list. */
export type PaperFacts = {
  readonly communityName: string;
  readonly title: string;
  readonly day: string;
  readonly how: string;
  readonly foot: string;
  readonly lines: readonly PaperLine[];
};

/** So many lines fit a page of A4. */
export const LINES_A_PAGE = 20;

/** In mm of A4. */
const { width: WIDE, height: HIGH } = PAPERS.A4;
const [EDGE, BOX, THICK, ROW, TOP] = [14, 8, 0.6, 11.4, 46];
const [SMALL, BODY, HEAD] = [4.5, 5.5, 9];
const DOOR = 96;
const WHAT = 140;

/** A page of a list to tick by hand: a box before each line, large enough for a pencil. */
export const sheetPicture = ({ communityName, title, day, how, foot, lines }: PaperFacts): Picture => {
  const { width, height, perMm } = pixelsOf('A4');
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const line = (text: string, left: number, top: number, size: number, isStrong = false): Shape =>
    lineAt(text, { middle: 0, left, top, size, isStrong }, px);
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      line(communityName, EDGE, EDGE - 4, SMALL),
      line(title, EDGE, EDGE + SMALL * LEADING - 4, HEAD, true),
      line(day, EDGE, EDGE + SMALL * LEADING + HEAD * LEADING - 4, SMALL),
      line(how, EDGE, TOP - SMALL * LEADING - 2, SMALL, true),
      ...lines.flatMap((one, at) => lineShapes(one, TOP + at * ROW, { px, line })),
      line(foot, EDGE, HIGH - EDGE - SMALL, SMALL),
    ],
  };
};

type Pens = {
  readonly px: Scale;
  readonly line: (text: string, left: number, top: number, size: number, isStrong?: boolean) => Shape;
};

/** A box is a frame: a dark one with a light one in it. */
const lineShapes = ({ who, door, what }: PaperLine, top: number, { px, line }: Pens): readonly Shape[] => [
  { kind: 'box', x: px(EDGE), y: px(top), width: px(BOX), height: px(BOX), colour: 'print' },
  {
    ...{ kind: 'box', x: px(EDGE + THICK), y: px(top + THICK), colour: 'sheet' },
    ...{ width: px(BOX - 2 * THICK), height: px(BOX - 2 * THICK) },
  },
  line(who, EDGE + BOX + 4, top, BODY, true),
  line(door, DOOR, top + 0.6, SMALL),
  line(what, WHAT, top, BODY),
  { kind: 'box', x: px(EDGE), y: px(top + ROW - 1.6), width: px(WIDE - 2 * EDGE), height: 1, colour: 'print' },
];
