import { foundCommunity } from '../../scripts/world/found.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingDay, endOfBeijingDay } from '../../shared/kernel/time.ts';
import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import { applicationFor } from './refusals/membership.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();
const now = () => world().cloud.clock.now() as InstantMs;

test('a captain whose term ends today decides until midnight in Beijing and not a moment longer (D5, D7)', async () => {
  const captain = await world().join('captain2');
  const [grant] = (await world().db.one('residents', captain.residentId))?.roles ?? [];
  const today = beijingDay(now());
  await setField(world().cloud.url, 'residents', captain.residentId, 'roles', [{ ...grant, to: today }]);
  const membershipId = await applicationFor(world(), 'R213');
  await world().cloud.clock.jumpTo(endOfBeijingDay(today) - 5_000, { timers: 'once' });
  expect((await captain.must('membership.list', {})).items.map((item) => item.membershipId)).toContain(membershipId);
  await world().cloud.clock.jumpTo(endOfBeijingDay(today), { timers: 'once' });
  const refused = { ok: false, code: 'FORBIDDEN' };
  expect(await captain.call('membership.list', {})).toEqual(refused);
  expect(await captain.call('membership.approve', { membershipId })).toEqual(refused);
  expect((await captain.must('membership.me', {})) as { roles?: unknown }).toMatchObject({
    kind: 'resident',
    roles: [],
  });
});

test('five wrong names close the door until midnight in Beijing (D7)', async () => {
  const stranger = world().as('openid-guesser');
  const buildingId = await world().buildingId('1号楼');
  const guess = (name: string) => stranger.call('membership.apply', { buildingId, unit: 1, flat: '101', name });
  const wrong = [];
  for (const name of ['甲某', '乙某', '丙某', '丁某', '戊某']) wrong.push(await guess(name));
  expect(wrong).toEqual(wrong.map(() => ({ ok: false, code: 'NAME_NOT_ON_ROSTER' })));
  const [head] = (await world().db.all('residents')).filter(
    ({ flat, buildingId: of, unit }) => flat === '101' && of === buildingId && unit === 1,
  );
  expect(await guess(head?.name ?? '')).toEqual({ ok: false, code: 'TOO_MANY_ATTEMPTS' });
  await world().cloud.clock.jumpTo(endOfBeijingDay(beijingDay(now())), { timers: 'once' });
  expect(await guess(head?.name ?? '')).toMatchObject({ ok: true });
});

describe('another community', () => {
  const OTHER = { openid: 'openid-other-founder', name: '外乡人' };
  beforeAll(async () => {
    await foundCommunity(world().cloud, { id: 'community_zother', name: '别的社区' }, OTHER);
  });

  test('does not see, touch or decide anything here, whoever somebody is there (D5)', async () => {
    const [wei, captain] = await world().joinAll('wei', 'captain1');
    const { needId } = await wei.must('need.post', A_NEED);
    const membershipId = await applicationFor(world(), 'R318');
    const other = world().as(OTHER.openid);
    const before = await world().db.dump();
    const answers = [
      await other.call('need.detail', { needId }),
      await other.call('need.claim', { needId }),
      await other.call('need.withdraw', { needId }),
      await other.call('need.publish', { needId }),
      await other.call('need.refuse', { needId, reason: '不是这里的' }),
      await other.call('membership.approve', { membershipId }),
      await other.call('membership.refuse', { membershipId, reason: '不是这里的' }),
      await other.call('code.make', { page: 'need', id: needId }),
      await other.call('code.make', { page: 'building', id: await world().buildingId('1号楼') }),
      await other.call('community.building', {
        buildingId: captain.person.building === '1号楼' ? await world().buildingId('1号楼') : '',
      }),
    ];
    const wall = { view: 'building', group: 'unfinished', buildingId: await world().buildingId('1号楼') } as const;
    expect(await other.must('need.list', wall)).toEqual({ items: [], next: null });
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.code));
    const notThere = Array.from({ length: 5 }, () => 'NEED_NOT_FOUND');
    expect(codes).toEqual([
      ...notThere,
      'FORBIDDEN',
      'FORBIDDEN',
      'NEED_NOT_FOUND',
      'FLAT_NOT_FOUND',
      'FLAT_NOT_FOUND',
    ]);
    expect(await other.must('membership.list', {})).toEqual({ items: [], next: null });
    expect(await other.must('need.list', { view: 'community', group: 'unfinished' })).toEqual({
      items: [],
      next: null,
    });
    expect(await world().db.changesSince(before)).toEqual([]);
  });
});
