import { officeRoster } from '../fixtures/office-roster.ts';
import { useWorld } from '../world/use-world.ts';
import { editedRoster } from './edit-roster.ts';
import { check, importFile, UNSEEN } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld();
test('an office’s own XLSX finds everybody the same, with what it does not say as it was', async () => {
  const captain = await world().join('captain1');
  const checked = await importFile(world(), officeRoster());
  expect(checked.counts).toEqual({ ...UNSEEN, rows: 72, added: 0, changed: 0, moved: 0, removed: 0, same: 72, bad: 0 });
  expect(checked.problems).toEqual([]);
  expect(checked.notices.map(({ line, reason }) => [line, reason])).toEqual([
    [1, '“百合社区居民名册”不是住户，跳过了'],
    [2, '“填表:李,2026年11…”不是住户，跳过了'],
    [3, '这一列用不上，没有读'],
    [3, '有72处合并的格子，下面几行照它读'],
    [76, '“合计”不是住户，跳过了'],
  ]);
  expect(await captain.must('membership.me', {})).toMatchObject({ roles: [{ role: 'captain' }] });
  expect(await untruths(world())).toEqual([]);
});

test('somebody new in it comes in beside the others, and the same file again finds them', async () => {
  const file = officeRoster([['H16', '农小满', '1号楼', 2, 301]]);
  const checked = await importFile(world(), file);
  expect(checked.counts).toMatchObject({ rows: 73, added: 1, same: 72, removed: 0, bad: 0 });
  expect((await check(world(), file)).counts).toMatchObject({ added: 0, same: 73 });
  expect(await untruths(world())).toEqual([]);
});

test('a building or a unit nobody has heard of is made only with a yes that names it', async () => {
  const file = editedRoster({
    R901: { 户号: 'H99', 姓名: '农大山', 楼栋: '3号搂', 房号: '101' },
    R902: { 户号: 'H98', 姓名: '农三', 单元: '7', 房号: '101' },
  });
  const { importId, newPlaces } = await check(world(), file);
  expect(newPlaces).toEqual(['1号楼7单元', '3号搂']);
  const apply = (acceptPlaces: readonly string[]) =>
    world().founder.call('community.applyRoster', { importId, acceptRemovals: true, acceptPlaces: [...acceptPlaces] });
  expect(await apply(['1号楼7单元'])).toEqual({ ok: false, code: 'PLACES_NOT_ACCEPTED' });
  expect((await world().db.all('buildings')).map(({ name }) => name)).not.toContain('3号搂');
  expect(await apply(newPlaces)).toMatchObject({ ok: true });
  expect((await world().db.all('buildings')).map(({ name }) => name)).toContain('3号搂');
});

test('a new building of a file without grids is asked for its grid where there are several', async () => {
  const checked = await check(world(), officeRoster([['H97', '农四', '9号楼', 1, 101]]));
  expect(checked.problems).toEqual([{ line: 76, column: '片区', reason: '这栋楼是新的，要写片区' }]);
  expect(checked.newPlaces).toEqual([]);
});

test('damage in a row is blamed on its cell, and its people stay', async () => {
  const damaged = [
    ['H97', '农?花', '1号楼', 1, 101],
    ['H97', '农花', '3月1日', 1, 101],
    ['H97', '农花', { failed: '#REF!' }, 1, 101],
    ['H97', '农花', '1号楼', 1, '3-Dec'],
    ['H97', '农花', '1号楼', 1, '2单元302'],
  ];
  const checked = await check(world(), officeRoster(damaged));
  expect(checked.problems.map(({ line, column }) => [line, column])).toEqual([
    [76, '姓名'],
    [77, '楼栋'],
    [78, '楼栋'],
    [79, '房号'],
    [80, '房号'],
  ]);
  expect(checked.counts).toMatchObject({ bad: 5, removed: 0 });
});
