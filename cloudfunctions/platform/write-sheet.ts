type Rows = readonly (readonly (string | number)[])[];
/** One sheet of a spreadsheet, by the name on its tab. */
export type NamedSheet = { readonly name: string; readonly rows: Rows };

/** In letters. */
const [FIRST_WIDE, OTHERS_WIDE] = [14, 13];

const cellsOf = (rows: Rows) =>
  rows.map((row, at) => row.map((value) => ({ value, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })));

const lookOf = (rows: Rows) => ({
  columns: (rows[0] ?? []).map((_, at) => ({ width: at === 0 ? FIRST_WIDE : OTHERS_WIDE })),
  stickyRowsCount: 1,
  orientation: 'landscape' as const,
});

/** Few calls write a sheet: what it takes is not made at every cold start. */
const writer = async () => (await import('write-excel-file/node')).default;

/**
 * Writes one sheet of a spreadsheet (XLSX) whose first row has the headings and stays in view. Words stay words: what begins with
 * `=` is written as text and never reckoned.
 */
export const writeSheet = async (rows: Rows): Promise<Buffer> =>
  (await writer())(cellsOf(rows), lookOf(rows)).toBuffer();

/** Writes several such sheets into one file; the first is the one that is seen, and saved where only one can be. */
export const writeSheets = async (sheets: readonly NamedSheet[]): Promise<Buffer> =>
  (await writer())(sheets.map(({ name, rows }) => ({ data: cellsOf(rows), sheet: name, ...lookOf(rows) }))).toBuffer();
