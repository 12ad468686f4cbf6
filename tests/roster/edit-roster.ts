import { csvLine, HEADINGS } from '../fixtures/roster-csv.ts';
import { smallRoster } from '../world/people.ts';

type Cells = Readonly<Record<string, string>>;

/** The small roster with some people's cells changed; null takes the person out; an unknown number is a new person at the end. */
export const editedRoster = (changes: Readonly<Record<string, Cells | null>>, roster = smallRoster()): string => {
  const rows = roster
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => Object.fromEntries(line.split(',').map((cell, at) => [HEADINGS[at] ?? '', cell])));
  const known = new Set(rows.map((row) => row['编号']));
  const kept = rows.flatMap((row) => {
    const change = changes[row['编号'] ?? ''];
    return change === null ? [] : [{ ...row, ...change }];
  });
  const added = Object.entries(changes).flatMap(([number, cells]) =>
    cells && !known.has(number)
      ? [{ 编号: number, 单元: '1', 片区: 'A区', 楼栋: '1号楼', 姓名: '新来人', ...cells }]
      : [],
  );
  const lines = [...kept, ...added].map((row: Cells) => HEADINGS.map((heading) => row[heading] ?? ''));
  return [HEADINGS, ...lines].map((cells) => csvLine(cells)).join('');
};

/** The same change for several people. */
export const all = (numbers: readonly string[], cells: Cells | null): Record<string, Cells | null> =>
  Object.fromEntries(numbers.map((number) => [number, cells]));
