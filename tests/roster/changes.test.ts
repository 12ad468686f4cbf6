import { useWorld } from '../world/use-world.ts';
import { all, editedRoster } from './edit-roster.ts';
import { applyUntilDone, check, importFile, UNSEEN } from './roster-acts.ts';
import { untruths } from './tree-truths.ts';

// Every test starts from the small roster: whatever the one before did is put back by importing it.
const world = useWorld();
beforeEach(async () => {
  await importFile(world(), editedRoster({}));
});

const HOUSEHOLD_11 = ['R101', 'R102', 'R103', 'R104'];
const HOUSEHOLD_12 = ['R105', 'R106', 'R107', 'R108'];
const resident = async (number: string) => {
  const found = await world().db.one('residents', `resident_test_${number.toLowerCase()}`);
  if (!found) throw new Error(`no ${number}`);
  return found;
};

test('good rows go in, each bad row is told with line, column and reason, and its person stays as stored', async () => {
  const file = editedRoster({
    R102: { 姓名: '韦?山' },
    R103: { 外出: '是' },
    R1: { 户号: 'H11', 房号: '3-Dec' },
  });
  const checked = await importFile(world(), file);
  expect(checked.problems).toEqual([
    { line: 3, column: '姓名', reason: '名字里有“?”，要写全' },
    { line: 74, column: '房号', reason: '表格软件把它改成了日期，是不是“12-3”' },
  ]);
  expect(checked.counts).toEqual({ ...UNSEEN, rows: 73, added: 0, changed: 1, moved: 0, removed: 0, same: 70, bad: 2 });
  expect([(await resident('R103')).isAway, (await resident('R102')).birthYear]).toEqual([true, 1980]);
  expect(await world().db.one('residents', 'resident_test_r1')).toBeUndefined();
});

test('moved and removed people are shown before anything changes, and removing has to be accepted', async () => {
  const before = await world().db.all('residents');
  const checked = await check(world(), editedRoster({ ...all(HOUSEHOLD_11, { 房号: '901' }), R105: null }));
  expect(checked.counts).toEqual({ ...UNSEEN, rows: 71, added: 0, changed: 0, moved: 4, removed: 1, same: 67, bad: 0 });
  expect(checked.moved[0]).toEqual({ name: before[1]?.name, from: '1号楼1单元101', to: '1号楼1单元901' });
  expect(checked.removed).toEqual([{ name: (await resident('R105')).name, from: '1号楼1单元201' }]);
  const refused = await world().founder.call('community.applyRoster', {
    importId: checked.importId,
    acceptRemovals: false,
  });
  expect(refused).toEqual({ ok: false, code: 'REMOVALS_NOT_ACCEPTED' });
  expect(await world().db.all('residents')).toEqual(before);
});

test('somebody who is removed loses every right at once, and the account is free for another household', async () => {
  const captain = await world().join('captain2');
  await importFile(world(), editedRoster({ R201: null }));
  expect(await captain.call('membership.list', {})).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  expect(await captain.must('membership.me', {})).toEqual({ kind: 'stranger' });
  const left = await resident('R201');
  expect(left).toMatchObject({ identityId: null, number: 'R201', flat: '101' });
  expect(left.leftAt).not.toBeNull();
  expect(await untruths(world())).toEqual([]);
  expect(await world().apply(captain.openid, 'R310')).toMatchObject({ ok: true });
  const events = (await world().db.all('events')).filter(({ subject }) => subject === left._id);
  expect(events.map(({ kind, from }) => [kind, from])).toEqual([['community.left', '2号楼1单元101']]);
});

test('somebody who comes back is on the roster again, without the account of before', async () => {
  await importFile(world(), editedRoster({ R310: null }));
  const checked = await importFile(world(), editedRoster({}));
  expect(checked.counts).toMatchObject({ added: 1, same: 71 });
  expect(await resident('R310')).toMatchObject({ leftAt: null, identityId: null });
});

