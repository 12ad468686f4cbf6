import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { bodyReceiverId, complaint, propertyOffice } from './refusals/about-body.ts';
import { receiverIdOf } from './refusals/given-need.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const A_LIFT = { ...A_NEED, kind: 'lift', text: '电梯停了' } as const;
/** What somebody hears of needs, the newest first, and whether of those they only follow. */
const newsOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items.flatMap(({ kind, isFollowed }) =>
    kind.startsWith('need.') ? [[kind, isFollowed]] : [],
  );

test('another household finds the same, follows it and hears what becomes of it', async () => {
  const [wei, neighbour, captain, qin] = await world().joinAll('wei', 'volunteer', 'captain1', 'qin');
  const { needId } = await wei.must('need.post', A_LIFT);
  await wei.must('need.post', { ...A_NEED, kind: 'lift', place: { at: 'community', note: '' } });
  const alike = await neighbour.must('need.alike', { kind: 'lift', at: 'building' });
  expect(alike.items.map((row) => row.needId)).toEqual([needId]);
  expect((await qin.must('need.alike', { kind: 'lift', at: 'building' })).items).toEqual([]);
  expect((await neighbour.must('need.alike', { kind: 'help', at: 'building' })).items).toEqual([]);

  await neighbour.must('need.alsoMine', { needId });
  const seen = await neighbour.must('need.detail', { needId });
  expect(seen.need).toMatchObject({ followers: 1, isFollowedByUs: true, followerNames: null });
  expect(seen.events.map(({ kind }) => kind)).toEqual(['need.posted']);
  expect(seen.companyActions).toEqual(['notMine']);
  const charged = await captain.must('need.detail', { needId });
  expect(charged.need.followerNames).toEqual([neighbour.person.name]);
  expect(charged.events.map(({ kind }) => kind)).toEqual(['need.posted', 'need.followed']);

  await captain.must('need.claim', { needId });
  await captain.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  expect(await newsOf(neighbour)).toEqual([
    ['need.confirmed', true],
    ['need.doneReported', true],
    ['need.claimed', true],
  ]);
  // WeChat's templates speak to who asked and who helped.
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 3 * 60_000, { timers: 'once' });
  const outbox = await world().db.all('outbox');
  expect(outbox.map(({ residentId }) => residentId)).not.toContain(neighbour.residentId);
  expect(outbox.map(({ residentId }) => residentId)).toContain(wei.residentId);
});

test('a duplicate ends, leads to the other, and comes back within the week', async () => {
  const [wei, neighbour, captain, luo] = await world().joinAll('wei', 'volunteer', 'captain1', 'luo');
  const { needId: intoId } = await wei.must('need.post', A_LIFT);
  const { needId } = await neighbour.must('need.post', A_LIFT);
  await luo.must('need.alsoMine', { needId });
  const { items } = await captain.must('need.mergeable', { needId });
  expect(items.map((row) => row.needId)).toContain(intoId);
  const elsewhere = (await luo.must('need.post', A_LIFT)).needId;
  expect(await captain.call('need.merge', { needId, intoId: elsewhere })).toEqual({ ok: false, code: 'FORBIDDEN' });

  await captain.must('need.merge', { needId, intoId, reason: '早上说过了' });
  const merged = await neighbour.must('need.detail', { needId });
  expect(merged.need).toMatchObject({ status: 'merged', mergedInto: { needId: intoId } });
  expect((await captain.must('need.detail', { needId: intoId })).need.followerNames).toEqual([
    neighbour.person.name,
    luo.person.name,
  ]);
  expect(await newsOf(luo)).toEqual([['need.merged', true]]);
  expect(await captain.call('need.merge', { needId, intoId })).toEqual({ ok: false, code: 'NEED_NOT_OPEN' });

  await captain.must('need.unmerge', { needId });
  expect((await neighbour.must('need.detail', { needId })).need).toMatchObject({ status: 'open', followers: 1 });
  expect((await wei.must('need.detail', { needId: intoId })).need).toMatchObject({ followers: 0 });
});

test('a body neither gets, sees, takes nor closes what complains of it', async () => {
  const [staff, clerk, wei] = await world().joinAll('staff', 'property', 'wei');
  const needId = await complaint(world());
  const { items } = await staff.must('need.receivers', { needId });
  expect(items.filter(({ role }) => role === 'property')).toEqual([]);
  const receiverId = await bodyReceiverId(world(), 'property');
  expect(await staff.call('need.give', { needId, receiverId })).toEqual({ ok: false, code: 'OFFICE_IS_SUBJECT' });
  const seen = await clerk.must('need.detail', { needId });
  expect([seen.need.about, seen.need.flat, seen.actions, seen.need.followerNames]).toEqual([
    ...['天等物业公司', null, [], null],
  ]);
  const officer = await receiverIdOf(world(), needId, 'officerA');
  await staff.must('need.give', { needId, receiverId: officer });
  expect((await wei.must('need.detail', { needId })).need).toMatchObject({ status: 'assigned', about: '天等物业公司' });
});

test('whoever audits reads complaints of bodies, and nothing else of a private kind', async () => {
  const [wei, supervisor, mo] = await world().joinAll('wei', 'supervisor', 'mo');
  const aboutOfficeId = await propertyOffice(world());
  const { needId } = await wei.must('need.post', { ...A_NEED, kind: 'dispute', aboutOfficeId });
  const plain = await wei.must('need.post', { ...A_NEED, kind: 'dispute' });
  expect((await supervisor.must('need.detail', { needId })).need).toMatchObject({ text: A_NEED.text, flat: null });
  expect(await supervisor.call('need.detail', plain)).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });
  expect(await mo.call('need.detail', { needId })).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });
});

test('a nudge reaches who has it, else those in charge, once a day', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const { needId } = await wei.must('need.post', A_LIFT);
  await wei.must('need.nudge', { needId });
  expect(await newsOf(captain)).toContainEqual(['need.nudged', false]);
  const seen = await wei.must('need.detail', { needId });
  const tomorrow = seen.need.nudgeFrom ?? 0;
  expect([seen.companyActions, tomorrow % 86_400_000]).toEqual([[], 16 * 3_600_000]);
  expect((await mo.must('need.detail', { needId })).need.nudgeFrom).toBeNull();

  await mo.must('need.claim', { needId });
  await world().cloud.clock.jumpTo(tomorrow, { timers: 'once' });
  expect((await wei.must('need.detail', { needId })).companyActions).toEqual(['nudge']);
  await wei.must('need.nudge', { needId });
  expect((await newsOf(mo))[0]).toEqual(['need.nudged', false]);
  const told = (await newsOf(captain)).filter(([kind]) => kind === 'need.nudged');
  expect(told).toHaveLength(1);
});
