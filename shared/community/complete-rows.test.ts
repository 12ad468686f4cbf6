import { carryOut, compare, context, NOTHING, row as rosterRow } from '../../tests/fixtures/roster-model.ts';
import { checkRoster } from './check-roster.ts';
import type { CurrentRoster } from './current-roster.ts';
import { diffRoster } from './diff-roster.ts';
import { sheetOf } from './reading/sheet.ts';
import { reconcile } from './reconcile.ts';

const captain = { roles: ['captain'] as const, birthYear: 1980, ethnicity: '壮族', gender: 'male' as const };
const STORED = compare(NOTHING, [
  rosterRow('R1', 'H1', '1号楼', '101', { name: '黄桂花', ...captain }),
  rosterRow('R2', 'H1', '1号楼', '101', { name: '黄小山' }),
  rosterRow('R3', 'H2', '1号楼', '202', { name: '韦国强', unit: 2 }),
]).plan.reduce((current, op) => carryOut(current, op), NOTHING);

/** Nothing was answered, and nothing is kept of anybody. */
const ANSWERED = { answers: new Map(), isKeptOf: () => false };

/** What a file with these columns would do to what is stored. */
const found = (table: readonly (readonly string[])[], current: CurrentRoster = STORED) => {
  const checked = checkRoster(sheetOf(table), context.today, current);
  const reconciled = reconcile(context, current, checked, { residentNumber: '', mayAppointAdmins: true }, ANSWERED);
  const { counts, removed } = diffRoster(context, current, reconciled);
  return {
    counts,
    removed: removed.map(({ name }) => name),
    people: reconciled.rows.map(({ number, household, name, unit, grid }) => [number, household, name, unit, grid]),
    told: checked.problems.map(({ line, column, reason }) => `${String(line)} ${column}：${reason}`),
  };
};
const BARE = ['姓名', '楼栋', '房号'];

test('with name and home alone everybody is found again, and nothing of them changes', () => {
  const bare = [BARE, ['黄桂花', '1号楼', '101'], ['黄小山', '1号楼', '101'], ['韦国強', '1号楼', '202']];
  const { counts, people, told, removed } = found(bare);
  expect(people).toEqual([
    ['R1', 'H1', '黄桂花', 1, 'A区'],
    ['R2', 'H1', '黄小山', 1, 'A区'],
    ['R3', 'H2', '韦国強', 2, 'A区'],
  ]);
  expect([counts, removed, told]).toEqual([
    { added: 0, renamed: 1, moved: 0, renumbered: 0, changed: 0, removed: 0, same: 2 },
    [],
    [],
  ]);
});

test('whoever is missing from a file in which all others were found may go', () => {
  expect(found([BARE, ['黄桂花', '1号楼', '101'], ['韦国强', '1号楼', '202']]).removed).toEqual(['黄小山']);
});

test('somebody new without a number gets one that follows from name and home, and nobody goes meanwhile', () => {
  const file = [
    [...BARE, '单元'],
    ['黄桂花', '1号楼', '101', '1'],
    ['农小满', '1号楼', '301', '1'],
  ];
  const { people, removed, told, counts } = found(file);
  expect([removed, told]).toEqual([[], ['3 编号：没有编号，当成新来的；这次不移出谁']]);
  expect(counts).toMatchObject({ added: 1, removed: 0 });
  const [, [number = '', household = ''] = []] = people;
  expect([/^X[0-9A-F]{12}$/.test(String(number)), /^J[0-9A-F]{12}$/.test(String(household))]).toEqual([true, true]);
  expect(found(file).people).toEqual(people);
});

test('two of one name in one home are told apart by a number alone', () => {
  const { told, people } = found([BARE, ['农小满', '9号楼', '301'], ['农小满', '9号楼', '301']]);
  expect(people).toHaveLength(1);
  expect(told.filter((one) => one.startsWith('3'))).toEqual(['3 编号：这家有两个同名的，要写编号']);
});

test('a building with several units needs the unit, unless the flat is in one alone', () => {
  const { told } = found([BARE, ['农小满', '1号楼', '909']]);
  expect(told).toEqual(['2 单元：不能空着']);
});

test('a first roster without a column of grids makes one grid', () => {
  expect(found([BARE, ['农小满', '1号楼', '909']], NOTHING).people.map((one) => one.slice(2))).toEqual([
    ['农小满', 1, '全社区'],
  ]);
});

test('a household that only its first row names is one household', () => {
  const file = [
    ['户号', ...BARE],
    ['H9', '农小满', '5号楼', '301'],
    ['', '农大山', '5号楼', '301'],
  ];
  expect(found(file).people.map(([, household]) => household)).toEqual(['H9', 'H9']);
});
