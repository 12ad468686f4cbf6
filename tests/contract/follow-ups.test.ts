import { expectSound } from '../world/invariants.ts';
import { registerMedia } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED, needThatIs } from './refusals/a-need.ts';
import { nodded, waitUntilHour } from './refusals/after.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const NOT_REACHED = { how: 'call', outcome: 'notReached' } as const;
const listOf = async (who: 'captain1' | 'captain2' | 'staff' | 'admin', list: 'toAsk' | 'notSolved' = 'toAsk') =>
  (await (await world().join(who)).must('need.followUps', { list })).items.map(({ needId }) => needId);
const AFTER = ['need.followUpDue', 'need.followedUp', 'need.notSolved', 'need.followUpMissed', 'need.followUpNotFound'];
const newsOf = async (who: Parameters<ReturnType<typeof world>['join']>[0], needId: string) =>
  (await (await world().join(who)).must('inbox.list', {})).items
    .filter(({ subject, kind }) => subject === needId && AFTER.includes(kind))
    .map(({ kind }) => kind);
/** Nine o'clock, past the day after which it is asked. */
const theDayAfter = async () => {
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 24 * 60 * 60_000, { timers: 'once' });
  await waitUntilHour(world(), 9);
};

test('each closure brings one follow-up to the captain the day after', async () => {
  const needId = await nodded(world());
  expect(await listOf('captain1')).not.toContain(needId);
  await theDayAfter();
  expect([await listOf('captain1'), await listOf('captain2'), await listOf('staff')]).toEqual([
    expect.arrayContaining([needId]),
    expect.not.arrayContaining([needId]),
    expect.arrayContaining([needId]),
  ]);
  const captain = await world().join('captain1');
  expect((await captain.must('inbox.home', {})).followUps.n).toBeGreaterThan(0);
  expect(await newsOf('captain1', needId)).toEqual(['need.followUpDue']);
  expect(await captain.must('need.detail', { needId })).toMatchObject({
    after: { status: 'waiting', tries: 0, isSolved: null, rating: null },
    afterActions: ['recordFollowUp'],
  });
});

test('nobody reached in the morning, at noon and in the evening ends it', async () => {
  const needId = await nodded(world());
  await theDayAfter();
  const captain = await world().join('captain1');
  for (const hour of [11, 13, 20]) {
    await waitUntilHour(world(), hour);
    expect(await listOf('captain1')).toContain(needId);
    await captain.must('need.recordFollowUp', { needId, ...NOT_REACHED });
    expect(await listOf('captain1')).not.toContain(needId);
  }
  const { after, afterActions } = await captain.must('need.detail', { needId });
  expect([after?.status, after?.tries, afterActions]).toEqual(['notFound', 3, []]);
  expect(await captain.call('need.recordFollowUp', { needId, ...NOT_REACHED })).toMatchObject({
    code: 'NOTHING_TO_ASK',
  });
  expect(await newsOf('wei', needId)).toEqual(['need.followUpNotFound', 'need.followUpMissed', 'need.followUpMissed']);
});

test('not mended reopens nothing and is told to those in charge', async () => {
  const needId = await nodded(world());
  await theDayAfter();
  const captain = await world().join('captain1');
  const heard = { how: 'visit', outcome: 'notSolved', isSatisfied: false, score: 2, word: '还在滴水' } as const;
  const acted = await captain.must('need.recordFollowUp', { needId, ...heard });
  expect(acted.status).toBe('confirmed');
  expect(await listOf('captain1', 'notSolved')).toContain(needId);
  expect([await newsOf('staff', needId), await newsOf('wei', needId), await newsOf('mo', needId)]).toEqual([
    ['need.notSolved'],
    ['need.notSolved'],
    [],
  ]);
  const staff = await world().join('staff');
  expect((await staff.must('need.detail', { needId })).after).toMatchObject({
    isSolved: false,
    word: '还在滴水',
    rating: null,
  });
});

test('whoever led or helped neither asks nor reads a single rating', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const { needId } = await wei.must('need.post', A_NEED);
  await captain.must('need.claim', { needId });
  await captain.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  await wei.must('need.rate', { needId, isSatisfied: false, score: 1, mayCall: true });
  await theDayAfter();
  expect(await listOf('captain1')).not.toContain(needId);
  expect(await captain.call('need.recordFollowUp', { needId, ...NOT_REACHED })).toMatchObject({ code: 'FORBIDDEN' });
  const seen = await captain.must('need.detail', { needId });
  expect([seen.after, seen.afterActions]).toEqual([null, []]);
  expect(seen.events.map(({ kind }) => kind)).not.toContain('need.rated');
  const staff = await world().join('staff');
  expect((await staff.must('need.detail', { needId })).after?.rating).toMatchObject({ isSatisfied: false, score: 1 });
});

