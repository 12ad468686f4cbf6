import { create } from 'qrcode/lib/core/qrcode.js';
import type { Shape } from './shapes.ts';

/** A code row by row, true where it is black. */
export type Modules = readonly (readonly boolean[])[];

/** A code that any scanner reads as `text`. */
export const codeModules = (text: string): Modules => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (__, column) => modules.get(row, column) !== 0),
  );
};

type At = { readonly left: number; readonly top: number; readonly size: number };

/** Black modules of a code, those that touch in a row as one box. Each is as many whole px as find room: a scanner wants them alike. */
export const modulesAt = (code: Modules, { left, top, size }: At): readonly Shape[] => {
  const module = Math.floor(size / code.length);
  const start = left + Math.floor((size - module * code.length) / 2);
  return code.flatMap((row, y) =>
    row.flatMap((isBlack, x): readonly Shape[] => {
      if (!isBlack || row[x - 1] === true) return [];
      const length = row.slice(x).indexOf(false);
      const width = (length === -1 ? row.length - x : length) * module;
      return [{ kind: 'box', x: start + x * module, y: top + y * module, width, height: module, colour: 'print' }];
    }),
  );
};
