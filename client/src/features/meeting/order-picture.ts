import type { GlyphName } from '../../ui/picture/glyphs.ts';
import { linesOf } from '../../ui/picture/lines.ts';
import { PAPERS, pixelsOf } from '../../ui/picture/paper.ts';
import { LEADING, lineAt, type Scale } from '../../ui/picture/poster-parts.ts';
import type { Picture, Shape } from '../../ui/picture/shapes.ts';

/** A word, and what is said of it in so many lines at most. */
export type OrderRow = { readonly word: string; readonly value: string; readonly linesMax: number };

/** What stands on an order (交办单). */
export type OrderFacts = {
  readonly communityName: string;
  readonly title: string;
  readonly number: string;
  readonly picture: GlyphName;
  readonly what: string;
  readonly where: string;
  /** What is promised, who leads, by when, who nods: each with the word for it. */
  readonly rows: readonly OrderRow[];
  /** Under the lines on which it is signed. */
  readonly signs: readonly string[];
  readonly from: string;
  readonly scan: string;
};

/** In mm of A4, read on A5 at seven tenths. */
const { width: WIDE } = PAPERS.A4;
const [EDGE, CODE, GLYPH, BESIDE, WORD] = [15, 42, 30, 8, 36];
const [SMALL, BODY, HEAD, TITLE] = [6, 6.5, 9.5, 12];
const [RULE, AIR, SIGNS, FROM, GAP] = [0.4, 2.2, 262, 280, 8];
const WHAT_LINES_MAX = 2;

/** A sheet that goes from hand to hand: what was promised, by whom and until when, with the code of its page and room to sign. */
export const orderPicture = (facts: OrderFacts, code: string): Picture => {
  const { width, height, perMm } = pixelsOf('A5');
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const line = (text: string, left: number, top: number, size: number, isStrong = false): Shape =>
    lineAt(text, { middle: 0, left, top, size, isStrong }, px);
  const rule = (left: number, top: number, wide: number): Shape => ({
    ...{ kind: 'box', x: px(left), y: px(top), width: px(wide), height: Math.max(1, px(RULE)), colour: 'print' },
  });
  const titleTop = EDGE + SMALL * LEADING;
  const whatTop = EDGE + CODE + SMALL * LEADING + 2 * AIR;
  const besideGlyph = EDGE + GLYPH + BESIDE;
  const what = linesOf(facts.what, { size: HEAD, width: WIDE - EDGE - besideGlyph, linesMax: WHAT_LINES_MAX });
  const whereTop = whatTop + what.length * HEAD * LEADING;
  const rowsTop = Math.max(whatTop + GLYPH, whereTop + SMALL * LEADING) + 3 * AIR;
  const signWide = (WIDE - 2 * EDGE - 2 * GAP) / 3;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      line(facts.communityName, EDGE, EDGE, SMALL),
      line(facts.title, EDGE, titleTop, TITLE, true),
      line(facts.number, EDGE, titleTop + TITLE * LEADING, SMALL, true),
      { kind: 'code', x: px(WIDE - EDGE - CODE), y: px(EDGE), size: px(CODE), src: code },
      lineAt(facts.scan, { middle: WIDE - EDGE - CODE / 2, top: EDGE + CODE, size: SMALL - 1 }, px),
      { kind: 'glyph', x: px(EDGE), y: px(whatTop), size: px(GLYPH), name: facts.picture, colour: 'print' },
      ...what.map((text, at) => line(text, besideGlyph, whatTop + at * HEAD * LEADING, HEAD, true)),
      ...linesOf(facts.where, { size: SMALL, width: WIDE - EDGE - besideGlyph, linesMax: 1 }).map((text) =>
        line(text, besideGlyph, whereTop, SMALL),
      ),
      ...rowShapes(facts.rows, rowsTop, { line, rule }),
      ...facts.signs.flatMap((word, at) => {
        const left = EDGE + at * (signWide + GAP);
        const signed = linesOf(word, { size: SMALL, width: signWide, linesMax: 1 });
        return [rule(left, SIGNS, signWide), ...signed.map((text) => line(text, left, SIGNS + AIR / 2, SMALL))];
      }),
      line(facts.from, EDGE, FROM, SMALL),
    ],
  };
};

type Pens = {
  readonly line: (text: string, left: number, top: number, size: number, isStrong?: boolean) => Shape;
  readonly rule: (left: number, top: number, wide: number) => Shape;
};

/** Each row between two rules, as high as its words are. */
const rowShapes = (rows: OrderFacts['rows'], from: number, { line, rule }: Pens): readonly Shape[] => {
  const shapes: Shape[] = [rule(EDGE, from, WIDE - 2 * EDGE)];
  let top = from + AIR;
  for (const { word, value, linesMax } of rows) {
    const values = linesOf(value, { size: BODY, width: WIDE - 2 * EDGE - WORD, linesMax });
    shapes.push(line(word, EDGE, top, BODY));
    values.forEach((text, at) => shapes.push(line(text, EDGE + WORD, top + at * BODY * LEADING, BODY, true)));
    top += Math.max(1, values.length) * BODY * LEADING + AIR;
    shapes.push(rule(EDGE, top, WIDE - 2 * EDGE));
    top += AIR;
  }
  return shapes;
};
