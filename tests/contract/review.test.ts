import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { declared, harmlessInput, METHODS } from './examples.ts';
import { assignedNeed } from './refusals/given-need.ts';
import { withoutPhone } from './refusals/household.ts';
import { AN_OPINION, reviewOf, sayOf } from './refusals/review.ts';
import { refused } from './refused.ts';

// A Thursday, the day before the reviews of November open.
const world = useWorld({ startAt: at('2026-11-19T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
const now = async (by: Resident) => {
  const { review, ...rest } = await by.must('review.now', {});
  const { status, month, spoke, nil, opinions, undecided, silent } = review;
  return { status, month, spoke, nil, silent, opinions, undecided, ...rest };
};
const readBy = async (by: Resident) =>
  (await by.must('review.opinions', {})).items.map((one) => [one.text, one.author, one.outcome, one.merged]);
const cockpitOf = async (by: Resident) => by.must('review.cockpit', { buildingId: await world().buildingId('1号楼') });

test('what is said before a review opens is in it, and every building has one by itself', async () => {
  const [wei, luo] = await world().joinAll('wei', 'luo');
  await jumpTo('2026-11-19T10:05:00');
  expect((await world().db.all('reviews')).map(({ month, status }) => [month, status])).toEqual([
    ['2026-11', 'planned'],
    ['2026-11', 'planned'],
    ['2026-11', 'planned'],
  ]);
  expect(await wei.must('review.say', AN_OPINION)).toMatchObject({ month: '2026-11', isLate: false });
  expect(await now(wei)).toEqual({
    ...{ status: 'planned', month: '2026-11', spoke: 1, nil: 0, silent: 5, opinions: 1, undecided: 1 },
    ...{ ourVoice: 1, countsFor: '2026-11', isKeeper: false },
  });
  expect(await now(luo)).toMatchObject({ spoke: 0, ourVoice: null });
});

test('it opens by the calendar, and a household that has nothing to say has answered', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  await jumpTo('2026-11-20T09:00:30');
  await mo.must('review.sayNothing', {});
  expect(await now(mo)).toMatchObject({ status: 'open', spoke: 2, nil: 1, silent: 4, ourVoice: 0 });
  await sayOf(mo, { kind: 'clean', text: '垃圾桶满了' });
  expect(await now(mo)).toMatchObject({ spoke: 2, nil: 0, opinions: 2, ourVoice: 1 });
  const first = await cockpitOf(captain);
  expect(first.silent).toHaveLength(4);
  // A later page says nothing of who is silent: it was said with the first.
  const later = await captain.must('review.cockpit', { buildingId: await world().buildingId('1号楼'), cursor: '9' });
  expect([later.silent, later.opinions]).toEqual([[], first.opinions]);
  expect(await readBy(wei)).toEqual([
    ['垃圾桶满了', mo.person.name, null, 0],
    ['电梯老是停', wei.person.name, null, 0],
  ]);
});

test('who leaves no name is known to the captain alone, and what is about the captain to whoever watches', async () => {
  const [wei, mo, captain, staff, supervisor] = await world().joinAll('wei', 'mo', 'captain1', 'staff', 'supervisor');
  const unnamed = await sayOf(wei, { text: '想有地方写作业', isNamed: false });
  const about = await sayOf(mo, { text: '楼长总不在家', isAboutCaptain: true });
  const textsOf = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);
  const neighbour = (await mo.must('review.opinions', {})).items;
  expect(neighbour.find(({ opinionId }) => opinionId === unnamed)?.author).toBeNull();
  expect(neighbour.find(({ opinionId }) => opinionId === about)?.isMine).toBe(true);
  expect(textsOf((await wei.must('review.opinions', {})).items)).not.toContain('楼长总不在家');
  const { opinions, aboutCaptain } = await cockpitOf(captain);
  expect(opinions.items.find(({ opinionId }) => opinionId === unnamed)?.author).toBe(wei.person.name);
  expect([textsOf(opinions.items).includes('楼长总不在家'), aboutCaptain]).toEqual([false, 1]);
  const ofStaff = (await cockpitOf(staff)).opinions.items;
  expect(textsOf(ofStaff)).toContain('楼长总不在家');
  expect(ofStaff.find(({ opinionId }) => opinionId === unnamed)?.author).toBeNull();
  const isTold = async (who: Resident) =>
    (await who.must('inbox.list', {})).items.some(({ kind, subject }) => kind === 'review.said' && subject === about);
  expect([await isTold(staff), await isTold(supervisor), await isTold(captain)]).toEqual([true, true, false]);
  for (const method of ['review.merge', 'review.split'] as const)
    expect(await captain.call(method, { opinionId: about, intoId: unnamed })).toEqual(refused('OPINION_NOT_FOUND'));
  await mo.must('review.withdraw', { opinionId: about });
  await wei.must('review.withdraw', { opinionId: unnamed });
});

test('opinions that say the same are one matter, and go on without the one that is taken back', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const [first, second, third] = [await sayOf(wei), await sayOf(mo), await sayOf(mo, { text: '电梯又坏了' })];
  await captain.must('review.merge', { opinionId: second, intoId: first });
  await captain.must('review.merge', { opinionId: third, intoId: second });
  expect((await readBy(wei)).slice(0, 3)).toEqual([
    ['电梯又坏了', mo.person.name, 'merged', 0],
    ['电梯老是停', mo.person.name, 'merged', 0],
    ['电梯老是停', wei.person.name, null, 2],
  ]);
  const before = await now(wei);
  expect(await wei.must('review.withdraw', { opinionId: first })).toMatchObject({ undecided: before.undecided });
  expect((await readBy(mo)).slice(0, 2)).toEqual([
    ['电梯又坏了', mo.person.name, 'merged', 0],
    ['电梯老是停', mo.person.name, null, 1],
  ]);
  expect(await captain.must('review.split', { opinionId: third })).toMatchObject({ undecided: before.undecided + 1 });
});

