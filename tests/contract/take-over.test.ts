import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor, Resident } from '../world/world.ts';
import { post } from '../leaving/acts.ts';
import { A_NEED } from './refusals/need.ts';
import { cardOf } from './refusals/household.ts';
import { begunPhone, newPhone, SEEN } from './refusals/new-phone.ts';
import { membershipOf } from './refusals/removal.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const HOUR_MS = 60 * 60_000;
const later = (hours: number) =>
  world().cloud.clock.jumpTo(world().cloud.clock.now() + hours * HOUR_MS, { timers: 'once' });
const newsOf = async (who: Actor) =>
  (await who.must('inbox.list', {})).items.filter(({ kind }) => kind.startsWith('membership.')).map(({ kind }) => kind);
const kindOf = async (who: Actor) => (await who.must('membership.me', {})).kind;
const mine = async (who: Actor) =>
  (await who.must('need.list', { view: 'mine', group: 'unfinished' })).items.map(({ needId }) => needId);
const standing = async (by: Resident, membershipId: string) =>
  (await by.must('membership.list', {})).items.find((one) => one.membershipId === membershipId)?.takeOver;

test('a day after nobody objected the person goes over with everything, and the old phone reads why', async () => {
  const captain = await world().join('captain2');
  const { who, phone, membershipId } = await newPhone(world(), 'R206');
  const needId = await post(who);
  expect(await standing(captain, membershipId)).toEqual({ state: 'asked', until: null, isMine: false });
  const { until } = await captain.must('membership.takeOver', { membershipId, proof: SEEN, isReachable: true });
  expect(await standing(captain, membershipId)).toEqual({ state: 'waiting', until, isMine: true });
  expect(await who.must('membership.me', {})).toMatchObject({ kind: 'resident', takeOver: { membershipId, until } });
  expect((await newsOf(who))[0]).toBe('membership.takeOverBegun');
  await later(23);
  expect(await phone.must('membership.me', {})).toMatchObject({
    kind: 'applicant',
    takeOver: { state: 'waiting', until },
  });
  await later(2);
  expect(await phone.must('membership.me', {})).toMatchObject({ kind: 'resident', residentId: who.residentId });
  expect(await mine(phone)).toEqual([needId]);
  expect((await newsOf(phone))[0]).toBe('membership.takenOver');
  expect(await who.must('membership.me', {})).toMatchObject({
    ...{ kind: 'removed', isReplaced: true, isFinal: true, appealUntil: null, appeal: null },
  });
  expect(await who.call('membership.appealRemoval', { words: '不对' })).toEqual({ ok: false, code: 'NOT_REMOVED' });
  expect(await who.call('need.post', A_NEED)).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  await who.must('membership.withdraw', {});
  expect(await kindOf(who)).toBe('stranger');
  expect(await kindOf(phone)).toBe('resident');
});

test('the old phone says it is somebody else: nothing goes over, and whoever began it hears so', async () => {
  const { who, phone, membershipId } = await begunPhone(world(), true, 'R207');
  await who.must('membership.answerTakeOver', { membershipId, isMine: false });
  expect(await phone.must('membership.me', {})).toMatchObject({ kind: 'applicant', status: 'refused' });
  expect((await newsOf(await world().join('captain2')))[0]).toBe('membership.takeOverStopped');
  await later(30);
  expect([await kindOf(who), await kindOf(phone)]).toEqual(['resident', 'applicant']);
});

test('the old phone says it is them: the person goes over at once', async () => {
  const { who, phone, membershipId } = await begunPhone(world(), true, 'R208');
  expect(await who.must('membership.answerTakeOver', { membershipId, isMine: true })).toEqual({ status: 'approved' });
  expect([await kindOf(who), await kindOf(phone)]).toEqual(['removed', 'resident']);
});

test('where the old phone cannot be reached nobody but a second person carries it out, who is told', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain2');
  const { who, phone, membershipId } = await begunPhone(world(), false, 'R210');
  expect((await newsOf(who))[0]).toBe('membership.takeOverBegun');
  expect((await newsOf(staff))[0]).toBe('membership.takeOverSecond');
  await later(48);
  expect(await standing(staff, membershipId)).toEqual({ state: 'second', until: null, isMine: false });
  expect(await captain.call('membership.confirmTakeOver', { membershipId })).toEqual({
    ok: false,
    code: 'OWN_TAKE_OVER',
  });
  await staff.must('membership.confirmTakeOver', { membershipId });
  expect([await kindOf(who), await kindOf(phone)]).toEqual(['removed', 'resident']);
});

test('the card of the household stands for having been seen; a role stays with the person, and the staff takes it over', async () => {
  const [admin, captain] = await world().joinAll('admin', 'captain2');
  const { who, phone, membershipId } = await newPhone(world(), 'R105');
  const { householdId } = (await world().db.one('residents', who.residentId)) ?? {};
  const proof = { how: 'card', code: await cardOf(admin, householdId ?? '') } as const;
  expect(await captain.call('membership.takeOver', { membershipId, proof, isReachable: true })).toMatchObject({
    code: 'FORBIDDEN',
  });
  await admin.must('membership.takeOver', { membershipId, proof, isReachable: true });
  await later(25);
  const me = await phone.must('membership.me', {});
  expect(me.kind === 'resident' && me.roles.map(({ role }) => role)).toEqual(['gridOfficer']);
});

test('consents go by the account and are gone from the old one; an application that is taken back takes nobody over', async () => {
  const { who, phone, membershipId } = await newPhone(world(), 'R211');
  await who.must('membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
  const captain = await world().join('captain2');
  await captain.must('membership.takeOver', { membershipId, proof: SEEN, isReachable: true });
  await phone.must('membership.withdraw', {});
  await later(30);
  expect(await kindOf(who)).toBe('resident');
  await world().apply(phone.openid, 'R211');
  await captain.must('membership.takeOver', { membershipId, proof: SEEN, isReachable: true });
  await later(25);
  await later(1);
  expect(await kindOf(who)).toBe('removed');
  const old = membershipOf(who).replace('membership_', 'identity_');
  expect(await world().db.all('consents', { identityId: old })).toEqual([]);
});
