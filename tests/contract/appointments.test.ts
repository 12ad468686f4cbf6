import { applyUntilDone } from '../roster/roster-acts.ts';
import { endOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { smallRoster } from '../world/people.ts';
import { AN_OPINION } from './refusals/review.ts';
import { expectSound } from '../world/invariants.ts';
import { uploadFile } from '../world/upload.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER, type Resident } from '../world/world.ts';
import { aMediator } from './refusals/appointment.ts';
import { assignedNeed, dayFrom, receiverIdOf } from './refusals/given-need.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const FORBIDDEN = { ok: false, code: 'FORBIDDEN' };
const today = () => dayFrom(world(), 0);
const yesterday = () => dayFrom(world(), -1);
const building = (name = '1号楼') => world().buildingId(name);
const grantsOf = async ({ residentId }: Resident) => (await world().db.one('residents', residentId))?.roles ?? [];
const rolesOf = async (who: Resident) => {
  const me = await who.must('membership.me', {});
  return me.kind === 'resident' ? me.roles.map(({ role }) => role) : [];
};
const newsOf = async (who: Resident) => (await who.must('inbox.list', {})).items.map(({ kind }) => kind);
const checked = async () =>
  world().founder.must('community.checkRoster', {
    fileId: await uploadFile(world().cloud.url, FOUNDER.openid, smallRoster()),
    answers: [],
  });
const handOver = async (from: Resident, to: Resident, name: string) => {
  const { handoverId } = await from.must('appointment.proposeHandOver', {
    ...{ buildingId: await building(name), successorId: to.residentId },
  });
  await to.must('appointment.acceptHandOver', { handoverId });
  return from.must('appointment.confirmHandOver', { handoverId });
};

/** Said in a review, and made private there. */
const needMadePrivate = async (author: Resident): Promise<string> => {
  const { opinionId } = await author.must('review.say', AN_OPINION);
  return (await author.must('review.answerHidden', { opinionId, isPrivate: true })).needId ?? '';
};

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
  await world().cloud.clock.jumpTo(endOfBeijingDay(term.to as LocalDate), { timers: 'once' });
  expect(await lan.call('review.cockpit', { buildingId })).toEqual(FORBIDDEN);
  expect(await rolesOf(lan)).toEqual([]);
});

test('what a captain has in hand goes to the next one, and nothing is left to the one before', async () => {
  const [captain, next, wei] = await world().joinAll('captain1', 'mo', 'wei');
  const buildingId = await building();
  const needId = await assignedNeed(world(), 'captain1');
  // The next captain asked for this one: nobody leads their own.
  const own = (await next.must('need.post', A_NEED)).needId;
  const staff = await world().join('staff');
  await staff.must('need.give', { needId: own, receiverId: await receiverIdOf(world(), own, 'captain1') });
  const ofReview = await needMadePrivate(wei);
  await staff.must('need.give', { needId: ofReview, receiverId: await receiverIdOf(world(), ofReview, 'captain1') });
  const { handoverId } = await captain.must('appointment.proposeHandOver', {
    ...{ buildingId, successorId: next.residentId },
  });
  expect(await wei.call('appointment.post', { buildingId })).toEqual(FORBIDDEN);
  expect(await next.must('appointment.post', { buildingId })).toMatchObject({
    ...{
      buildingName: '1号楼',
      carries: { needs: 3, matters: [{ kind: 'lift', text: null }, { needId: own }, { needId }] },
    },
    captain: { residentId: captain.residentId, name: captain.person.name },
    handover: { status: 'proposed', isSuccessor: true, mayCancel: true },
  });
  // Both read the very same list, and what is private in it by its kind alone.
  const { carries } = await captain.must('appointment.post', { buildingId });
  expect((await next.must('appointment.post', { buildingId })).carries).toEqual(carries);
  expect(carries.matters.map(({ text, dueAt }) => [text, dueAt === null])).toEqual([
    [null, false],
    [A_NEED.text, false],
    [A_NEED.text, false],
  ]);
  await next.must('appointment.acceptHandOver', { handoverId });
  expect(await captain.must('appointment.confirmHandOver', { handoverId })).toEqual({ handoverId, status: 'done' });
  expect([await rolesOf(captain), await rolesOf(next)]).toEqual([[], ['captain']]);
  expect(await captain.call('review.cockpit', { buildingId })).toEqual(FORBIDDEN);
  expect(await captain.call('appointment.post', { buildingId })).toEqual(FORBIDDEN);
  const leads = await Promise.all(
    [needId, own].map(async (id) => (await world().db.one('needs', id))?.assignment?.lead?.id),
  );
  expect(leads).toEqual([next.residentId, captain.residentId]);
  // What was made private is counted under no kind, whoever leads it.
  const passed = (await world().db.all('events')).filter(({ kind }) => kind === 'need.transferred');
  expect(passed.map(({ subject, topic }) => [subject, topic]).sort()).toEqual(
    [
      [needId, 'help'],
      [ofReview, null],
    ].sort(),
  );
  expect(await newsOf(next)).toEqual(
    expect.arrayContaining(['appointment.handOverProposed', 'appointment.handedOver', 'need.transferred']),
  );
  expect(await newsOf(captain)).toEqual(expect.arrayContaining(['appointment.handOverAccepted']));
});

test('an import afterwards undoes nothing, and says so in words', async () => {
  const [captain, next] = await world().joinAll('captain1', 'mo');
  const before = [await grantsOf(captain), await grantsOf(next)];
  const { importId, notices, counts } = await checked();
  expect(notices.map(({ line, reason }) => [line, reason])).toEqual([
    [2, '楼长在邻里里已经不当了，不再加上'],
    [9, '楼长是在邻里里定的，表里没写，照旧'],
  ]);
  expect(counts).toMatchObject({ changed: 0, bad: 0, removed: 0 });
  await applyUntilDone(world(), importId);
  expect([await grantsOf(captain), await grantsOf(next)]).toEqual(before);
  expect(before.map((grants) => grants.map(({ to, source, endedBy }) => [to, source, endedBy]))).toEqual([
    [[yesterday(), undefined, 'app']],
    [[null, 'app', undefined]],
  ]);
});

test('a roster that was checked before a role was given is stale', async () => {
  const { importId } = await checked();
  await (await world().join('staff')).must('appointment.appoint', await aMediator(world()));
  expect(await world().founder.call('community.applyRoster', { importId, acceptRemovals: false })).toEqual({
    ...{ ok: false, code: 'IMPORT_STALE' },
  });
});

test('the staff hands over for a captain who cannot, with a reason', async () => {
  const [staff, captain, next] = await world().joinAll('staff', 'captain3', 'nong');
  const there = { buildingId: await building('3号楼'), successorId: next.residentId };
  const { handoverId } = await staff.must('appointment.proposeHandOver', there);
  await next.must('appointment.acceptHandOver', { handoverId });
  expect(await staff.must('appointment.handOverFor', { handoverId, reason: '他去外地了' })).toEqual({
    ...{ handoverId, status: 'done' },
  });
  expect([await rolesOf(captain), await rolesOf(next)]).toEqual([[], ['captain']]);
  await handOver(next, captain, '3号楼');
  expect([await rolesOf(captain), await rolesOf(next)]).toEqual([['captain'], []]);
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
