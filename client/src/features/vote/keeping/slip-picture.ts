import { GLYPHS, type GlyphName } from '../../../ui/picture/glyphs.ts';
import { linesOf } from '../../../ui/picture/lines.ts';
import { PAPERS, pixelsOf } from '../../../ui/picture/paper.ts';
import { LEADING, lineAt, type Scale } from '../../../ui/picture/poster-parts.ts';
import type { Picture, Shape } from '../../../ui/picture/shapes.ts';

/** What stands on a ballot that is marked by hand. */
export type SlipFacts = {
  readonly communityName: string;
  /** 纸票, or that it is for a class. */
  readonly title: string;
  readonly asked: string;
  readonly where: string;
  /** How it is marked. */
  readonly how: string;
  /** Each with its picture, where there is one, and as many boxes as it takes marks. */
  readonly options: readonly { readonly words: string; readonly icon: string | null; readonly boxes: number }[];
  readonly door: string;
  readonly until: string;
  readonly scan: string;
};

/** In mm of A4, read on A5 at seven tenths. */
const { width: WIDE } = PAPERS.A4;
const [EDGE, CODE, BOX, GLYPH, GAP, THICK] = [15, 42, 16, 16, 5, 0.8];
const [SMALL, BODY, HEAD] = [6, 8, 10];
const [OPTIONS, ROW, DOOR, FOOT] = [98, 20, 262, 280];

const isGlyph = (icon: string | null): icon is GlyphName => icon !== null && icon in GLYPHS;

/** A ballot on A5: the question, a box with picture and words for each option, room for the door, and the code of the vote. */
export const slipPicture = (facts: SlipFacts, code: string): Picture => {
  const { width, height, perMm } = pixelsOf('A5');
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const line = (text: string, left: number, top: number, size: number, isStrong = false): Shape =>
    lineAt(text, { middle: 0, left, top, size, isStrong }, px);
  const asked = linesOf(facts.asked, { size: HEAD, width: WIDE - 3 * EDGE - CODE, linesMax: 3 });
  const askedTop = EDGE + 2 * SMALL * LEADING;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      line(facts.communityName, EDGE, EDGE, SMALL),
      line(facts.title, EDGE, EDGE + SMALL * LEADING, SMALL, true),
      ...asked.map((text, at) => line(text, EDGE, askedTop + at * HEAD * LEADING, HEAD, true)),
      line(facts.where, EDGE, askedTop + asked.length * HEAD * LEADING, SMALL),
      { kind: 'code', x: px(WIDE - EDGE - CODE), y: px(EDGE), size: px(CODE), src: code },
      lineAt(facts.scan, { middle: WIDE - EDGE - CODE / 2, top: EDGE + CODE, size: SMALL - 1 }, px),
      line(facts.how, EDGE, OPTIONS - SMALL * LEADING - 2, SMALL, true),
      ...facts.options.flatMap((option, at) => optionShapes(option, OPTIONS + at * ROW, { px, line })),
      line(facts.door, EDGE, DOOR, BODY),
      line(facts.until, EDGE, FOOT, SMALL),
    ],
  };
};

type Pens = { readonly px: Scale; readonly line: (text: string, left: number, top: number, size: number) => Shape };

/** A box is a frame: a dark one with a light one in it. */
const optionShapes = (
  { words, icon, boxes }: SlipFacts['options'][number],
  top: number,
  { px, line }: Pens,
): readonly Shape[] => {
  const frames = Array.from({ length: boxes }, (_, at): readonly Shape[] => {
    const left = EDGE + at * (BOX + 2);
    return [
      { kind: 'box', x: px(left), y: px(top), width: px(BOX), height: px(BOX), colour: 'print' },
      {
        ...{ kind: 'box', x: px(left + THICK), y: px(top + THICK), colour: 'sheet' },
        ...{ width: px(BOX - 2 * THICK), height: px(BOX - 2 * THICK) },
      },
      ...(boxes > 1 ? [line(String(at + 1), left + BOX / 2 - 2, top + 3, BODY)] : []),
    ];
  }).flat();
  const left = EDGE + boxes * (BOX + 2) + GAP;
  const glyph: readonly Shape[] = isGlyph(icon)
    ? [{ kind: 'glyph', x: px(left), y: px(top), size: px(GLYPH), name: icon, colour: 'print' }]
    : [];
  const from = left + (glyph.length > 0 ? GLYPH + GAP : 0);
  const [text = ''] = linesOf(words, { size: BODY, width: WIDE - EDGE - from, linesMax: 1 });
  return [...frames, ...glyph, line(text, from, top + 2, BODY)];
};
