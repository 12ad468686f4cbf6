import { officeXlsx, type OfficeCell } from '../fixtures/office-xlsx.ts';
import { HEADINGS } from '../fixtures/roster-csv.ts';
import { smallRoster } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { check, importFile } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld();
const [, ...LINES] = smallRoster().trimEnd().split('\r\n');
const ROWS = LINES.map((line) => line.split(','));
const cellsOf = (row: readonly string[], headings: readonly string[]): OfficeCell[] =>
  headings.map((heading) => row[HEADINGS.findIndex((one) => one === heading)] ?? '');

/** The small roster as an office keeps it: a title, a note, families under merged cells, a sum; no numbers and no roles. */
const officeFile = (more: readonly (readonly OfficeCell[])[] = []) => {
  const headings = ['户号', '姓名', '楼栋', '单元', '房号', '备注'];
  const people = ROWS.map((row, at) =>
    cellsOf(row, headings).map((cell, column) => (at % 4 === 0 || column === 1 ? cell : null)),
  );
  const merges = ROWS.flatMap((_, at) =>
    at % 4 === 0 ? ['A', 'C', 'D', 'E'].map((column) => `${column}${String(at + 4)}:${column}${String(at + 7)}`) : [],
  );
  const title = [['百合社区居民名册'], ['填表：李，2026年11月']];
  return officeXlsx([{ rows: [...title, headings, ...people, ...more, ['合计', '72人']], merges }]);
};

test('an office’s own XLSX finds everybody the same, with what it does not say as it was', async () => {
  const captain = await world().join('captain1');
  const checked = await importFile(world(), officeFile());
  expect(checked.counts).toEqual({ rows: 72, added: 0, changed: 0, moved: 0, removed: 0, same: 72, bad: 0 });
  expect(checked.problems).toEqual([]);
  expect(checked.notices.map(({ line, reason }) => [line, reason])).toEqual([
    [1, '“百合社区居民名册”不是住户，跳过了'],
    [2, '“填表:李,2026年11月”不是住户，跳过了'],
    [3, '这一列用不上，没有读'],
    [3, '有72处合并的格子，下面几行照它读'],
    [76, '“合计”不是住户，跳过了'],
  ]);
  expect(await captain.must('membership.me', {})).toMatchObject({ roles: [{ role: 'captain' }] });
  expect(await untruths(world())).toEqual([]);
});

test('somebody new in it comes in beside the others, and the same file again finds them', async () => {
  const file = officeFile([['H16', '农小满', '1号楼', 2, 301]]);
  const checked = await importFile(world(), file);
  expect(checked.counts).toMatchObject({ rows: 73, added: 1, same: 72, removed: 0, bad: 0 });
  expect((await check(world(), file)).counts).toMatchObject({ added: 0, same: 73 });
  expect(await untruths(world())).toEqual([]);
});

test('a building nobody has heard of is made only with a yes that names it', async () => {
  const file = officeFile([
    ['H99', '农大山', '3号搂', 1, 101],
    ['H98', '农三', '3号楼', 7, 101],
  ]);
  const { importId, newPlaces } = await check(world(), file);
  expect(newPlaces).toEqual(['3号搂', '3号楼7单元']);
  const apply = (acceptPlaces: readonly string[]) =>
    world().founder.call('community.applyRoster', { importId, acceptRemovals: true, acceptPlaces: [...acceptPlaces] });
  expect(await apply(['3号楼7单元'])).toEqual({ ok: false, code: 'PLACES_NOT_ACCEPTED' });
  expect((await world().db.all('buildings')).map(({ name }) => name)).not.toContain('3号搂');
  expect(await apply(newPlaces)).toMatchObject({ ok: true });
});

test('damage in a row is blamed on its cell, and its people stay', async () => {
  const damaged = [
    ['H97', '农?花', '1号楼', 1, 101],
    ['H97', '农花', '3月1日', 1, 101],
    ['H97', '农花', { failed: '#REF!' }, 1, 101],
    ['H97', '农花', '1号楼', 1, '3-Dec'],
    ['H97', '农花', '1号楼', 1, '2单元302'],
  ];
  const checked = await check(world(), officeFile(damaged));
  expect(checked.problems.map(({ line, column }) => [line, column])).toEqual([
    [76, '姓名'],
    [77, '楼栋'],
    [78, '楼栋'],
    [79, '房号'],
    [80, '房号'],
  ]);
  expect(checked.counts).toMatchObject({ bad: 5, removed: 0 });
});
