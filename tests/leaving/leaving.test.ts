import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor, Resident } from '../world/world.ts';
import { A_NEED, TO_LOOK_AT } from '../contract/refusals/need.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const FORMER = '以前的邻居';

/** Calls until it is over, as the phone does. */
const leave = async (who: Resident): Promise<number> => {
  for (;;) {
    const { status, done } = await who.must('membership.leave', { residentId: who.residentId });
    if (status === 'left') return done;
  }
};
/** Until no call of before can be under way, and the timer has gone through all once more. */
const settle = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
const post = async (who: Actor, more: object = {}) => (await who.must('need.post', { ...A_NEED, ...more })).needId;
const seenBy = async (who: Actor, needId: string) => {
  const { need, events } = await who.must('need.detail', { needId });
  const { status, claimants, requester, flat } = need;
  return { status, claimants, requester, flat, story: events.map(({ kind, actor, reason }) => [kind, actor, reason]) };
};

test('what a leaver claimed is free again, what waited for a nod keeps its state, and both say a former neighbour', async () => {
  const [wei, lan] = await world().joinAll('wei', 'lan');
  const leaver = await world().join('R106');
  const [open, waiting, good] = [await post(wei), await post(wei, { slots: 2 }), await post(wei)];
  for (const needId of [open, waiting, good]) await leaver.must('need.claim', { needId });
  await lan.must('need.claim', { needId: waiting });
  for (const needId of [waiting, good]) await leaver.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId: good });
  expect(await leave(leaver)).toBe(3);
  const begin = [
    ['posted', wei.person.name, null],
    ['claimed', FORMER, null],
  ];
  expect(await seenBy(wei, open)).toEqual({
    status: 'open',
    claimants: [],
    requester: wei.person.name,
    flat: '2单元301',
    story: [...begin, ['released', FORMER, '不用邻里了']],
  });
  expect(await seenBy(wei, waiting)).toMatchObject({
    status: 'done',
    claimants: [lan.person.name],
    story: [
      ...begin,
      ['claimed', lan.person.name, null],
      ['doneReported', FORMER, null],
      ['released', FORMER, '不用邻里了'],
    ],
  });
  expect(await seenBy(wei, good)).toMatchObject({
    status: 'confirmed',
    claimants: [FORMER],
    story: [...begin, ['doneReported', FORMER, null], ['confirmed', wei.person.name, null]],
  });
});

test('what a leaver asked for is withdrawn and its words are gone; what was done counts as good and pays who did it', async () => {
  const [mo, staff] = await world().joinAll('mo', 'staff');
  const leaver = await world().join('R107');
  const place = { at: 'home', note: '门口有狗' } as const;
  const [open, done] = [await post(leaver, { place }), await post(leaver, { place })];
  const waiting = await post(leaver, { text: TO_LOOK_AT });
  for (const needId of [open, done]) await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId: done });
  const { balance } = await mo.must('points.statement', {});
  expect(await leave(leaver)).toBe(3);
  expect((await mo.must('points.statement', {})).balance).toBe(balance + 6);
  expect(await seenBy(mo, done)).toEqual({
    status: 'confirmed',
    claimants: [mo.person.name],
    requester: FORMER,
    flat: '',
    story: [
      ['posted', FORMER, null],
      ['claimed', mo.person.name, null],
      ['doneReported', mo.person.name, null],
      ['confirmed', FORMER, '不用邻里了'],
    ],
  });
  expect((await mo.must('need.detail', { needId: done })).need.place).toEqual({ at: 'home', note: '' });
  for (const needId of [open, waiting]) {
    expect(await mo.call('need.detail', { needId })).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });
    expect((await staff.must('need.detail', { needId })).need).toMatchObject({ status: 'withdrawn', text: '' });
  }
});

