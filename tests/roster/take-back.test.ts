import { useWorld } from '../world/use-world.ts';
import { A_NEED } from '../contract/refusals/a-need.ts';
import { all, editedRoster } from './edit-roster.ts';
import { applyUntilDone, importFile } from './roster-acts.ts';
import { untruths, whoLivesWhere } from './tree-truths.ts';

const world = useWorld();
const back = async (importId: string) => {
  const planned = await world().founder.must('community.takeBackRoster', { importId });
  await applyUntilDone(world(), planned.importId);
  return planned;
};
const points = async () => world().db.all('accounts');

test('a roster is taken back as a whole: who went is here with account, role and needs, who moved is at home, who came is gone', async () => {
  const [captain, wei] = await world().joinAll('captain2', 'wei', 'staff');
  const { needId } = await captain.must('need.post', A_NEED);
  const before = await whoLivesWhere(world());
  const [kept, owned] = [await points(), await world().db.one('needs', needId)];
  const { importId } = await importFile(
    world(),
    editedRoster({
      ...all(['R201', 'R202'], null),
      ...all(['R121', 'R122', 'R123', 'R124'], { 房号: '909' }),
      R9: { 户号: 'H9', 房号: '901', 身份: '' },
    }),
  );
  expect(await captain.must('membership.me', {})).toEqual({ kind: 'stranger' });
  expect(await world().founder.must('community.roster', {})).toMatchObject({ waiting: null, applied: { importId } });
  const { counts } = await back(importId);
  expect(counts).toMatchObject({ added: 2, moved: 4, removed: 1 });
  expect(await whoLivesWhere(world())).toEqual(before);
  expect(await captain.must('membership.me', {})).toMatchObject({
    ...{ kind: 'resident', flat: '101' },
    roles: [{ role: 'captain' }],
  });
  expect(await wei.must('membership.me', {})).toMatchObject({ kind: 'resident' });
  expect([await points(), await world().db.one('needs', needId)]).toEqual([kept, owned]);
  expect(await untruths(world())).toEqual([]);
});

test('an account that is somebody else by now is not taken from them', async () => {
  const captain = await world().join('captain3');
  const { importId } = await importFile(world(), editedRoster({ R301: null }));
  expect(await world().apply(captain.openid, 'R310')).toMatchObject({ ok: true });
  await back(importId);
  expect(await captain.must('membership.me', {})).toMatchObject({ kind: 'applicant', status: 'pending' });
  const row = await world().db.one('residents', 'resident_test_r301');
  expect([row?.identityId, row?.leftAt]).toEqual([null, null]);
});

test('an application to be somebody who is taken off the roster is closed, and both sides are told', async () => {
  const captain = await world().join('captain1');
  await world().apply('openid-waits', 'R116');
  await importFile(world(), editedRoster({ R116: null }));
  expect(await world().as('openid-waits').must('membership.me', {})).toMatchObject({
    ...{ kind: 'applicant', status: 'refused' },
    reason: '名册上现在没有这个人了，问问楼长',
  });
  const { items } = await captain.must('inbox.list', {});
  expect(items.map(({ kind }) => kind)).toContain('membership.closed');
});

test('what somebody had is held for seven days and no longer', async () => {
  await world().join('mo');
  await importFile(world(), editedRoster({ R108: null }));
  const row = await world().db.one('departures', 'departure_test_r108');
  const days = ((row?.at ?? 0) - world().cloud.clock.now()) / (24 * 60 * 60 * 1000);
  expect([row?.status, Math.ceil(days)]).toEqual(['held', 7]);
});
