import { widthOf } from './lines.ts';
import type { Colour, Shape } from './shapes.ts';

/** What is smaller nobody reads on a phone. */
const SIZE_MIN = 8;

/** As large as given, or as small as the room demands: a number is never cut. */
const sizeIn = (text: string, width: number, size: number): number =>
  Math.max(SIZE_MIN, Math.min(size, Math.floor((size * width) / Math.max(1, widthOf(text, size)))));

type Place = {
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isStrong?: boolean;
  readonly colour: Colour;
};

/** A number or a name on one line around a middle. */
export const centred = (text: string, { middle, ...place }: Place & { readonly middle: number }): Shape => {
  const size = sizeIn(text, place.width, place.size);
  return lineOf(text, place, size, Math.round(middle - widthOf(text, size) / 2));
};

/** The same, beginning at `x`. */
export const placed = (text: string, { x, ...place }: Place & { readonly x: number }): Shape =>
  lineOf(text, place, sizeIn(text, place.width, place.size), x);

const lineOf = (text: string, { y, isStrong = false, colour }: Place, size: number, x: number): Shape => ({
  ...{ kind: 'words', text, x, y, size, colour },
  ...(isStrong ? { isStrong } : {}),
});
