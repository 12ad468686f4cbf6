import { modulesAt, type Modules } from '../../ui/picture/code-modules.ts';
import { chatPicture } from '../../ui/picture/page.ts';
import { block, fitted } from '../../ui/picture/parts.ts';
import type { Picture } from '../../ui/picture/shapes.ts';

/** What stands on the picture of a frozen list that goes to the group. */
export type ListFacts = {
  readonly where: string;
  readonly title: string;
  readonly sum: string;
  readonly number: string;
  /** The first eight of the digest, in two groups. */
  readonly digits: string;
  readonly scan: string;
  readonly why: string;
  readonly code: Modules;
};

const HEAD = 380;
const LEFT = 48;
const WIDTH = 654;
const CODE = { left: 145, top: 640, size: 460 } as const;

/** The list of a draw as a picture for the group: its number large, and a code that holds all of it. */
export const listPicture = ({ where, title, sum, number, digits, scan, why, code }: ListFacts): Picture =>
  chatPicture(HEAD, [
    ...block(where, { x: LEFT, y: 92, width: WIDTH, size: 32, linesMax: 1, colour: 'nightInk2' }).shapes,
    ...fitted(title, { x: LEFT, y: 180, width: WIDTH, isStrong: true, colour: 'nightInk' }, [
      [60, 1],
      [44, 2],
    ]),
    ...block(sum, { x: LEFT, y: 320, width: WIDTH, size: 40, linesMax: 1, isStrong: true, colour: 'lamp' }).shapes,
    ...block(number, { x: LEFT, y: 460, width: WIDTH, size: 34, linesMax: 1, colour: 'ink2' }).shapes,
    { kind: 'words', x: LEFT, y: 570, text: digits, size: 96, isStrong: true, colour: 'ink' },
    ...modulesAt(code, CODE),
    ...block(scan, { x: LEFT, y: 1180, width: WIDTH, size: 36, linesMax: 1, isStrong: true, colour: 'ink' }).shapes,
    ...block(why, { x: LEFT, y: 1244, width: WIDTH, size: 30, linesMax: 2, colour: 'ink2' }).shapes,
  ]);
