import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { FORMER, leave, post, seenBy, settle } from './acts.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

test('once all is gone through nothing of the account is left but the row of the roster, also of its openid', async () => {
  const leaver = await world().join('R107');
  await post(leaver);
  await leave(leaver);
  await settle(world());
  expect(await leaver.call('membership.leave', { residentId: leaver.residentId })).toEqual({
    ok: false,
    code: 'NOT_RESIDENT',
  });
  const stored = [...(await world().db.dump())].filter(([, text]) => text.includes(leaver.openid));
  expect(stored).toEqual([]);
  const departure = await world().db.one('departures', `departure_test_${leaver.person.number.toLowerCase()}`);
  expect(departure).toMatchObject({ status: 'left', identityId: null, actorName: '' });
  const names = [...(await world().db.dump())].filter(
    ([key, text]) => text.includes(leaver.person.name) && !key.startsWith('residents '),
  );
  expect(names).toEqual([]);
});

test('a phone that never asks again leaves nothing undone: the timer carries on what it finds, and two at once do it once', async () => {
  const wei = await world().join('wei');
  const leaver = await world().join('R117');
  const [mine, helped] = [await post(leaver), await post(wei)];
  await leaver.must('need.claim', { needId: helped });
  const departure = () => world().db.one('departures', `departure_test_${leaver.person.number.toLowerCase()}`);
  world().cloud.setFaults({
    rules: [{ fault: 'kill-instance', action: 'database.commitTransaction', when: 'after', calls: [1] }],
  });
  expect(await leaver.call('membership.leave', { residentId: leaver.residentId })).toEqual({
    ok: false,
    code: 'NETWORK',
  });
  expect(await departure()).toMatchObject({ status: 'leaving', stage: 'removals' });
  world().cloud.setFaults({ rules: [{ fault: 'duplicate', action: 'timer' }] });
  await settle(world());
  world().cloud.setFaults({});
  expect(await departure()).toMatchObject({ status: 'left', identityId: null });
  expect((await seenBy(wei, helped)).story).toEqual([
    ['need.posted', wei.person.name, null],
    ['need.claimed', FORMER, null],
    ['need.released', FORMER, '不用邻里了'],
  ]);
  const story = (await world().db.all('events')).filter(({ subject }) => subject === mine);
  expect(story.map(({ kind, actorName }) => [kind, actorName]).sort()).toEqual([
    ['need.posted', FORMER],
    ['need.withdrawn', FORMER],
  ]);
});

test('who joins as somebody else before all is settled keeps the messages they want as that one', async () => {
  const leaver = await world().join('R118');
  const yes = { answers: [{ template: 'changed', answer: 'accept' }] } as const;
  await leaver.must('subscription.record', { answers: [...yes.answers] });
  await leave(leaver);
  const applied = await world().apply(leaver.openid, 'R119');
  await world().founder.must('membership.approve', { membershipId: applied.ok ? applied.value.membershipId : '' });
  await leaver.must('subscription.record', { answers: [...yes.answers] });
  await settle(world());
  expect((await leaver.must('subscription.record', { answers: [...yes.answers] })).left).toEqual([
    { template: 'changed', left: 2 },
  ]);
});

test('who joins again as the same person begins anew: no needs, no claims, no points, and the balance grows from nothing', async () => {
  const wei = await world().join('wei');
  const leaver = await world().join('R114');
  await post(leaver);
  const helped = await post(wei);
  await leaver.must('need.claim', { needId: helped });
  await leaver.must('need.reportDone', { needId: helped });
  await wei.must('need.confirm', { needId: helped });
  await leave(leaver);
  await settle(world());
  const again = world().as('openid-new-phone');
  const applied = await world().apply(again.openid, leaver.person.number);
  await world().founder.must('membership.approve', { membershipId: applied.ok ? applied.value.membershipId : '' });
  expect(await again.must('membership.me', {})).toMatchObject({ kind: 'resident', residentId: leaver.residentId });
  for (const view of ['mine', 'claimed'] as const) {
    for (const group of ['unfinished', 'finished'] as const)
      expect(await again.must('need.list', { view, group })).toEqual({ items: [], next: null });
  }
  expect(await again.must('points.statement', {})).toEqual({
    ...{ balance: 0, reserved: 0, months: [] },
    ...{ items: [], next: null },
  });
  const { need } = await again.must('need.detail', { needId: helped });
  expect([need.flat, need.isClaimedByMe, need.requester]).toEqual([null, false, `${wei.person.name.slice(0, 1)}家`]);
  const next = await post(wei);
  await again.must('need.claim', { needId: next });
  await again.must('need.reportDone', { needId: next });
  await wei.must('need.confirm', { needId: next });
  const { balance, items } = await again.must('points.statement', {});
  expect([balance, items.map(({ balanceAfter }) => balanceAfter)]).toEqual([6, [6]]);
});

test('the same account may apply for another household right after', async () => {
  const leaver = await world().join('R115');
  await leave(leaver);
  expect(await world().apply(leaver.openid, 'R116')).toMatchObject({ ok: true });
  expect(await leaver.must('membership.withdraw', {})).toEqual({ status: 'withdrawn' });
});
