import { resultSheet } from './result-sheet.ts';

const NOTHING = ['', '', '', ''];
const HEADINGS = ['项目', '数', '共', '单位', '要', '够不够'];
const VOTE: Parameters<typeof resultSheet>[0] = {
  ...{ title: '门口划停车位', placeName: '新禾社区', unit: 'household', options: ['同意', '不同意'], onRoll: 48 },
  ...{ rule: { takingPart: { of: 2, outOf: 3, isMore: false } }, status: 'preliminary', statutory: null },
  result: {
    ...{ outcome: { is: 'tooFew', options: [] }, took: 20, chosen: [12, 7], grades: [], blank: 1 },
    parts: [
      { name: '1号楼', took: 14, chosen: [9, 5] },
      { name: '2号楼', took: null, chosen: [] },
      { name: '3号楼', took: null, chosen: [] },
    ],
  },
};

test('each number stands with its whole and its unit, and small places are named without one', () => {
  expect(resultSheet(VOTE)).toEqual([
    HEADINGS,
    ['问的事', '门口划停车位', ...NOTHING],
    ['在哪里投', '新禾社区', ...NOTHING],
    ['结果', '没通过，来的不够', ...NOTHING],
    ['能不能再问', '还能来问', ...NOTHING],
    ['名册里', 48, '', '户', '', ''],
    ['来投的', 20, 48, '户', 32, '不够'],
    ['同意', 12, 20, '票', '', ''],
    ['不同意', 7, 20, '票', '', ''],
    ['空白票', 1, 20, '票', '', ''],
    ['1号楼：来投的', 14, '', '户', '', ''],
    ['1号楼：同意', 9, 14, '票', '', ''],
    ['1号楼：不同意', 5, 14, '票', '', ''],
    ['2号楼，3号楼：投的人少，不写票数', '', ...NOTHING],
  ]);
});

test('where few voted no sums are told, and grades are told one by one', () => {
  const few = { ...VOTE, result: { ...VOTE.result, took: 3, chosen: [], grades: [], blank: 0, parts: [] } };
  expect(resultSheet(few).slice(6)).toEqual([
    ['来投的', 3, 48, '户', 32, '不够'],
    ['投的人少，不写票数', '', ...NOTHING],
  ]);
  const graded: typeof VOTE = {
    ...{ ...VOTE, options: ['扫得勤'], rule: { takingPart: null }, status: 'confirmed' },
    result: {
      outcome: { is: 'heard', options: [0] },
      took: 6,
      chosen: [6],
      grades: [[0, 0, 1, 2, 3]],
      blank: 0,
      parts: [],
    },
  };
  expect(
    resultSheet(graded)
      .slice(3)
      .map(([word, n]) => [word, n]),
  ).toEqual([
    ...[
      ['结果', '大家说：扫得勤'],
      ['能不能再问', '定下来了'],
      ['名册里', 48],
      ['来投的', 6],
    ],
    ...[
      ['扫得勤：1 分', 0],
      ['扫得勤：2 分', 0],
      ['扫得勤：3 分', 1],
      ['扫得勤：4 分', 2],
      ['扫得勤：5 分', 3],
    ],
    ['空白票', 0],
  ]);
});

test('of a statutory vote both counts and what the law asks stand there, area in square metres', () => {
  const typed = {
    ...{ householdsTook: 4, householdsYes: 3, householdsNo: 1, householdsAbstained: 0 },
    ...{ areaOnRoll: 60_000, areaTook: 40_000, areaYes: 30_050, areaNo: 9_950, areaAbstained: 0 },
  };
  const thresholds = [
    { stage: 'took', measure: 'area', part: 40_000, whole: 60_000, needed: 40_000, isMet: true } as const,
  ];
  const earlier = [{ typed: { ...typed, householdsYes: 2, householdsNo: 2 }, reason: '有一张数错了' }];
  const rows = resultSheet({ ...VOTE, onRoll: 6, statutory: { totals: { typed, thresholds, earlier } } });
  expect(rows.slice(3)).toEqual([
    ['结果', '通过了', ...NOTHING],
    ['能不能再问', '还能来问', ...NOTHING],
    ['名册里', 6, '', '户', '', ''],
    ['同意的户数', 3, 4, '户', '', ''],
    ['反对的户数', 1, 4, '户', '', ''],
    ['弃权的户数', 0, 4, '户', '', ''],
    ['同意的面积', 300.5, 400, '平方米', '', ''],
    ['反对的面积', 99.5, 400, '平方米', '', ''],
    ['弃权的面积', 0, 400, '平方米', '', ''],
    ['要参加的面积', 400, 600, '平方米', 400, '够'],
    ['更正过', '有一张数错了', ...NOTHING],
    ['改以前，同意的户数', 2, 4, '户', '', ''],
    ['改以前，反对的户数', 2, 4, '户', '', ''],
    ['改以前，弃权的户数', 0, 4, '户', '', ''],
    ['改以前，同意的面积', 300.5, 400, '平方米', '', ''],
    ['改以前，反对的面积', 99.5, 400, '平方米', '', ''],
    ['改以前，弃权的面积', 0, 400, '平方米', '', ''],
  ]);
});
