import { splitAddress } from './split-address.ts';

const parts = (cell: string) => {
  const found = splitAddress(cell);
  return found && [found.grid, found.building, found.unit, found.flat].map((part) => part ?? '').join('|');
};

test.each([
  ['3号楼2单元502', '|3号楼|2|502'],
  ['百合社区A区3号楼2单元502室', 'A区|3号楼|2|502'],
  ['幸福家园12栋1001房', '|12栋||1001'],
  ['Ａ区 ３号楼 二单元 502', 'A区|3号楼|二|502'],
  ['3号楼-502', '|3号楼||502'],
  ['3号楼2单元12-3', '|3号楼|2|12-3'],
  ['3-2-502', '|3号楼|2|502'],
])('%s is parted', (cell, expected) => expect(parts(cell)).toBe(expected));

test.each(['', '百合社区', '3号楼', '老家在百合村', '502', '2026-12-03', '#REF!'])('%j tells no home', (cell) => {
  expect(parts(cell)).toBeUndefined();
});
