import type { LocalDate } from '../kernel/time.ts';
import { checkRoster as checkSheet } from './check-roster.ts';
import { sheetOf } from './reading/sheet.ts';
import { ROSTER_COLUMNS } from './roster-columns.ts';

const today = '2026-11-23' as LocalDate;
const HEADINGS: readonly string[] = Object.values(ROSTER_COLUMNS);
const GOOD: Readonly<Record<string, string>> = {
  编号: 'R1',
  户号: 'H1',
  姓名: '黄桂花',
  片区: 'A区',
  楼栋: '1号楼',
  单元: '1',
  房号: '302',
};

const checkRoster = (table: readonly (readonly string[])[], day: LocalDate) => checkSheet(sheetOf(table), day);

/** A table of which each row differs from a good one as told. */
const table = (...rows: readonly Partial<Record<string, string>>[]) => [
  HEADINGS,
  ...rows.map((row) => HEADINGS.map((heading) => ({ ...GOOD, ...row })[heading] ?? '')),
];
const problemsOf = (...rows: readonly Partial<Record<string, string>>[]) =>
  checkRoster(table(...rows), today).problems.map(({ line, column, reason }) => `${line} ${column}：${reason}`);

test('a good row is read into types', () => {
  const [row] = checkRoster(
    table({ 性别: '女', 出生年: '1986', 民族: '壮', 与户主关系: '户主', 外出: '是', 身份: '楼长', 任期起: '2026/1/1' }),
    today,
  ).rows;
  expect(row).toEqual({
    line: 2,
    number: 'R1',
    household: 'H1',
    name: '黄桂花',
    gender: 'female',
    birthYear: 1986,
    ethnicity: '壮族',
    relation: '户主',
    grid: 'A区',
    building: '1号楼',
    unit: 1,
    flat: '302',
    origin: '',
    away: true,
    roles: ['captain'],
    termFrom: '2026-01-01',
    termTo: null,
  });
});

test('every wrong cell of a row is named, with the line a spreadsheet shows', () => {
  expect(problemsOf({}, { 编号: 'R2', 姓名: '', 出生年: '二零', 外出: '不知道' })).toEqual([
    '3 姓名：不能空着',
    '3 出生年：只填四位年份，比如 1986；先照旧',
    '3 外出：只能填是、否；先照旧',
  ]);
});

test('blank rows are skipped but counted as lines', () => {
  const [headings = [], first = []] = table({});
  const checked = checkRoster([headings, [''], ['', ' ', '　'], first, ['']], today);
  expect({ rowCount: checked.rowCount, lines: checked.rows.map(({ line }) => line) }).toEqual({
    rowCount: 1,
    lines: [4],
  });
});

test('headings with blanks, other obvious names and another order are found; unknown columns are told once', () => {
  const odd: Readonly<Record<string, string>> = { 姓名: '姓　名', 房号: '房间号', 编号: ' 编 号\uFEFF' };
  const swapped = [...HEADINGS].reverse().map((heading) => odd[heading] ?? heading);
  const cells = [...HEADINGS].reverse().map((heading) => GOOD[heading] ?? '');
  const checked = checkRoster(
    [
      [...swapped, '身份证号', '房号'],
      [...cells, '秘密', '999'],
    ],
    today,
  );
  expect(checked.rows[0]).toMatchObject({ number: 'R1', name: '黄桂花', flat: '302' });
  expect(checked.problems).toEqual([
    { line: 1, column: '身份证号', reason: '这一列用不上，没有读' },
    { line: 1, column: '房号', reason: '和“房号”重了，没有读' },
  ]);
});

test('without a name or a home nothing is read', () => {
  const without = table({}, { 编号: 'R2' }).map((cells) => cells.filter((_, at) => HEADINGS[at] !== '姓名'));
  expect(checkRoster(without, today)).toEqual({
    rowCount: 2,
    rows: [],
    bad: [
      { line: 2, number: null },
      { line: 3, number: null },
    ],
    problems: [{ line: 1, column: '姓名', reason: '缺这一列' }],
  });
});

test('an optional fact that is wrong keeps nobody out', () => {
  const odd = {
    性别: '未知',
    出生年: '八几年',
    民族: '穿青人',
    外出: '也许',
    身份: '村霸',
    原村: '45212319860305123X',
  };
  const checked = checkRoster(table({ ...odd, 与户主关系: '字'.repeat(11) }), today);
  expect(checked.rows[0]).toMatchObject({
    ...{ number: 'R1', gender: null, birthYear: null, ethnicity: '穿青人', relation: '', origin: '', away: false },
    ...{ roles: [], keepsRoles: true },
  });
  expect([checked.bad, checked.problems.map(({ column }) => column)]).toEqual([
    [],
    ['性别', '出生年', '民族', '与户主关系', '原村', '外出', '身份'],
  ]);
});