test('a household without a phone speaks through the captain, and hears of it where it has one', async () => {
  const [wei, captain, other] = await world().joinAll('wei', 'captain1', 'captain2');
  const { residentId } = await withoutPhone(world());
  const said = { residentId, kind: 'elder', text: '扶手松了' } as const;
  expect(await other.call('review.sayFor', said)).toEqual(refused('FORBIDDEN'));
  await captain.must('review.sayFor', said);
  await captain.must('review.sayFor', { ...said, residentId: wei.residentId, text: '灯太暗了' });
  const shown = (await wei.must('review.opinions', {})).items;
  expect(shown.find(({ text }) => text === '扶手松了')?.source).toBe('captain');
  expect((await wei.must('inbox.list', {})).items[0]?.kind).toBe('review.saidFor');
});

test('what is said after the closing is in the next month, and the rest goes to the meeting', async () => {
  const [mo, captain] = await world().joinAll('mo', 'captain1');
  await jumpTo('2026-11-25T20:59:50');
  const reviewId = await reviewOf(world(), await sayOf(mo, { text: '最后一句' }));
  const nowhere = { reviewId: 'review_nowhere', summary: '' };
  expect(await captain.call('review.handOver', nowhere)).toEqual(refused('REVIEW_NOT_FOUND'));
  await jumpTo('2026-11-25T21:00:00');
  expect(await mo.must('review.say', { ...AN_OPINION, text: '晚了' })).toMatchObject({
    month: '2026-12',
    isLate: true,
  });
  expect(await now(mo)).toMatchObject({ status: 'closed', month: '2026-11', countsFor: '2026-12' });
  const summary = '电梯的事说得最多';
  await captain.must('review.handOver', { reviewId, summary });
  expect((await mo.must('review.now', {})).review).toMatchObject({ status: 'handedOver', summary });
});

