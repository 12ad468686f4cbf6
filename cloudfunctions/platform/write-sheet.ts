import writeExcelFile from 'write-excel-file/node';

/** In letters. */
const [FIRST_WIDE, OTHERS_WIDE] = [14, 13];

/**
 * Writes one sheet of a spreadsheet (XLSX) whose first row has the headings and stays in view. Words stay words: what begins with
 * `=` is written as text and never reckoned.
 */
export const writeSheet = (rows: readonly (readonly (string | number)[])[]): Promise<Buffer> =>
  writeExcelFile(
    rows.map((row, at) => row.map((value) => ({ value, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) }))),
    {
      columns: (rows[0] ?? []).map((_, at) => ({ width: at === 0 ? FIRST_WIDE : OTHERS_WIDE })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  ).toBuffer();
