import { PNG, type PackerOptions } from 'pngjs';
import { create } from 'qrcode';

/** White modules around the code, so that a scanner finds its edge. */
const MARGIN = 2;
const WHITE = 255;
/** One byte a point. Black squares gain nothing from the filters of PNG. */
const GREY: PackerOptions = { colorType: 0, inputColorType: 0, inputHasAlpha: false, filterType: 0 };

/**
 * The PNG of a code that any scanner reads as `text`: a square of `width` points, in which every module is as large as the others but for
 * the rounding to whole points. Rows of one module are copied: the renderer of `qrcode` works out every point by itself, which took most of a
 * second for a large code under test.
 *
 * `width` is at least the modules and their margin, some 40 points; `text` longer than a code can hold makes `qrcode` throw.
 */
export const codePicture = (text: string, width: number): Buffer => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const across = modules.size + 2 * MARGIN;
  const moduleAt = Array.from({ length: width }, (_, point) => Math.floor((point * across) / width) - MARGIN);
  const isInside = (module: number) => module >= 0 && module < modules.size;
  const data = Buffer.alloc(width * width, WHITE);
  for (const [y, row] of moduleAt.entries()) {
    if (!isInside(row)) continue;
    if (y > 0 && moduleAt[y - 1] === row) data.copyWithin(y * width, (y - 1) * width, y * width);
    else
      for (const [x, column] of moduleAt.entries())
        if (isInside(column) && modules.get(row, column)) data[y * width + x] = 0;
  }
  return PNG.sync.write(Object.assign(new PNG(), { width, height: width, data }), GREY);
};