test('a unit and a flat that say two things are told in the column of the flat', () => {
  expect(problemsOf({ 房号: '2单元302' })).toEqual(['2 房号：写着2单元，单元那一格是1']);
  expect(problemsOf({ 房号: '1单元302' })).toEqual([]);
});

test('a table of headings alone, or larger than can be, is told as such', () => {
  expect(checkRoster([HEADINGS], today).problems).toEqual([{ line: 1, column: '整行', reason: '表里没有人' }]);
  const row = table({})[1] ?? [];
  const huge = checkRoster([HEADINGS, ...Array.from({ length: 30_001 }, () => row)], today);
  expect(huge.rows).toEqual([]);
  expect(huge.problems).toEqual([{ line: 1, column: '整行', reason: '一次最多30000行，请分开' }]);
});

test.each([
  ['the same number twice', [{}, { 姓名: '别人' }], '3 编号：和第2行的编号一样'],
  ['a household in two flats', [{}, { 编号: 'R2', 房号: '402' }], '3 房号：第2行说这一户住1号楼1单元302'],
  ['two households in one flat', [{}, { 编号: 'R2', 户号: 'H2' }], '3 房号：第2行说这里住的是户号H1'],
  ['a building in two grids', [{}, { 编号: 'R2', 户号: 'H2', 房号: '1', 片区: 'B区' }], '3 片区：第2行说1号楼在A区'],
  ['two heads', [{ 与户主关系: '户主' }, { 编号: 'R2', 与户主关系: '户主' }], '3 与户主关系：第2行已经是这一户的户主'],
  [
    'two captains at once',
    [
      { 身份: '楼长', 任期止: '2026-12-31' },
      { 编号: 'R2', 身份: '楼长', 任期起: '2026-12-31' },
    ],
    '3 身份：1号楼已有楼长（第2行）',
  ],
])('of two rows that cannot both be true the upper one stands: %s', (_, rows, problem) => {
  expect(problemsOf(...rows)).toEqual([problem]);
});

test('captains may follow each other', () => {
  const rows = [
    { 身份: '楼长', 任期止: '2026-12-31' },
    { 编号: 'R2', 身份: '楼长', 任期起: '2027-01-01' },
  ];
  expect(problemsOf(...rows)).toEqual([]);
});

test('a term that ends before it begins, a card number and a runaway cell are not read', () => {
  expect(problemsOf({ 任期起: '2026-02-01', 任期止: '2026-01-01' })).toEqual(['2 任期止：比任期起还早；身份先照旧']);
  expect(problemsOf({ 原村: '45212319860305123X' })).toEqual(['2 原村：像身份证号，请删掉；先照旧']);
  expect(problemsOf({ 原村: '村'.repeat(201) })).toEqual(['2 原村：字太多了，检查一下引号；先照旧']);
});

test('a household has at most twenty people', () => {
  const rows = Array.from({ length: 21 }, (_, at) => ({ 编号: `R${at}` }));
  expect(problemsOf(...rows)).toEqual(['22 户号：一户最多20人']);
});

test('the number of a bad row is kept if it can be read, so that nobody is removed for a slip', () => {
  expect(checkRoster(table({ 姓名: '' }, { 编号: '???' }), today).bad).toEqual([
    { line: 2, number: 'R1' },
    { line: 3, number: null },
  ]);
});

test('a home in one column is parted, and one that is not understood is blamed there', () => {
  const checked = checkRoster(
    [
      ['姓名', '家庭住址'],
      ['黄桂花', 'A区3号楼2单元502'],
      ['韦山', '百合村'],
    ],
    today,
  );
  expect(checked.rows).toMatchObject([{ name: '黄桂花', grid: 'A区', building: '3号楼', unit: 2, flat: '502' }]);
  expect(checked.problems).toEqual([{ line: 3, column: '家庭住址', reason: '没看懂，要像 3号楼2单元502' }]);
});

test('a column without a heading is told, once', () => {
  const [headings = [], ...rows] = table({}, { 编号: 'R2' });
  const checked = checkRoster([headings, ...rows.map((cells) => [...cells, '', '低保'])], today);
  expect(checked.problems).toEqual([{ line: 1, column: '第18列', reason: '没有表头，没有读' }]);
});
