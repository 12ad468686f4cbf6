import { readSheet } from '../../tests/fixtures/read-sheet.ts';
import { writeSheet } from './write-sheet.ts';

test('words stay words, whatever they begin with, and numbers are numbers', async () => {
  const rows = [
    ['楼栋', '没结单'],
    ['=1+1', 3],
    ['+86', 0],
    ['@SUM(A1)', 12],
    ['-2', -2],
    [' <&> "两" ', 1_000_000],
  ];
  expect(readSheet(await writeSheet(rows))).toEqual(rows);
});