test('a captain who moves is captain of the new building only, and totals and open applications move along', async () => {
  const captain = await world().join('captain3');
  const neighbour = await world().join('R302');
  await world().apply('openid-applicant', 'R303');
  const home = { 片区: 'A区', 楼栋: '2号楼', 单元: '2', 房号: '901' };
  await importFile(
    world(),
    editedRoster({
      ...all(['R301', 'R302', 'R303', 'R304'], home),
      R201: { 身份: '' },
      R301: { ...home, 身份: '楼长' },
    }),
  );
  const to = await world().buildingId('2号楼');
  expect(await captain.must('membership.me', {})).toMatchObject({
    buildingId: to,
    flat: '901',
    roles: [{ role: 'captain', scopeKind: 'building', scopeId: to }],
  });
  const { items } = await captain.must('membership.list', {});
  expect(items.map(({ buildingName, flat }) => [buildingName, flat])).toEqual([['2号楼', '901']]);
  expect(await neighbour.must('membership.me', {})).toMatchObject({ buildingName: '2号楼' });
  expect((await resident('R302')).pastHomes).toMatchObject([{ unit: 1, flat: '101' }]);
  expect(await untruths(world())).toEqual([]);
});

test('households that swap flats, and whoever is in the way, move without ever sharing a flat', async () => {
  await world().joinAll('captain1', 'officerA');
  const swapped = editedRoster({ ...all(HOUSEHOLD_11, { 房号: '201' }), ...all(HOUSEHOLD_12, { 房号: '101' }) });
  const checked = await importFile(world(), swapped);
  expect(checked.counts).toMatchObject({ moved: 8, same: 64, bad: 0 });
  expect(await untruths(world())).toEqual([]);
});

test('a person who goes to another household takes the account along', async () => {
  const wei = await world().join('wei');
  await importFile(
    world(),
    editedRoster({ R121: { 户号: 'H21', 楼栋: '2号楼', 单元: '1', 房号: '101', 与户主关系: '家人' } }),
  );
  expect(await wei.must('membership.me', {})).toMatchObject({ buildingName: '2号楼', flat: '101' });
  expect(await untruths(world())).toEqual([]);
});

test('a building that goes to another grid takes everybody along, also those whose row is bad', async () => {
  const second = Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [`R2${String(at + 1).padStart(2, '0')}`, { 片区: 'B区' }]),
  );
  await importFile(world(), editedRoster({ ...second, R202: { 片区: 'B区', 姓名: '?' } }));
  expect(await resident('R202')).toMatchObject({ gridName: 'B区', gridId: (await resident('R301')).gridId });
  expect(await untruths(world())).toEqual([]);
  const { grids } = await world().founder.must('community.directory', {});
  expect(grids.map(({ name, buildings }) => [name, buildings.map((building) => building.name)])).toEqual([
    ['A区', ['1号楼']],
    ['B区', ['2号楼', '3号楼']],
  ]);
});

test('a building shows its totals and who answers for it, to residents of the community', async () => {
  const mo = await world().join('mo');
  const shown = await mo.must('community.building', {});
  expect({ ...shown, people: shown.people.map(({ role }) => role) }).toMatchObject({
    name: '1号楼',
    gridName: 'A区',
    householdCount: 6,
    residentCount: 24,
    people: ['captain', 'clusterLeader', 'gridOfficer'],
  });
  const nowhere = await mo.call('community.building', { buildingId: 'building_other_1' });
  expect(nowhere).toEqual({ ok: false, code: 'FLAT_NOT_FOUND' });
});

test('staff import, but neither make administrators nor remove them or themselves', async () => {
  const staff = await world().join('staff');
  const file = editedRoster({ R205: null, R209: null, R206: { 身份: '管理员' } });
  const checked = await check(world(), file, staff);
  expect(checked.counts).toMatchObject({ rows: 70, removed: 0, bad: 1, same: 69 });
  expect(checked.problems).toEqual([{ line: 30, column: '身份', reason: '管理员只能让管理员来定' }]);
  await applyUntilDone(world(), checked.importId, staff);
  expect((await resident('R206')).roles).toEqual([]);
});
