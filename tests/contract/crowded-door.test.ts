import { beijingDay, endOfBeijingDay } from '../../shared/kernel/time.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { MEMBERSHIP_LIMITS, STEPPED_BACK } from '../../shared/membership/membership.ts';
import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { applicationFor } from './refusals/membership.ts';

const world = useWorld();
const { waitingPerRowMax, applicationsPerDayMax, wrongGuessesPerDayMax } = MEMBERSHIP_LIMITS;

const standing = async (openid: string) => {
  const me = await world().as(openid).must('membership.me', {});
  return me.kind === 'applicant' ? [me.status, me.reason] : me.kind;
};

test('of many who want one row the last always finds a place, the oldest step back and read why, and the captain sees who is left', async () => {
  const captain = await world().join('captain3');
  const crowd = Array.from({ length: waitingPerRowMax + 3 }, (_, n) => `openid-crowd-${String(n)}`);
  for (const openid of crowd) await applicationFor(world(), 'R310', openid);
  expect(await Promise.all(crowd.map(standing))).toEqual([
    ...Array.from({ length: 3 }, () => ['refused', STEPPED_BACK]),
    ...Array.from({ length: waitingPerRowMax }, () => ['pending', null]),
  ]);
  const { items } = await captain.must('membership.list', {});
  expect(items.map(({ contested }) => contested)).toEqual(Array.from({ length: waitingPerRowMax }, () => true));
  await expectSound(world());
});

test('whom somebody is about to let take the person over does not step back for others', async () => {
  const { person, residentId } = await world().join('R311');
  const early = Array.from({ length: waitingPerRowMax }, (_, n) => `openid-renewed-${String(n)}`);
  const ids = [];
  for (const openid of early) ids.push(await applicationFor(world(), person.number, openid));
  await world().founder.must('membership.takeOver', {
    ...{ membershipId: ids[0] ?? '', proof: { how: 'seen' as const }, isReachable: true },
  });
  await applicationFor(world(), person.number, 'openid-renewed-last');
  const row = await world().db.one('residents', residentId);
  expect(row?.applicants.slice(0, -1)).toEqual([ids[0], ...ids.slice(2)]);
  await expectSound(world());
});

test('whoever was refused and then gives a wrong name still reads why they were, and the guess is counted once', async () => {
  const openid = 'openid-refused-then-wrong';
  const membershipId = await applicationFor(world(), 'R312', openid);
  await world().founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
  for (let n = 0; n < 2; n += 1)
    expect(await world().apply(openid, 'R312', { name: '没有这个人' })).toEqual({
      ok: false,
      code: 'NAME_NOT_ON_ROSTER',
    });
  expect(await standing(openid)).toEqual(['refused', '先来办公室看看']);
  const kept = await world().db.one('memberships', membershipId);
  expect(kept?.attempts.wrongGuesses).toBe(1);
});

test('however many were before, one more is one small transaction', async () => {
  const before = Array.from({ length: 300 }, (_, n) => `membership_gone${String(n)}`);
  await setField(world().cloud.url, 'residents', 'resident_test_r313', 'applicants', before);
  expect(await world().apply('openid-after-300', 'R313')).toMatchObject({ ok: true });
});

test('one account applies so often in a day and no more, until midnight in Beijing', async () => {
  const openid = 'openid-again-and-again';
  for (let n = 0; n < applicationsPerDayMax; n += 1) {
    await applicationFor(world(), 'R314', openid);
    await world().as(openid).must('membership.withdraw', {});
  }
  expect(await world().apply(openid, 'R314')).toEqual({ ok: false, code: 'APPLIED_TOO_OFTEN' });
  const { clock } = world().cloud;
  await clock.jumpTo(endOfBeijingDay(beijingDay(clock.now() as InstantMs)), { timers: 'once' });
  expect(await world().apply(openid, 'R314')).toMatchObject({ ok: true });
});

test('a stranger is answered the same of a wrong name, a flat where nobody lives and a house that is not there, and each is a guess', async () => {
  const stranger = world().as('openid-who-lives-where');
  const buildingId = await world().buildingId('1号楼');
  const at = { buildingId, unit: 1, flat: '101', name: '没有人' };
  const tried = [at, { ...at, flat: '909' }, { ...at, unit: 98 }, { ...at, buildingId: 'building_nowhere' }];
  const answers = [];
  for (const one of [...tried, { ...at, flat: '910' }, at]) answers.push(await stranger.call('membership.apply', one));
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
    ...Array<string>(wrongGuessesPerDayMax).fill('NAME_NOT_ON_ROSTER'),
    'TOO_MANY_ATTEMPTS',
  ]);
});

test('who applies learns nothing of whether the person is in already, or whether others want to be', async () => {
  const { person } = await world().join('R318');
  const ofTaken = await world().apply('openid-of-taken', person.number);
  const ofFree = await world().apply('openid-of-free', 'R319');
  const [taken, free] = [ofTaken, ofFree].map((answer) => (answer.ok ? Object.keys(answer.value) : answer.code));
  expect(taken).toEqual(free);
  const [one, other] = await Promise.all(
    ['openid-of-taken', 'openid-of-free'].map((openid) => world().as(openid).must('membership.me', {})),
  );
  const told = { kind: 'applicant', status: 'pending', reason: null, takeOver: null };
  expect([one, other]).toEqual([expect.objectContaining(told), expect.objectContaining(told)]);
  expect(Object.keys(one ?? {})).toEqual(Object.keys(other ?? {}));
});