test('a review that no captain hands over is before the meeting all the same, once however often the timer runs', async () => {
  await jumpTo('2026-11-30T00:00:30');
  await jumpTo('2026-11-30T00:01:30');
  const reviews = (await world().db.all('reviews')).filter(({ month }) => month === '2026-11');
  expect(reviews.map(({ status }) => status)).toEqual(['handedOver', 'handedOver', 'handedOver']);
  const events = (await world().db.all('events')).filter(({ kind }) => kind === 'review.handedOver');
  expect(events.map(({ actorName }) => actorName === '').sort()).toEqual([false, true, true]);
  await jumpTo('2026-12-01T00:01:00');
  const mo = await world().join('mo');
  expect(await now(mo)).toMatchObject({ month: '2026-12', status: 'planned', opinions: 1, spoke: 1, ourVoice: 1 });
  expect((await world().db.all('reviews')).filter(({ month }) => month === '2026-12')).toHaveLength(3);
});

test('a captaincy that goes over in the middle of a review takes every right along and loses nothing', async () => {
  await jumpTo('2026-12-20T09:05:00');
  const [captain, next, wei, lan] = await world().joinAll('captain1', 'mo', 'wei', 'lan');
  const buildingId = await world().buildingId('1号楼');
  const opinionId = await sayOf(wei, { text: '门口灯坏了' });
  const intoId = await sayOf(lan, { text: '灯不亮' });
  const reviewId = await reviewOf(world(), opinionId);
  const { residentId } = await withoutPhone(world());
  await captain.must('review.sayFor', { residentId, kind: 'clean', text: '楼道有垃圾', media: [] });
  await captain.must('review.merge', { opinionId, intoId });
  const needId = await assignedNeed(world(), 'captain1');
  const before = await cockpitOf(captain);
  const { handoverId } = await captain.must('appointment.proposeHandOver', {
    buildingId,
    successorId: next.residentId,
  });
  expect(await next.must('appointment.post', { buildingId })).toMatchObject({
    carries: { needs: 1, matters: [{ kind: 'help' }], review: { status: 'open', opinions: 4, undecided: 3 } },
  });
  await next.must('appointment.acceptHandOver', { handoverId });
  await captain.must('appointment.confirmHandOver', { handoverId });
  // Whatever a captain may call is refused from that very step on, and nothing comes of it.
  const ids = { building: buildingId, review: reviewId, opinion: intoId, need: needId, resident: residentId };
  const ofCaptains = METHODS.filter((method) => {
    const { access } = declared(method);
    return access.audience === 'holders' && access.roles.includes('captain');
  });
  const stored = await world().db.dump();
  const codes = await Promise.all(
    ofCaptains.map(async (method) => {
      const answer = await captain.call(method, harmlessInput(method, ids));
      return [method, answer.ok ? 'ok' : answer.code];
    }),
  );
  expect(codes).toEqual(ofCaptains.map((method) => [method, 'FORBIDDEN']));
  expect(await world().db.dump()).toEqual(stored);
  // The next one has before them what the captain had, and goes on.
  const inHand = async (by: Resident) => {
    const { review, silent, kinds } = await cockpitOf(by);
    return { review, silent, kinds };
  };
  expect(await inHand(next)).toEqual({ review: before.review, silent: before.silent, kinds: before.kinds });
  expect((await world().db.one('needs', needId))?.assignment?.lead?.id).toBe(next.residentId);
  await next.must('review.split', { opinionId });
  await next.must('review.close', { reviewId });
  await next.must('review.handOver', { reviewId, summary: '灯和垃圾说得最多' });
  expect(await now(wei)).toMatchObject({
    ...{ status: 'handedOver', opinions: before.review.opinions, undecided: before.review.undecided + 1 },
    spoke: before.review.spoke,
  });
  expect(await captain.must('review.now', {})).toMatchObject({ isKeeper: false });
});
