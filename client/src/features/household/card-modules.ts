import { create } from 'qrcode/lib/core/qrcode.js';

/** A code that any scanner reads as `text`, as rows of modules, true where it is black. */
export const cardModules = (text: string): readonly (readonly boolean[])[] => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => modules.get(row, column) !== 0),
  );
};
