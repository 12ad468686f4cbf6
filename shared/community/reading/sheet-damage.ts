/** What stands in a cell that could not be reckoned, or that is too narrow to show. */
const FAILED = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+)?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = MONTHS.join('|');

/** What was made of `12-3` and its like, by the month and the day in it. */
const DATES: readonly (readonly [RegExp, (month: string, day: string) => string])[] = [
  [/^(\d{1,2})月(\d{1,2})日$/, (month, day) => `${month}-${day}`],
  [new RegExp(`^(\\d{1,4})-(${MONTH})(?:-\\d{2,4})?$`, 'i'), (day, month) => `${monthOf(month)}-${day}`],
  [new RegExp(`^(${MONTH})-(\\d{1,4})$`, 'i'), (month, day) => `${monthOf(month)}-${day}`],
  [/^\d{4}[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?:0?0:00(?::00)?)?$/, (month, day) => `${Number(month)}-${Number(day)}`],
];
const monthOf = (word: string): number => MONTHS.indexOf(word.toLowerCase()) + 1;

/**
 * Why a cell that should be a number, a place or a name is what a spreadsheet program made of it: a failed formula, a date, a number with an
 * exponent. Undefined if it is not.
 *
 * @param cell without blanks.
 */
export const sheetDamage = (cell: string): string | undefined => {
  if (FAILED.test(cell)) return `“${cell.slice(0, 8)}”是表格没算出来，重新填`;
  if (/^\d(?:\.\d+)?E\+?\d+$/i.test(cell)) return '表格软件把它改成了科学计数，请设成文本格式';
  for (const [shape, was] of DATES) {
    const [, first = '', second = ''] = shape.exec(cell) ?? [];
    if (first !== '') return `表格软件把它改成了日期，是不是“${was(first, second)}”`;
  }
  return undefined;
};
