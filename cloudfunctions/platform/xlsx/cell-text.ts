import type { Workbook } from './workbook.ts';

/** A cell as it stands in the file: its kind, the number of its style, whether it is reckoned, and its value. */
export type RawCell = {
  readonly kind: string;
  readonly style: number;
  readonly isReckoned: boolean;
  readonly value: string;
};

const DAY_MS = 86_400_000;
/** What no spreadsheet has reckoned yet. */
const NOT_RECKONED = '#VALUE!';

/**
 * What somebody who opens the file reads in a cell: words as they are, numbers without an exponent and with the zeros of their format, days as
 * 2026-03-05. Nothing is reckoned: of a formula the value counts that was stored with it.
 */
export const cellText = ({ kind, style, isReckoned, value }: RawCell, book: Workbook): string => {
  if (value === '') return isReckoned && kind !== 'str' ? NOT_RECKONED : '';
  if (kind === 's') return book.words[Number(value)] ?? '';
  if (kind === 'n') return numberText(value, book.formats[style] ?? '', book.is1904);
  if (kind === 'b') return value === '1' ? '是' : '否';
  return kind === 'd' ? value.slice(0, 10) : value;
};

const numberText = (value: string, format: string, is1904: boolean): string => {
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  if (showsDay(format)) return dayOf(number, is1904);
  const shown = String(number);
  return /^0+$/.test(format) && Number.isInteger(number) ? shown.padStart(format.length, '0') : shown;
};

/** True for a format that shows a day, of whatever language; words in quotes and brackets are none of it. */
const showsDay = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Days are counted from 1899-12-30: the program counts a 29 February 1900 that never was. */
const dayOf = (number: number, is1904: boolean): string => {
  const from = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const at = new Date(from + Math.floor(number) * DAY_MS);
  return Number.isNaN(at.getTime()) ? String(number) : at.toISOString().slice(0, 10);
};
