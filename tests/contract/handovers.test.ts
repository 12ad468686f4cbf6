import { expectSound } from '../world/invariants.ts';
import { smallRoster } from '../world/people.ts';
import { uploadFile } from '../world/upload.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER, type Resident } from '../world/world.ts';
import { applyUntilDone } from '../roster/roster-acts.ts';
import { newsOf, rolesOf } from './post-holders.ts';
import { aMediator } from './refusals/appointment.ts';
import { assignedNeed, dayFrom, receiverIdOf } from './refusals/given-need.ts';
import { A_NEED } from './refusals/need.ts';
import { sayOf } from './refusals/review.ts';
import { refused } from './refused.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const FORBIDDEN = refused('FORBIDDEN');
const building = (name = '1号楼') => world().buildingId(name);
const grantsOf = async ({ residentId }: Resident) => (await world().db.one('residents', residentId))?.roles ?? [];
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
  const opinionId = await sayOf(author);
  return (await author.must('review.answerHidden', { opinionId, isPrivate: true })).needId ?? '';
};

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
    [[dayFrom(world(), -1), undefined, 'app']],
    [[null, 'app', undefined]],
  ]);
});

test('a roster that was checked before a role was given is stale', async () => {
  const { importId } = await checked();
  await (await world().join('staff')).must('appointment.appoint', await aMediator(world()));
  expect(await world().founder.call('community.applyRoster', { importId, acceptRemovals: false })).toEqual(
    refused('IMPORT_STALE'),
  );
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
