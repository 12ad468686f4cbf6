import { monthsSheet } from './months-sheet.ts';

const sums = { asked: 118, spoke: 61, opinions: 9, undecided: 2 } as const;
const cell = { ...sums, stand: 'undecided' } as const;
const none = { asked: 0, spoke: 0, opinions: 0, undecided: 0, stand: 'quiet' } as const;

test('the sheet says each share with its whole, and nothing of nothing in words', () => {
  const buildings = [
    { buildingName: '1号楼', months: [cell] },
    { buildingName: '=2号楼', months: [none] },
  ];
  expect(monthsSheet({ months: [{ month: '2026-10', ...sums }], buildings })).toEqual([
    ['楼栋', '2026年10月说了的户', '2026年10月意见', '2026年10月没定', '2026年10月怎么样'],
    ['1号楼', '118 户里 61 户', 9, 2, '还有没定的'],
    ['=2号楼', '还没有', 0, 0, '没人说话'],
    ['合计', '118 户里 61 户', 9, 2, ''],
  ]);
});
