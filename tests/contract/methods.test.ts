import { useWorld } from '../world/use-world.ts';
import { applicationFor } from './refusals/membership.ts';
import { needThatIs, TO_LOOK_AT } from './refusals/need.ts';

const world = useWorld();

/** What the tests cannot know beforehand. */
const AN_INSTANT = expect.any(Number) as number;

test('a stranger is nobody, is told nothing of who lives where, and waits once they applied', async () => {
  const stranger = world().as('openid-newcomer');
  expect(await stranger.must('membership.me', {})).toEqual({ kind: 'stranger' });
  const directory = await stranger.must('community.directory', {});
  expect(directory).toMatchObject({
    communityId: 'community_test',
    communityName: '试验社区',
    grids: [
      {
        name: 'A区',
        buildings: [
          { name: '1号楼', units: [1, 2] },
          { name: '2号楼', units: [1, 2] },
        ],
      },
      { name: 'B区', buildings: [{ name: '3号楼', units: [1, 2] }] },
    ],
  });
  const flats = { buildingId: await world().buildingId('3号楼'), unit: 2 };
  expect(await stranger.call('membership.flats', flats)).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  expect(await world().founder.must('membership.flats', flats)).toEqual({ flats: ['101', '201', '301'] });
  const membershipId = await applicationFor(world(), 'R312', stranger.openid);
  expect(await stranger.must('membership.me', {})).toEqual({
    kind: 'applicant',
    membershipId,
    status: 'pending',
    buildingName: '3号楼',
    unit: 1,
    flat: '301',
    name: (await world().db.one('residents', 'resident_test_r312'))?.name,
    appliedAt: AN_INSTANT,
    reason: null,
    takeOver: null,
  });
  expect(await stranger.must('membership.withdraw', {})).toEqual({ status: 'withdrawn' });
  expect(await stranger.must('membership.me', {})).toEqual({ kind: 'stranger' });
});

test('whoever is turned away reads why and may apply again', async () => {
  const captain = await world().join('captain3');
  const stranger = world().as('openid-turned-away');
  const membershipId = await applicationFor(world(), 'R313', stranger.openid);
  expect(await captain.must('membership.refuse', { membershipId, reason: '先来办公室看看' })).toEqual({
    status: 'refused',
  });
  expect(await stranger.must('membership.me', {})).toMatchObject({
    kind: 'applicant',
    status: 'refused',
    reason: '先来办公室看看',
  });
  expect(await applicationFor(world(), 'R313', stranger.openid)).toBe(membershipId);
  expect(await captain.must('membership.approve', { membershipId })).toEqual({ status: 'approved' });
  expect(await stranger.must('membership.me', {})).toMatchObject({
    kind: 'resident',
    residentId: 'resident_test_r313',
    roles: [],
  });
});

test('a captain is told who they are, what waits, and what the building counts', async () => {
  const captain = await world().join('captain1');
  expect(await captain.must('membership.me', {})).toEqual({
    kind: 'resident',
    residentId: 'resident_test_r101',
    name: captain.person.name,
    communityId: 'community_test',
    communityName: '试验社区',
    buildingId: await world().buildingId('1号楼'),
    buildingName: '1号楼',
    gridName: 'A区',
    unit: 1,
    flat: '101',
    roles: [{ role: 'captain', scopeKind: 'building', scopeId: await world().buildingId('1号楼') }],
    takeOver: null,
  });
  const membershipId = await applicationFor(world(), 'R102', 'openid-waits');
  expect(await captain.must('membership.list', {})).toEqual({
    items: [
      {
        membershipId,
        name: (await world().db.one('residents', 'resident_test_r102'))?.name,
        buildingName: '1号楼',
        unit: 1,
        flat: '101',
        appliedAt: AN_INSTANT,
        contested: false,
        takeOver: null,
      },
    ],
    next: null,
  });
  const building = await captain.must('community.building', {});
  expect(building).toMatchObject({ name: '1号楼', gridName: 'A区', householdCount: 6, residentCount: 24 });
  expect(building.people.map(({ role }) => role)).toEqual(['captain', 'clusterLeader', 'gridOfficer']);
});

test('words that a machine would not let stand wait for the staff, who publishes or refuses them', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const needId = await needThatIs(world(), 'pending');
  const waiting = await staff.must('need.list', { view: 'pending', group: 'unfinished' });
  expect(waiting.items.map((item) => item.needId)).toEqual([needId]);
  expect((await staff.must('need.detail', { needId })).actions).toEqual(['publish', 'refuse']);
  expect(await staff.must('need.publish', { needId })).toMatchObject({ status: 'open' });
  const other = await needThatIs(world(), 'pending');
  expect(await staff.must('need.refuse', { needId: other, reason: '请不要这样说' })).toMatchObject({
    status: 'refused',
  });
  const { need, events } = await wei.must('need.detail', { needId: other });
  expect(need).toMatchObject({ status: 'refused', reason: '请不要这样说', text: TO_LOOK_AT });
  expect(events.map(({ kind, reason }) => ({ kind, reason }))).toEqual([
    { kind: 'need.posted', reason: null },
    { kind: 'need.refused', reason: '请不要这样说' },
  ]);
});

test('nothing that any method answers carries an openid or what is derived from it', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const needId = await needThatIs(world(), 'done');
  await applicationFor(world(), 'R104', 'openid-secret');
  const answers = await Promise.all([
    staff.must('membership.me', {}),
    staff.must('membership.list', {}),
    staff.must('community.building', {}),
    staff.must('inbox.home', {}),
    wei.must('inbox.home', {}),
    wei.must('duty.tonight', {}),
    staff.must('need.detail', { needId }),
    wei.must('need.detail', { needId }),
    wei.must('need.list', { view: 'mine', group: 'unfinished' }),
    wei.must('points.statement', {}),
    world().as('openid-secret').must('membership.me', {}),
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/openid-|identity_|household_/);
});
