import { residentAccount } from '../../shared/points/account.ts';
import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED, TO_LOOK_AT } from '../contract/refusals/need.ts';
import { FORMER, leave, post, seenBy, settle } from './acts.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

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
    ['need.posted', wei.person.name, null],
    ['need.claimed', FORMER, null],
  ];
  expect(await seenBy(wei, open)).toEqual({
    status: 'open',
    claimants: [],
    requester: wei.person.name,
    flat: '2单元301',
    story: [...begin, ['need.released', FORMER, '不用邻里了']],
  });
  expect(await seenBy(wei, waiting)).toMatchObject({
    status: 'done',
    claimants: [lan.person.name],
    story: [
      ...begin,
      ['need.claimed', lan.person.name, null],
      ['need.doneReported', FORMER, null],
      ['need.released', FORMER, '不用邻里了'],
    ],
  });
  expect(await seenBy(wei, good)).toMatchObject({
    status: 'confirmed',
    claimants: [FORMER],
    story: [...begin, ['need.doneReported', FORMER, null], ['need.confirmed', wei.person.name, null]],
  });
});

test('what a leaver asked for is withdrawn and its words are gone; what was done counts as good and pays who did it', async () => {
  const [mo, staff] = await world().joinAll('mo', 'staff');
  const leaver = await world().join('R104');
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
    flat: null,
    story: [
      ['need.posted', FORMER, null],
      ['need.claimed', mo.person.name, null],
      ['need.doneReported', mo.person.name, null],
      ['need.confirmed', FORMER, '不用邻里了'],
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
  await settle(world());
  const before = await captain.must('community.building', {});
  expect(before.people).toContainEqual({
    ...{ role: 'clusterLeader', name: leaver.person.name, isDeputy: false, callId: null },
  });
  await leave(leaver);
  await settle(world());
  const after = await captain.must('community.building', {});
  expect(after.people.map(({ name }) => name)).not.toContain(leaver.person.name);
  expect([after.memberCount, after.joinedHouseholdCount]).toEqual([
    before.memberCount - 1,
    before.joinedHouseholdCount - 1,
  ]);
  expect(await leaver.must('membership.me', {})).toEqual({ kind: 'stranger' });
  expect(await leaver.call('need.post', A_NEED)).toEqual({ ok: false, code: 'NOT_RESIDENT' });
  const entries = (await world().db.all('transfers')).filter(
    ({ owner }) => owner === residentAccount(leaver.residentId),
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
