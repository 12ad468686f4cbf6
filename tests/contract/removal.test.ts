import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { FORMER, post, seenBy } from '../leaving/acts.ts';
import { LOOKED, membershipOf, NOT_SO, REMOVED_BECAUSE, removalAppealed, removedMember } from './refusals/removal.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const DAY_MS = 24 * 60 * 60 * 1000;
const kindsOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items.filter(({ kind }) => kind.startsWith('membership.')).map(({ kind }) => kind);
const countOf = async (who: Resident) => {
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 2 * 60_000);
  return (await who.must('community.building', {})).memberCount;
};

test('a captain takes out somebody who joined: from then on they are nobody, and read why', async () => {
  const captain = await world().join('captain1');
  const who = await world().join('R102');
  const buildingId = await world().buildingId('1号楼');
  const inGroup = async () =>
    (await captain.must('membership.members', { buildingId })).members.map(({ name }) => name);
  const before = await countOf(captain);
  expect(await inGroup()).toContain(who.person.name);
  await captain.must('membership.remove', { residentId: who.residentId, reason: REMOVED_BECAUSE });
  expect(await who.call('need.list', { view: 'building', group: 'unfinished' })).toEqual({
    ok: false,
    code: 'NOT_RESIDENT',
  });
  expect(await who.must('membership.me', {})).toEqual({
    ...{ kind: 'removed', name: who.person.name, buildingName: '1号楼', unit: 1, flat: '101' },
    ...{ removedAt: expect.any(Number) as number, reason: REMOVED_BECAUSE, appealUntil: expect.any(Number) as number },
    ...{ appeal: null, isFinal: false, isReplaced: false },
  });
  expect(await inGroup()).not.toContain(who.person.name);
  expect(await countOf(captain)).toBe(before - 1);
});

test('what they had taken is free again, what they asked for stays, and both are theirs when they are back', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const who = await world().join('R103');
  const [taken, done, asked] = [await post(wei), await post(wei), await post(who)];
  for (const needId of [taken, done]) await who.must('need.claim', { needId });
  await who.must('need.reportDone', { needId: done });
  const { residentId } = who;
  await (await world().join('captain1')).must('membership.remove', { residentId, reason: REMOVED_BECAUSE });
  expect(await seenBy(wei, taken)).toMatchObject({ status: 'open', claimants: [] });
  expect(await seenBy(wei, done)).toMatchObject({ status: 'done', claimants: [who.person.name] });
  expect(await seenBy(wei, asked)).toMatchObject({ status: 'open', requester: '韦家' });
  await wei.must('need.confirm', { needId: done });
  await who.must('membership.appealRemoval', { words: NOT_SO });
  const membershipId = membershipOf(who);
  await staff.must('membership.hearRemoval', { membershipId, isRestored: true, words: LOOKED });
  expect(await who.must('membership.me', {})).toMatchObject({ kind: 'resident', residentId });
  expect((await who.must('points.statement', {})).balance).toBe(6);
  expect(
    (await who.must('need.list', { view: 'mine', group: 'unfinished' })).items.map(({ needId }) => needId),
  ).toEqual([asked]);
  await who.must('need.claim', { needId: taken });
  expect((await kindsOf(who))[0]).toBe('membership.restored');
});

test('the staff hears what they say, but for whoever took them out; a no is read with its reason and ends the account', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const before = await kindsOf(admin);
  const { who, membershipId } = await removalAppealed(world(), admin);
  expect((await kindsOf(staff))[0]).toBe('membership.removalAppealed');
  expect(await kindsOf(admin)).toEqual(before);
  const [waiting] = (await staff.must('membership.removalAppeals', {})).items;
  expect(waiting).toMatchObject({ membershipId, reason: REMOVED_BECAUSE, appeal: NOT_SO, mayHear: true });
  expect((await admin.must('membership.removalAppeals', {})).items[0]?.mayHear).toBe(false);
  expect(await who.must('membership.me', {})).toMatchObject({
    appealUntil: null,
    appeal: { words: NOT_SO, heard: null },
  });
  await staff.must('membership.hearRemoval', { membershipId, isRestored: false, words: '真的搬走了' });
  expect((await staff.must('membership.removalAppeals', {})).items).toEqual([]);
  expect(await who.must('membership.me', {})).toMatchObject({ isFinal: true, appeal: { heard: '真的搬走了' } });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
  expect(await world().db.one('departures', who.residentId.replace('resident_', 'departure_'))).toMatchObject({
    status: 'left',
  });
  expect((await world().apply(who.openid, who.person.number)).ok).toBe(true);
});

test('nobody else becomes this person while it may be undone', async () => {
  const who = await removedMember(world(), undefined, 'R211');
  const applied = await world().apply('openid-the-real-one', who.person.number);
  const membershipId = applied.ok ? applied.value.membershipId : applied.code;
  expect(await world().founder.call('membership.approve', { membershipId })).toEqual({
    ok: false,
    code: 'RESIDENT_LEAVING',
  });
  expect((await world().apply(who.openid, 'R212')).ok).toBe(false);
  await who.must('membership.withdraw', {});
  expect((await who.must('membership.me', {})).kind).toBe('stranger');
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
  expect((await world().founder.call('membership.approve', { membershipId })).ok).toBe(true);
});

test('a removal that nobody appeals against in seven days is for good', async () => {
  const wei = await world().join('wei');
  const who = await world().join('R104');
  const needId = await post(who);
  await removedMember(world(), undefined, 'R104');
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 5 * DAY_MS, { timers: 'once' });
  expect(await seenBy(wei, needId)).toMatchObject({ status: 'open', requester: '韦家' });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * DAY_MS, { timers: 'once' });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
  expect(await world().db.one('needs', needId)).toMatchObject({ status: 'withdrawn', requesterName: FORMER });
  expect(await who.call('membership.appealRemoval', { words: NOT_SO })).toEqual({ ok: false, code: 'APPEAL_TOO_LATE' });
});

test('a captain takes nobody out who holds a post; the staff does, and the post is over', async () => {
  const [captain, staff] = await world().joinAll('captain1', 'staff');
  const mediator = await world().join('mediator');
  const { residentId } = mediator;
  expect(await captain.call('membership.remove', { residentId, reason: REMOVED_BECAUSE })).toEqual({
    ok: false,
    code: 'ROLE_IN_THE_WAY',
  });
  await staff.must('membership.remove', { residentId, reason: REMOVED_BECAUSE });
  await mediator.must('membership.appealRemoval', { words: NOT_SO });
  const membershipId = membershipOf(mediator);
  await world().founder.must('membership.hearRemoval', { membershipId, isRestored: true, words: LOOKED });
  expect(await mediator.must('membership.me', {})).toMatchObject({ kind: 'resident', roles: [] });
});
