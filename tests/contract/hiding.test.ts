import { needIdOfOpinion } from '../../shared/need/from-opinion.ts';
import type { OpinionId } from '../../shared/kernel/ids.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { registerMedia } from '../world/media.ts';
import { TO_LOOK_AT } from './refusals/need.ts';
import { AN_OPINION } from './refusals/review.ts';

const world = useWorld({ startAt: Date.parse('2026-11-21T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const REASON = '说的是别人家的事';
const say = async (by: Resident, more: object = {}): Promise<string> =>
  (await by.must('review.say', { ...AN_OPINION, ...more })).opinionId;
const reads = async (by: Resident, opinionId: string) =>
  (await by.must('review.opinions', {})).items.find((one) => one.opinionId === opinionId);
const toldKinds = async (by: Resident, opinionId: string) =>
  (await by.must('inbox.list', {})).items.filter(({ subject }) => subject === opinionId).map(({ kind }) => kind);
const isReadAsNeed = async (by: Resident, opinionId: string) =>
  (await by.call('need.detail', { needId: needIdOfOpinion(opinionId as OpinionId) })).ok;

test('what is hidden is read by its author and the captain alone, who is told why, and shows again', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const opinionId = await say(wei);
  await captain.must('review.hide', { opinionId, reason: REASON });
  expect(await reads(mo, opinionId)).toBeUndefined();
  const from = Date.parse('2026-11-28T10:00:00+08:00');
  expect(await reads(wei, opinionId)).toMatchObject({ hidden: { reason: REASON } });
  expect((await reads(wei, opinionId))?.hidden?.staffFrom).toBeGreaterThanOrEqual(from);
  const buildingId = await world().buildingId('1号楼');
  const sorted = (await captain.must('review.cockpit', { buildingId })).opinions.items;
  expect(sorted.find((one) => one.opinionId === opinionId)?.hidden?.reason).toBe(REASON);
  expect(await toldKinds(wei, opinionId)).toEqual(['review.hidden']);
  await wei.must('review.answerHidden', { opinionId, isPrivate: false });
  expect(await reads(mo, opinionId)).toMatchObject({ hidden: null, text: AN_OPINION.text });
  await captain.must('review.hide', { opinionId, reason: REASON });
  await captain.must('review.letStand', { opinionId });
  expect((await toldKinds(wei, opinionId)).sort()).toEqual(['review.hidden', 'review.hidden', 'review.shownAgain']);
});

test('an author makes it private: it is a need that no neighbour reads and nobody counts', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const [opinionId, other] = [await say(wei, { text: '楼上打孩子' }), await say(mo, { text: '楼上很吵' })];
  await captain.must('review.merge', { opinionId: other, intoId: opinionId });
  const before = (await wei.must('review.now', {})).review;
  const { needId } = await wei.must('review.answerHidden', { opinionId, isPrivate: true });
  expect(needId).toBe(needIdOfOpinion(opinionId as OpinionId));
  const { review } = await wei.must('review.now', {});
  expect([review.outcomes.madePrivate - before.outcomes.madePrivate, review.outcomes.merged]).toEqual([1, 0]);
  expect([review.opinions, review.undecided]).toEqual([before.opinions, before.undecided]);
  expect(await reads(mo, opinionId)).toBeUndefined();
  expect(await reads(wei, opinionId)).toMatchObject({ outcome: 'madePrivate', needId });
  expect(await reads(mo, other)).toMatchObject({ outcome: null, merged: 0 });
  expect([await isReadAsNeed(mo, opinionId), await isReadAsNeed(captain, opinionId)]).toEqual([false, true]);
  const { need, events } = await wei.must('need.detail', { needId: needId ?? '' });
  expect(need).toMatchObject({ text: '楼上打孩子', isMine: true, isPrivate: true, status: 'open' });
  expect(events.map(({ kind }) => kind)).toEqual(['need.fromReview']);
  const wall = await mo.must('need.list', { view: 'building', group: 'unfinished' });
  expect(wall.items.filter((one) => one.needId === needId)).toEqual([]);
});

test('what is said in private at once is a private need, and never before the neighbours', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const before = (await wei.must('review.now', {})).review;
  const said = await wei.must('review.say', { ...AN_OPINION, text: '楼上两口子吵架', isPrivate: true });
  expect(said).toMatchObject({ needId: needIdOfOpinion(said.opinionId as OpinionId), isLate: false, before: null });
  const { review } = await wei.must('review.now', {});
  expect(review.outcomes.madePrivate - before.outcomes.madePrivate).toBe(1);
  expect([review.opinions - before.opinions, review.undecided]).toEqual([1, before.undecided]);
  expect([await reads(mo, said.opinionId), await isReadAsNeed(mo, said.opinionId)]).toEqual([undefined, false]);
  expect(await reads(wei, said.opinionId)).toMatchObject({ outcome: 'madePrivate', needId: said.needId });
});

