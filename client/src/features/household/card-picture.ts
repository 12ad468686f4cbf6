import { PAPERS, pixelsOf } from '../../ui/picture/paper.ts';
import { LEADING, lineAt, type Scale } from '../../ui/picture/poster-parts.ts';
import { modulesAt, type Modules } from '../../ui/picture/code-modules.ts';
import type { Picture } from '../../ui/picture/shapes.ts';

/** What stands on a household's card. */
export type CardFacts = {
  readonly communityName: string;
  readonly title: string;
  readonly address: string;
  /** Its number in two groups. */
  readonly digits: string;
  readonly lines: readonly string[];
  /** Its number as a code, row by row, true where a module is black. */
  readonly code: Modules;
};

/** In mm of A4: a card of A6 is half as large. */
const { width: WIDE } = PAPERS.A4;
const [TOP, SMALL, LARGE, ADDRESS, DIGITS, GAP] = [14, 12, 24, 16, 28, 10];
/** Three centimetres on A6: what the cameras of old phones still read. */
const CODE = 62;

/** The card of a household, to print on A6: whose it is, its number as large as the sheet holds, and what it is for. */
export const cardPicture = ({ communityName, title, address, digits, lines, code }: CardFacts): Picture => {
  const { width, height, perMm } = pixelsOf('A6');
  const px: Scale = (mm) => Math.floor(mm * perMm);
  const middle = WIDE / 2;
  const titleTop = TOP + SMALL * LEADING + GAP;
  const addressTop = titleTop + LARGE * LEADING;
  const digitsTop = addressTop + ADDRESS * LEADING + GAP;
  const codeTop = digitsTop + DIGITS * LEADING + GAP / 2;
  const linesTop = codeTop + CODE + GAP;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, colour: 'sheet' },
      lineAt(communityName, { middle, top: TOP, size: SMALL }, px),
      lineAt(title, { middle, top: titleTop, size: LARGE, isStrong: true }, px),
      lineAt(address, { middle, top: addressTop, size: ADDRESS }, px),
      lineAt(digits, { middle, top: digitsTop, size: DIGITS, isStrong: true }, px),
      ...lines.map((text, at) => lineAt(text, { middle, top: linesTop + at * SMALL * LEADING, size: SMALL }, px)),
      ...modulesAt(code, { left: px(middle - CODE / 2), top: px(codeTop), size: px(CODE) }),
    ],
  };
};
