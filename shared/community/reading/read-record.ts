/** One record of delimited text, or why the line it begins in is none. Lines are counted from 0. */
export type ReadRecord =
  | {
      readonly ok: true;
      readonly cells: readonly string[];
      readonly lastLine: number;
      readonly spanning: number | null;
    }
  | { readonly ok: false; readonly reason: string };

/** A cell with line breaks in it is an address or a remark, not a page. */
const SPAN_MAX_LINES = 8;
/** So many of the marks between cells may stand in a cell that spans lines; a row that was swallowed brings more. */
const MARKS_IN_SPAN_MAX = 4;
const BAD_QUOTE = { ok: false, reason: '引号不成对，没有读' } as const;

type Cell = { readonly text: string; readonly line: number; readonly next: number };

/**
 * Reads the record that begins in line `at`: cells parted by `mark`, quoted as RFC 4180 says. Strict, so that a stray quote costs the
 * line it stands in and never the lines after it: a quote closes before a mark or the end of a line, within few lines, and a
 * record with line breaks in it has exactly `width` cells (any number where that is not known yet).
 *
 * `spanning` is the cell with line breaks in it, if there is one.
 */
export const readRecord = (lines: readonly string[], at: number, mark: string, width: number | null): ReadRecord => {
  const cells: string[] = [];
  let spanning: number | null = null;
  let [line, from] = [at, 0];
  for (;;) {
    const cell = cellAt(lines, line, from, mark);
    if (!cell || cell.line - at > SPAN_MAX_LINES) return BAD_QUOTE;
    if (cell.line > line) {
      if (swallows(cell.text, mark, width)) return BAD_QUOTE;
      spanning ??= cells.length;
    }
    cells.push(cell.text);
    line = cell.line;
    if (cell.next > (lines[line] ?? '').length) break;
    from = cell.next;
  }
  if (spanning !== null && width !== null && cells.length !== width) return BAD_QUOTE;
  return { ok: true, cells, lastLine: line, spanning };
};

/** True where a cell over several lines holds so many marks that a row is in it. */
const swallows = (text: string, mark: string, width: number | null): boolean =>
  text.split(mark).length > Math.min(MARKS_IN_SPAN_MAX, (width ?? Infinity) - 1);

/** The cell that begins at `from`, where it ends, and where the next one begins: beyond the end of its line after the last. */
const cellAt = (lines: readonly string[], line: number, from: number, mark: string): Cell | undefined => {
  const text = lines[line] ?? '';
  if (text[from] === '"') return quotedAt(lines, line, from + 1, mark);
  const end = text.indexOf(mark, from);
  return end < 0
    ? { text: text.slice(from), line, next: text.length + 1 }
    : { text: text.slice(from, end), line, next: end + 1 };
};

const quotedAt = (lines: readonly string[], first: number, from: number, mark: string): Cell | undefined => {
  let said = '';
  for (let line = first; line < Math.min(lines.length, first + SPAN_MAX_LINES); line += 1) {
    const text = lines[line] ?? '';
    let at = line === first ? from : 0;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) break;
      said += text.slice(at, quote);
      const after = text[quote + 1];
      if (after === '"') {
        said += '"';
        at = quote + 2;
      } else if (after === undefined || after === mark) {
        return { text: said, line, next: quote + 2 };
      } else return undefined;
    }
    said += `${text.slice(at)}\n`;
  }
  return undefined;
};