test('words that a machine is not sure of show once the captain let them out, or are hidden', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const [first, second] = [await say(wei, { text: TO_LOOK_AT }), await say(wei, { text: `${TO_LOOK_AT}！` })];
  expect([await reads(mo, first), (await reads(wei, first))?.isWaiting]).toEqual([undefined, true]);
  const buildingId = await world().buildingId('1号楼');
  const sorted = (await captain.must('review.cockpit', { buildingId })).opinions.items;
  expect(sorted.find((one) => one.opinionId === first)).toMatchObject({ isWaiting: true, mayPublish: true });
  await captain.must('review.publish', { opinionId: first });
  expect(await reads(mo, first)).toMatchObject({ text: TO_LOOK_AT, isWaiting: false, mayPublish: false });
  expect(await toldKinds(wei, first)).toEqual(['review.shownAgain']);
  await captain.must('review.hide', { opinionId: second, reason: REASON });
  // Its author cannot let out what nobody looked at.
  await wei.must('review.answerHidden', { opinionId: second, isPrivate: false });
  expect([await reads(mo, second), (await reads(wei, second))?.isWaiting]).toEqual([undefined, true]);
});

test('what was said aloud is written down by the captain, and its author says whether it is right', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const sound = await registerMedia(world(), mo, { kind: 'sound', purpose: 'review' });
  const opinionId = await say(mo, { text: '', media: [sound] });
  await captain.must('review.writeWords', { opinionId, text: '电梯坏了' });
  expect(await toldKinds(mo, opinionId)).toEqual(['review.wordsWritten']);
  expect([await reads(wei, opinionId), await reads(mo, opinionId)]).toMatchObject([
    { text: '', wording: null, mayAnswerWords: false },
    { text: '', wording: { text: '电梯坏了', state: 'waiting' }, mayAnswerWords: true },
  ]);
  await mo.must('review.answerWords', { opinionId, isRight: false });
  expect(await toldKinds(captain, opinionId)).toEqual(['review.wordsRejected']);
  await captain.must('review.writeWords', { opinionId, text: '电梯老是停' });
  await mo.must('review.answerWords', { opinionId, isRight: true });
  expect(await reads(wei, opinionId)).toMatchObject({ text: '电梯老是停', wording: null });
});

test('the staff decides after seven days and no sooner, and what is about the captain stays where it is', async () => {
  const [wei, captain, staff] = await world().joinAll('wei', 'captain1', 'staff');
  const opinionId = await say(wei, { text: '谁家的私事' });
  const about = await say(wei, { text: '楼长总不在家', isAboutCaptain: true });
  expect(await wei.call('review.answerHidden', { opinionId: about, isPrivate: true })).toEqual({
    ...{ ok: false, code: 'OPINION_NOT_FOUND' },
  });
  expect(await staff.call('review.hide', { opinionId: about, reason: REASON })).toMatchObject({
    ...{ ok: false, code: 'OPINION_NOT_FOUND' },
  });
  await captain.must('review.hide', { opinionId, reason: REASON });
  const { hidden } = (await reads(wei, opinionId)) ?? {};
  await world().cloud.clock.jumpTo((hidden?.staffFrom ?? 0) - 60_000, { timers: 'once' });
  expect(await staff.call('review.makePrivate', { opinionId })).toEqual({ ok: false, code: 'AUTHOR_DECIDES' });
  expect(await toldKinds(staff, opinionId)).toEqual([]);
  await world().cloud.clock.jumpTo((hidden?.staffFrom ?? 0) + 1000, { timers: 'once' });
  await world().cloud.clock.jumpTo((hidden?.staffFrom ?? 0) + 120_000, { timers: 'once' });
  // They are told once, and have the button for it.
  expect(await toldKinds(staff, opinionId)).toEqual(['review.staffDecides']);
  const buildingId = await world().buildingId('1号楼');
  const mayMake = async (who: Resident) =>
    (await who.must('review.cockpit', { buildingId })).opinions.items.find((one) => one.opinionId === opinionId)
      ?.mayMakePrivate;
  expect([await mayMake(staff), await mayMake(captain)]).toEqual([true, false]);
  expect((await staff.must('review.makePrivate', { opinionId })).needId).not.toBeNull();
  expect(await toldKinds(wei, opinionId)).toContain('review.madePrivate');
});
