import type { Rates } from '../need/after/rates.ts';
import { boardSheet } from './board-sheet.ts';

const NONE: Rates = {
  ...{ answered: { n: 0, of: 0 }, solved: { n: 0, of: 0 }, satisfied: { n: 0, of: 0 } },
  ...{ notFound: 0, notAsked: 0 },
};
const SOME: Rates = {
  ...{ answered: { n: 1, of: 3 }, solved: { n: 5, of: 7 }, satisfied: { n: null, of: 4 } },
  ...{ notFound: 2, notAsked: 1 },
};
const months = [{ month: '2026-06', said: 3, confirmed: 1 }];

test('the sheet says each rate with its whole, and nothing of nothing in words', () => {
  const buildings = [{ buildingName: '1号楼', waiting: 2, months, rates: SOME }];
  const rows = boardSheet({ months, waiting: 2, rates: NONE, buildings });
  expect(rows).toEqual([
    [
      ...['楼栋', '没结单', '2026年6月说了', '2026年6月结单'],
      ...['半年按时找过人', '半年办好', '半年满意', '半年没找到人', '半年没人去问'],
    ],
    ['1号楼', 2, 3, 1, '3 件里 1 件', '7 人里 5 人', '只有 4 人说了，先不说', 2, 1],
    ['合计', 2, 3, 1, '还没有', '还没有', '还没有', 0, 0],
  ]);
});
