import { linesOf, widthOf } from '../../../ui/picture/lines.ts';
import { PAPERS, pixelsOf } from '../../../ui/picture/paper.ts';
import { LEADING, lineAt, type Scale } from '../../../ui/picture/poster-parts.ts';
import type { Picture, Shape } from '../../../ui/picture/shapes.ts';
import type { NoticeFacts } from './notice-facts.ts';

/** In mm of A4, read from a metre off. */
const { width: WIDE, height: TALL } = PAPERS.A4;
const [EDGE, CODE, RULE, AIR] = [16, 44, 0.6, 4];
const [TINY, SMALL, BODY, HEAD, TITLE] = [4.6, 6, 6.8, 10, 14];
const [BARS, BAR, BAR_TALL, ROW, THICK] = [80, 48, 6, 11, 0.6];
const INNER = WIDE - 2 * EDGE;
const COUNTS = BARS + BAR + 3;
/** What a notice has room for, the largest first. */
const SCALES = [1.6, 1.4, 1.2, 1] as const;

type Pens = {
  readonly line: (text: string, left: number, top: number, size: number, isStrong?: boolean) => Shape;
  readonly box: (x: number, y: number, wide: number, tall: number, colour: 'print' | 'sheet') => Shape;
};
type Laid = { readonly shapes: readonly Shape[]; readonly end: number };

/** The notice of a result on A4: what was asked, what it came to, each number with its bar, the buildings, and the code of the vote. */
export const noticePicture = (facts: NoticeFacts, code: string): Picture => {
  const { width, height, perMm } = pixelsOf('A4');
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const pens: Pens = {
    line: (text, left, top, size, isStrong = false) => lineAt(text, { middle: 0, left, top, size, isStrong }, px),
    box: (x, y, wide, tall, colour) => ({
      ...{ kind: 'box', x: px(x), y: px(y), width: Math.max(1, px(wide)), height: Math.max(1, px(tall)), colour },
    }),
  };
  const foot = facts.foot.flatMap((text) => linesOf(text, { size: TINY, width: INNER, linesMax: 3 }));
  const footTop = TALL - EDGE - foot.length * TINY * LEADING;
  const head = headShapes(facts, pens);
  const body = largestBody(facts, { from: head.end, room: footTop - AIR }, pens);
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      { kind: 'code', x: px(WIDE - EDGE - CODE), y: px(EDGE), size: px(CODE), src: code },
      lineAt(facts.scan, { middle: WIDE - EDGE - CODE / 2, top: EDGE + CODE, size: TINY }, px),
      ...head.shapes,
      ...body.shapes,
      ...partsIn(facts, footTop - AIR - body.end).map((text, at) =>
        pens.line(cutTo(text, TINY, INNER), EDGE, body.end + at * TINY * LEADING, TINY),
      ),
      ...foot.map((text, at) => pens.line(text, EDGE, footTop + at * TINY * LEADING, TINY)),
    ],
  };
};

const cutTo = (text: string, size: number, width: number): string =>
  linesOf(text, { size, width, linesMax: 1 })[0] ?? '';

/** What was asked and where, beside the code. */
const headShapes = ({ communityName, title, asked, where }: NoticeFacts, { line, box }: Pens): Laid => {
  const shapes: Shape[] = [];
  let top = EDGE;
  const write = (text: string, size: number, isStrong: boolean, linesMax: number) => {
    for (const one of linesOf(text, { size, width: INNER - CODE - EDGE / 2, linesMax })) {
      shapes.push(line(one, EDGE, top, size, isStrong));
      top += size * LEADING;
    }
  };
  write(communityName, SMALL, false, 1);
  write(title, TITLE, true, 1);
  write(asked, HEAD, true, 3);
  write(where, SMALL, false, 1);
  top = Math.max(top, EDGE + CODE + TINY * LEADING) + AIR;
  return { shapes: [...shapes, box(EDGE, top, INNER, RULE, 'print')], end: top + AIR };
};

type Room = { readonly from: number; readonly room: number };

/** As large as leaves room for a line of every building. */
const largestBody = (facts: NoticeFacts, { from, room }: Room, pens: Pens): Laid => {
  const needed = Math.min(facts.parts.length, 2) * TINY * LEADING;
  const fits = (scale: number): boolean =>
    bodyShapes(facts, scale, from, pens).end + needed <= room &&
    facts.rows.every(
      ({ words, count }) =>
        widthOf(words, BODY * scale) <= BARS - EDGE - 2 && widthOf(count, BODY * scale) <= WIDE - EDGE - COUNTS,
    );
  return bodyShapes(facts, SCALES.find(fits) ?? 1, from, pens);
};

/** What it came to, a bar a number, and what else is said of them. */
const bodyShapes = ({ headline, rows, lines }: NoticeFacts, scale: number, from: number, pens: Pens): Laid => {
  const { line, box } = pens;
  const shapes: Shape[] = [];
  let top = from;
  const write = (text: string, size: number, isStrong: boolean, linesMax: number) => {
    for (const one of linesOf(text, { size, width: INNER, linesMax })) {
      shapes.push(line(one, EDGE, top, size, isStrong));
      top += size * LEADING;
    }
  };
  write(headline, HEAD * scale, true, 3);
  top += AIR / 2;
  const tall = BAR_TALL * scale;
  for (const { words, count, percent, isStrong } of rows) {
    const size = BODY * scale;
    const barTop = top + 2 * scale;
    shapes.push(
      line(cutTo(words, size, BARS - EDGE - 2), EDGE, top, size, isStrong),
      box(BARS, barTop, BAR, tall, 'print'),
      box(BARS + THICK, barTop + THICK, BAR - 2 * THICK, tall - 2 * THICK, 'sheet'),
      box(BARS, barTop, (BAR * percent) / 100, tall, 'print'),
      line(cutTo(count, size, WIDE - EDGE - COUNTS), COUNTS, top, size, isStrong),
    );
    top += ROW * scale;
  }
  top += AIR;
  for (const text of lines) write(text, SMALL * scale, false, 2);
  return { shapes, end: top + AIR };
};

/** As many lines of buildings as find room; the last says how many do not. @param room - in mm. */
const partsIn = ({ parts, more }: NoticeFacts, room: number): readonly string[] => {
  const fit = Math.max(0, Math.floor(room / (TINY * LEADING)));
  if (parts.length <= fit) return parts;
  return fit === 0 ? [] : [...parts.slice(0, fit - 1), more(parts.length - fit + 1)];
};
