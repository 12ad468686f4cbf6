import { endOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { newsOf, rolesOf } from './post-holders.ts';
import { aMediator } from './refusals/appointment.ts';
import { dayFrom } from './refusals/given-need.ts';
import { refused } from './refused.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const FORBIDDEN = refused('FORBIDDEN');
const today = () => dayFrom(world(), 0);
const building = (name = '1号楼') => world().buildingId(name);

test('a role is given from a day on, told, shown with where it comes from, and taken back', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const given = await aMediator(world());
  await staff.must('appointment.appoint', given);
  expect(await rolesOf(wei)).toEqual(['mediator']);
  const person = await staff.must('appointment.person', { residentId: wei.residentId });
  expect(person.held).toEqual([
    {
      ...{ role: 'mediator', scope: { kind: 'community', name: '试验社区' }, nodeId: 'community_test' },
      ...{ from: today(), to: null, isDeputy: false, isOfApp: true, isOver: false, mayEnd: true },
    },
  ]);
  const { residentId, role, nodeId } = given;
  await staff.must('appointment.end', { residentId, role, nodeId, reason: '他病了' });
  expect([await rolesOf(wei), (await newsOf(wei)).slice(0, 2)]).toEqual([
    [],
    ['appointment.ended', 'appointment.appointed'],
  ]);
  const [event] = (await world().db.all('events')).filter(({ kind }) => kind === 'appointment.ended');
  expect(event).toMatchObject({ subject: residentId, from: 'mediator', reason: '他病了', actorId: staff.residentId });
});

test('nobody makes a superior, and who holds a building gives nothing but a deputy', async () => {
  const [staff, captain, officer, wei] = await world().joinAll('staff', 'captain1', 'officerA', 'wei');
  const of = (role: 'staff' | 'admin' | 'secretary') => ({
    ...{ residentId: wei.residentId, role, nodeId: 'community_test', from: today(), to: null },
  });
  for (const role of ['staff', 'admin', 'secretary'] as const)
    expect(await staff.call('appointment.appoint', of(role))).toEqual(FORBIDDEN);
  const leader = { ...of('staff'), role: 'unitLeader', nodeId: await building() } as const;
  expect(await captain.call('appointment.appoint', leader)).toEqual(FORBIDDEN);
  expect(await officer.call('appointment.appoint', leader)).toEqual(FORBIDDEN);
  await staff.must('appointment.appoint', leader);
  const over = { residentId: wei.residentId, role: 'unitLeader', nodeId: await building(), reason: '不当了' } as const;
  expect(await captain.call('appointment.end', over)).toEqual(FORBIDDEN);
  await staff.must('appointment.end', over);
  const admin = {
    residentId: (await world().join('admin')).residentId,
    role: 'admin',
    nodeId: 'community_test',
  } as const;
  expect(await staff.call('appointment.end', { ...admin, reason: '不当了' })).toEqual(FORBIDDEN);
});

test('a deputy stands in until the last day, is shown as one, and names nobody', async () => {
  const [captain, lan, mo] = await world().joinAll('captain2', 'luo', 'mo');
  const buildingId = await building('2号楼');
  const term = { from: today(), to: dayFrom(world(), 2) };
  await captain.must('appointment.appointDeputy', { residentId: lan.residentId, buildingId, ...term });
  await lan.must('review.cockpit', { buildingId });
  const { people } = await lan.must('community.building', {});
  expect(people.filter(({ role }) => role === 'captain').map(({ name, isDeputy }) => [name, isDeputy])).toEqual([
    [captain.person.name, false],
    [lan.person.name, true],
  ]);
  const deputy = { residentId: mo.residentId, buildingId, ...term };
  expect(await lan.call('appointment.appointDeputy', deputy)).toEqual(FORBIDDEN);
  expect(await lan.call('appointment.proposeHandOver', { buildingId, successorId: mo.residentId })).toEqual(FORBIDDEN);
  expect((await lan.must('appointment.post', { buildingId })).isCaptain).toBe(false);
  await jumping(world)(endOfBeijingDay(term.to as LocalDate));
  expect(await lan.call('review.cockpit', { buildingId })).toEqual(FORBIDDEN);
  expect(await rolesOf(lan)).toEqual([]);
});

test('seats are held by people, and buildings without a captain by the officers of their grid', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain2');
  const post = { residentId: captain.residentId, role: 'captain', nodeId: await building('2号楼') } as const;
  await staff.must('appointment.end', { ...post, reason: '他病了' });
  const officer = (await world().db.one('residents', 'resident_test_r105'))?.name;
  const { buildings, ...seats } = await staff.must('appointment.staffing', {});
  expect(seats).toEqual({
    ...{ residents: 72, required: 2, held: 1, vacant: 1 },
    people: [{ residentId: staff.residentId, name: staff.person.name, roles: ['staff'] }],
  });
  expect(buildings.map(({ name, captain, officers }) => [name, captain === null, officers[0] === officer])).toEqual([
    ['1号楼', false, true],
    ['2号楼', true, true],
    ['3号楼', false, false],
  ]);
  expect(buildings[1]).toMatchObject({ gridName: 'A区', households: 6, residents: 24, deputies: [] });
  await staff.must('appointment.appoint', { ...post, from: today(), to: null });
  expect((await staff.must('appointment.staffing', {})).buildings[1]?.captain).toBe(captain.person.name);
});
