import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import type { GridRow, Merge } from '../../../shared/community/reading/read-grid.ts';
import { cellText } from './cell-text.ts';
import type { Workbook } from './workbook.ts';
import { walkXml } from './xml.ts';

/** Beyond these nobody writes a roster; what stands there is not read, and said. */
const COLUMNS_MAX = 200;
/** A few more than may be imported, so that too many are told as such. */
const ROWS_MAX = ROSTER_LIMITS.rowsMax + 100;
const MERGES_MAX = 100_000;

export type Cells = {
  /** The rows in which anything stands. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  /** Cells with something in them beyond the last column that is read. */
  readonly beyond: number;
};

/** Reads the cells of one sheet, as much as a roster can have. @throws where the part is no XML or is cut off. */
export const readCells = (xml: string, book: Workbook): Cells => {
  const rows: GridRow[] = [];
  const merges: Merge[] = [];
  let beyond = 0;
  let [line, column] = [0, 0];
  let row: string[] = [];
  let [kind, style, value, isReckoned, isValue] = ['n', 0, '', false, false];
  walkXml(xml, {
    open: (name, of) => {
      if (name === 'row') {
        line = Number(of('r') ?? line + 1);
        [row, column] = [[], 0];
      } else if (name === 'c') {
        const ref = of('r');
        column = ref === undefined ? column + 1 : columnOf(ref);
        [kind, style, value, isReckoned] = [of('t') ?? 'n', Number(of('s') ?? 0), '', false];
      } else if (name === 'f') isReckoned = true;
      else if (name === 'mergeCell' && merges.length < MERGES_MAX) merges.push(...mergeOf(of('ref') ?? ''));
      isValue = name === 'v' || name === 't';
    },
    text: (part) => {
      if (isValue) value += part;
    },
    close: (name) => {
      isValue = false;
      if (name === 'row' && rows.length < ROWS_MAX && row.some((cell) => cell.trim() !== ''))
        rows.push({ line, cells: Array.from(row, (cell: string | undefined) => cell ?? '') });
      if (name !== 'c') return;
      const text = cellText({ kind, style, isReckoned, value }, book);
      if (column <= COLUMNS_MAX) row[column - 1] = text;
      else if (text.trim() !== '') beyond += 1;
    },
  });
  return { rows, merges, beyond };
};

/** The column of `AB12`, from 1. */
const columnOf = (ref: string): number => {
  const letters = /^[A-Z]{1,4}/i.exec(ref)?.[0].toUpperCase() ?? '';
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
};

const mergeOf = (ref: string): readonly Merge[] => {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(ref) ?? [];
  if (from === '') return [];
  return [{ left: columnOf(from), right: columnOf(to), top: Number(top), bottom: Number(bottom) }];
};