test('the account is a stranger’s at once: neither roles nor counts nor points are left, and the ledger says where they went', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain2');
  const leaver = await world().join('R212');
  const needId = await post(wei);
  await leaver.must('need.claim', { needId });
  await leaver.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  await setField(world().cloud.url, 'residents', leaver.residentId, 'roles', [
    {
      role: 'clusterLeader',
      scopeKind: 'building',
      scopeId: await world().buildingId('2号楼'),
      from: '2020-01-01',
      to: null,
    },
  ]);
  const before = await captain.must('community.building', {});
  expect(before.people).toContainEqual({ role: 'clusterLeader', name: leaver.person.name, callId: null });
  await leave(leaver);
  const after = await captain.must('community.building', {});
  expect(after.people.map(({ name }) => name)).not.toContain(leaver.person.name);
  expect([after.memberCount, after.joinedHouseholdCount]).toEqual([
    before.memberCount - 1,
    before.joinedHouseholdCount - 1,
  ]);
  expect(await leaver.must('membership.me', {})).toEqual({ kind: 'stranger' });
  expect(await leaver.call('need.post', A_NEED)).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  const entries = (await world().db.all('transfers')).filter(({ accounts }) =>
    (accounts as readonly string[]).includes(`resident:${leaver.residentId}`),
  );
  expect(entries.map(({ code, amount, debit }) => [code, amount, debit]).sort()).toEqual([
    ['account-closed', 6, `resident:${leaver.residentId}`],
    ['need-reward', 6, 'fund:community_test'],
  ]);
});

test('a captain who leaves leaves the building without one', async () => {
  const captain = await world().join('captain3');
  const nong = await world().join('nong');
  await leave(captain);
  const { people } = await nong.must('community.building', {});
  expect(people.map(({ role }) => role)).toEqual(['gridOfficer']);
});

test('once all is gone through nothing of the account is left but the row of the roster, also of its openid', async () => {
  const leaver = await world().join('R108');
  await post(leaver);
  await leave(leaver);
  await settle();
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
  expect(await departure()).toMatchObject({ status: 'leaving', stage: 'private' });
  world().cloud.setFaults({ rules: [{ fault: 'duplicate', action: 'timer' }] });
  await settle();
  world().cloud.setFaults({});
  expect(await departure()).toMatchObject({ status: 'left', identityId: null });
  expect((await seenBy(wei, helped)).story).toEqual([
    ['posted', wei.person.name, null],
    ['claimed', FORMER, null],
    ['released', FORMER, '不用邻里了'],
  ]);
  const story = (await world().db.all('events')).filter(({ subject }) => subject === mine);
  expect(story.map(({ kind, actorName }) => [kind, actorName]).sort()).toEqual([
    ['posted', FORMER],
    ['withdrawn', FORMER],
  ]);
});

test('who joins as somebody else before all is settled keeps the messages they want as that one', async () => {
  const leaver = await world().join('R118');
  const yes = { answers: [{ template: 'needDone', answer: 'accept' }] } as const;
  await leaver.must('subscription.record', { answers: [...yes.answers] });
  await leave(leaver);
  const applied = await world().apply(leaver.openid, 'R119');
  await world().founder.must('membership.approve', { membershipId: applied.ok ? applied.value.membershipId : '' });
  await leaver.must('subscription.record', { answers: [...yes.answers] });
  await settle();
  expect((await leaver.must('subscription.record', { answers: [...yes.answers] })).left).toEqual([
    { template: 'needDone', left: 2 },
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
  await settle();
  const again = world().as('openid-new-phone');
  const applied = await world().apply(again.openid, leaver.person.number);
  await world().founder.must('membership.approve', { membershipId: applied.ok ? applied.value.membershipId : '' });
  expect(await again.must('membership.me', {})).toMatchObject({ kind: 'resident', residentId: leaver.residentId });
  for (const view of ['mine', 'claimed'] as const) {
    for (const group of ['unfinished', 'finished'] as const)
      expect(await again.must('need.list', { view, group })).toEqual({ items: [], next: null });
  }
  expect(await again.must('points.statement', {})).toEqual({ balance: 0, items: [], next: null });
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
