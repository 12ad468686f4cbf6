import { openCanvas } from '../../platform/canvas.ts';
import { paint } from './paint.ts';
import type { Picture } from './shapes.ts';

/** Draws a picture where nobody sees it. @returns where it lies on the phone; null when the phone could not draw. */
export const drawPicture = async (picture: Picture): Promise<string | null> => {
  try {
    const canvas = openCanvas(picture.width, picture.height);
    const codes = new Map<string, object>();
    for (const shape of picture.shapes) {
      const image = shape.kind === 'code' ? await canvas.load(shape.src) : null;
      if (shape.kind === 'code' && image) codes.set(shape.src, image);
    }
    paint(canvas.pen, picture, codes);
    return await canvas.save();
  } catch {
    // An old phone without an off-screen canvas: what is shared goes without its picture.
    return null;
  }
};
