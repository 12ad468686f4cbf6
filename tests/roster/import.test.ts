import { toGbk } from '../fixtures/gbk.ts';
import { rosterCsv } from '../fixtures/roster-csv.ts';
import { useWorld } from '../world/use-world.ts';
import { applyUntilDone, check, importFile, UNSEEN } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

const world = useWorld({ roster: null });
const TREE = ['grids', 'buildings', 'households', 'residents', 'directories'] as const;

test('the reference roster goes in whole, with totals and a directory, and shows progress', async () => {
  const checked = await check(world(), rosterCsv());
  expect(checked.newPlaces).toHaveLength(41);
  expect({ ...checked, importId: '', newPlaces: [] }).toEqual({
    importId: '',
    counts: { ...UNSEEN, rows: 8627, added: 8627, changed: 0, moved: 0, removed: 0, same: 0, bad: 0 },
    problems: [],
    notices: [],
    newPlaces: [],
    moved: [],
    removed: [],
    questions: [],
    renames: [],
    touched: 0,
    needsSecond: false,
  });
  const shown = await applyUntilDone(world(), checked.importId);
  expect(shown.map(({ done }) => done)).toEqual(shown.map(({ done }) => done).sort((a, b) => a - b));
  expect(shown[shown.length - 1]).toEqual({ status: 'applied', done: 10577, total: 10577 });

  const { grids } = await world().as('openid-stranger').must('community.directory', {});
  expect(grids.map(({ name, buildings }) => [name, buildings.length])).toEqual([
    ['A区', 20],
    ['B区', 19],
  ]);
  expect(grids[0]?.buildings.map(({ name }) => name).slice(0, 3)).toEqual(['1号楼', '2号楼', '3号楼']);
  const buildings = await world().db.all('buildings');
  expect(buildings.reduce((sum, { householdCount }) => sum + householdCount, 0)).toBe(1869);
  expect(buildings.reduce((sum, { residentCount }) => sum + residentCount, 0)).toBe(8627);
  expect(await untruths(world())).toEqual([]);
});

test('the same file again, saved as GBK, finds everybody the same and changes nothing', async () => {
  const before = await world().db.dump();
  const checked = await importFile(world(), toGbk(rosterCsv().slice(1)));
  expect(checked.counts).toEqual({
    ...UNSEEN,
    rows: 8627,
    added: 0,
    changed: 0,
    moved: 0,
    removed: 0,
    same: 8627,
    bad: 0,
  });
  const changed = await world().db.changesSince(before);
  expect(changed.filter((id) => TREE.some((name) => id.startsWith(`${name} `)))).toEqual([]);
});

test('an import leaves no plan behind', async () => {
  expect(await world().db.all('rosterChunks')).toEqual([]);
});

test('the directory costs a stranger at most two round trips, also with the whole community in it', async () => {
  await world().as('openid-stranger').must('community.directory', {});
  const [last] = world().cloud.invocations().slice(-1);
  expect(last?.roundTrips).toBeLessThanOrEqual(2);
  expect(last?.examined).toBeLessThanOrEqual(2);
});

test('no query of an import walks through documents it does not want', () => {
  const queries = world()
    .cloud.invocations()
    .flatMap((call) => call.queries);
  expect(queries.filter(({ flagged }) => flagged)).toEqual([]);
});
