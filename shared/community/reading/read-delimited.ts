import type { RosterProblem } from '../roster-columns.ts';
import { findHeading, HEADING_WITHIN_ROWS } from './find-heading.ts';
import { judgeRecords, type Standing } from './judge-records.ts';
import { linesOf } from './lines.ts';
import { readRecord } from './read-record.ts';
import { ABOVE, mayBePerson, passedOver } from './passed-over.ts';
import { isBlank, type Sheet, type Unread } from './sheet.ts';

/** What programs and people put between cells, the usual ones first. */
const MARKS = [',', '\t', ';', '，', '|'] as const;
/** Excel's own way of telling the mark. */
const SEP = /^\uFEFF?"?sep=(.)"?[,;\t]*$/i;

/** How a text is to be read: where its heading is, and what stands between its cells. */
export type Layout = { readonly mark: string; readonly heading: number; readonly known: number };

/** Finds the heading among the first lines, by every mark that could part it. @returns undefined if no line has a known heading. */
export const layoutOf = (lines: readonly string[]): Layout | undefined => {
  const told = SEP.exec(lines[0] ?? '')?.[1];
  let best: Layout | undefined;
  for (const mark of told === undefined ? MARKS : [told]) {
    const rows = lines.slice(0, HEADING_WITHIN_ROWS).map((_, at) => {
      const record = readRecord(lines, at, mark, null);
      return record.ok ? record.cells : [];
    });
    const found = findHeading(rows);
    if (found && found.known > (best?.known ?? 0)) best = { mark, heading: found.at, known: found.known };
  }
  return best;
};

/**
 * Reads delimited text (CSV, tabs, semicolons) into rows, without losing a line: what is not read stands in `unread` or `notices`
 * by its line, and only blank lines are in none of the lists.
 *
 * @returns undefined if no line of the first thirty has a known heading.
 */
export const readDelimited = (text: string): Sheet | undefined => {
  const lines = linesOf(text);
  const layout = layoutOf(lines);
  const heading = layout && readRecord(lines, layout.heading, layout.mark, null);
  if (!layout || !heading?.ok) return undefined;
  const { records, unread } = recordsOf(lines, heading.lastLine + 1, layout.mark, heading.cells.length);
  const judged = judgeRecords(records, heading.cells, layout.mark);
  const over = above(lines, layout);
  return {
    rows: [{ line: layout.heading + 1, lastLine: heading.lastLine + 1, cells: heading.cells }, ...judged.rows],
    unread: [...over.unread, ...unread, ...judged.unread].sort((a, b) => a.line - b.line),
    notices: [...over.notices, ...judged.notices],
  };
};

/** What stands over the heading: a title, a note, the mark told to Excel; in a sorted file people too, who are not passed over. */
const above = (lines: readonly string[], { heading, mark }: Layout): Pick<Sheet, 'unread' | 'notices'> => {
  const unread: Unread[] = [];
  const notices: RosterProblem[] = [];
  lines.slice(0, heading).forEach((line, at) => {
    const cells = line.split(mark);
    if (isBlank(cells)) return;
    if (mayBePerson(cells)) unread.push({ line: at + 1, reason: ABOVE });
    else notices.push(passedOver(at + 1, cells));
  });
  return { unread, notices };
};

const recordsOf = (lines: readonly string[], from: number, mark: string, width: number) => {
  const records: Standing[] = [];
  const unread: Unread[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const record = readRecord(lines, at, mark, width);
    if (record.ok) {
      records.push({ line: at + 1, lastLine: record.lastLine + 1, cells: record.cells, spanning: record.spanning });
      at = record.lastLine;
    } else unread.push({ line: at + 1, reason: record.reason });
  }
  return { records, unread };
};
