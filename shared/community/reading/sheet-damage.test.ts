import { sheetDamage } from './sheet-damage.ts';

test.each([
  ['3-Dec', '表格软件把它改成了日期，是不是“12-3”'],
  ['Dec-03', '表格软件把它改成了日期，是不是“12-03”'],
  ['12月3日', '表格软件把它改成了日期，是不是“12-3”'],
  ['2026-12-03', '表格软件把它改成了日期，是不是“12-3”'],
  ['2026/12/3', '表格软件把它改成了日期，是不是“12-3”'],
  ['#REF!', '“#REF!”是表格没算出来，重新填'],
  ['#N/A', '“#N/A”是表格没算出来，重新填'],
  ['#NAME?', '“#NAME?”是表格没算出来，重新填'],
  ['####', '“####”是表格没算出来，重新填'],
  ['1.23E+05', '表格软件把它改成了科学计数，请设成文本格式'],
])('%s is what a spreadsheet made of something else', (cell, reason) => expect(sheetDamage(cell)).toBe(reason));

test.each(['302', '12-3', '1号楼', 'A区', '3E', 'D12', '十二月村'])('%s is what somebody wrote', (cell) => {
  expect(sheetDamage(cell)).toBeUndefined();
});