test('a rating is changed within seven days and told to the rated in fives', async () => {
  const [wei, mo, staff] = await world().joinAll('wei', 'mo', 'staff');
  const before = (await mo.must('need.ratings', {})).satisfied.of;
  const needs = [];
  while (before + needs.length < 4) needs.push(await nodded(world()));
  for (const needId of needs) await wei.must('need.rate', { needId, isSatisfied: true, score: 5 });
  expect((await mo.must('need.ratings', {})).satisfied).toEqual({ n: null, of: 4 });
  const last = await nodded(world());
  await wei.must('need.rate', { needId: last, isSatisfied: false });
  await wei.must('need.rate', { needId: last, isSatisfied: true, score: 4 });
  const { satisfied } = await mo.must('need.ratings', {});
  expect([satisfied.of, satisfied.n]).toEqual([5, expect.any(Number)]);
  expect((await wei.must('need.detail', { needId: last })).after?.rating).toMatchObject({
    isSatisfied: true,
    score: 4,
  });
  expect((await staff.must('need.detail', { needId: last })).after?.rating).toBeNull();
});

test('what nobody asks for thirty days ends and stands apart', async () => {
  const needId = await nodded(world());
  const { cloud } = world();
  await cloud.clock.jumpTo(cloud.clock.now() + 31 * 24 * 60 * 60_000, { timers: 'once' });
  const captain = await world().join('captain1');
  expect((await captain.must('need.detail', { needId })).after?.status).toBe('lapsed');
  const { rates } = await captain.must('insight.building', {});
  expect(rates.notAsked).toBeGreaterThan(0);
});

test('a need sent back and done again has one follow-up', async () => {
  const needId = await needThatIs(world(), 'done');
  const [wei, mo] = await world().joinAll('wei', 'mo');
  await wei.must('need.sendBack', { needId, reason: '还在漏水' });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  const followUps = (await world().db.all('followUps')).filter((one) => one.needId === needId);
  expect(followUps).toHaveLength(1);
});

test('thanks are heard by whoever did it and by nobody else', async () => {
  const needId = await nodded(world());
  const [wei, mo, nong, staff] = await world().joinAll('wei', 'mo', 'nong', 'staff');
  const voice = await registerMedia(world(), wei, { kind: 'sound' });
  await wei.must('need.thank', { needId, text: '谢谢你，灯很亮', media: [voice] });
  const heardBy = async (who: typeof wei) => {
    const { thanks, need } = await who.must('need.detail', { needId });
    return [thanks?.text ?? null, thanks?.media.map(({ mediaId }) => mediaId) ?? [], need.media];
  };
  expect([await heardBy(wei), await heardBy(mo)]).toEqual([
    ['谢谢你，灯很亮', [voice], []],
    // Not before WeChat has looked: until then its author alone hears it.
    ['谢谢你，灯很亮', expect.any(Array), []],
  ]);
  for (const who of [nong, staff]) expect(await heardBy(who)).toEqual([null, [], []]);
  const { items } = await mo.must('inbox.list', {});
  expect(items.filter(({ subject }) => subject === needId).map(({ kind }) => kind)).toContain('need.thanked');
});

test('two who ask at once leave one answer, and the own word stands', async () => {
  const needId = await nodded(world());
  await theDayAfter();
  const [wei, captain, staff] = await world().joinAll('wei', 'captain1', 'staff');
  const heard = { needId, how: 'call', outcome: 'solved', isSatisfied: false, score: 1 } as const;
  const [rated, ...recorded] = await Promise.all([
    wei.call('need.rate', { needId, isSatisfied: true, score: 5 }),
    captain.call('need.recordFollowUp', heard),
    staff.call('need.recordFollowUp', heard),
  ]);
  expect(rated.ok).toBe(true);
  expect(recorded.map((one) => (one.ok ? 'recorded' : one.code)).sort()).toEqual(['NOTHING_TO_ASK', 'recorded']);
  const { after } = await wei.must('need.detail', { needId });
  expect(after).toMatchObject({ status: 'reached', isSolved: true, rating: { isSatisfied: true, score: 5 } });
});
