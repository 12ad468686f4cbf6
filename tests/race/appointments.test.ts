import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { dayFrom } from '../contract/refusals/given-need.ts';
import { acceptedHandOver } from './appointment-acts.ts';
import { codeOf } from './answers.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

afterEach(async () => {
  world().cloud.setFaults({});
  world().cloud.interpose(undefined);
  await expectSound(world());
});

const captaincy = async (building: string) =>
  ({ role: 'captain', nodeId: await world().buildingId(building) }) as const;
const vacate = async (building: string) => {
  const post = await captaincy(building);
  const residents = await world().db.all('residents');
  for (const { _id, roles } of residents)
    if (roles.some(({ role, scopeId }) => role === 'captain' && scopeId === post.nodeId))
      await world().founder.call('appointment.end', { residentId: _id, ...post, reason: '换人了' });
};
/** The staff and the administrator each make somebody captain of one building. */
const twoAtOnce = async (building: string) => {
  const [staff, admin, one, other] = await world().joinAll('staff', 'admin', 'luo', 'nong');
  const post = { ...(await captaincy(building)), from: dayFrom(world(), 0), to: null };
  return Promise.all([
    staff.persist('appointment.appoint', { residentId: one.residentId, ...post }),
    admin.persist('appointment.appoint', { residentId: other.residentId, ...post }),
  ]);
};

test('of two who make two captains of a building at once, exactly one does: ten times', async () => {
  for (let round = 0; round < 10; round += 1) {
    await vacate('2号楼');
    expect((await twoAtOnce('2号楼')).map(codeOf).sort()).toEqual(['POST_HELD', 'ok']);
  }
});

test.each(SEEDS)('the same in bad weather of seed %i', async (seed) => {
  await vacate('2号楼');
  world().cloud.setFaults({ seed, rules: BAD_WEATHER });
  const answers = await twoAtOnce('2号楼');
  world().cloud.setFaults({});
  expect(answers.map(codeOf).sort()).toEqual(['POST_HELD', 'ok']);
});

/** What somebody holds over a building without a last day. */
const rolesOf = async ({ residentId }: Resident, nodeId: string) =>
  (await world().db.one('residents', residentId))?.roles
    .filter(({ to, scopeId }) => to === null && scopeId === nodeId)
    .map(({ role }) => role);

/** How many deputies were ever named. */
const deputised = async () =>
  (await world().db.all('events')).filter(({ kind }) => kind === 'appointment.deputyAppointed').length;

test('an act of the former captain that is under way when the captaincy goes over is refused', async () => {
  const [captain, nong, staff] = await world().joinAll('captain3', 'nong', 'staff');
  const { nodeId: buildingId } = await captaincy('3号楼');
  const A_DEPUTY = { residentId: (await world().join('lan')).residentId, buildingId };
  const outcomes = new Set<string>();
  for (let at = 1, requests = 99; at <= requests; at += 1) {
    const one = await acceptedHandOver(world());
    let seen = 0;
    const during = { isHandedOver: false, wasDone: false };
    let isInside = false;
    const before = await deputised();
    const isDone = async () => (await deputised()) > before;
    world().cloud.interpose(async ({ function: name }) => {
      if (isInside || name === 'scheduler' || name === 'callback') return;
      seen += 1;
      if (seen !== at) return;
      isInside = true;
      during.wasDone = await isDone();
      during.isHandedOver = (await staff.call('appointment.handOverFor', { ...one, reason: '他去外地了' })).ok;
      isInside = false;
    });
    const term = { from: dayFrom(world(), 0), to: dayFrom(world(), 1) };
    const answer = await captain.call('appointment.appointDeputy', { ...A_DEPUTY, ...term });
    world().cloud.interpose(undefined);
    requests = seen;
    if (during.isHandedOver) {
      expect([await rolesOf(captain, buildingId), await rolesOf(nong, buildingId)]).toEqual([[], ['captain']]);
      expect({ at, answer: codeOf(answer) }).toEqual({ at, answer: during.wasDone ? 'ok' : 'FORBIDDEN' });
      outcomes.add(codeOf(answer));
    }
    await world().founder.call('appointment.end', {
      ...{ residentId: A_DEPUTY.residentId, role: 'captain', nodeId: buildingId, reason: '换人了' },
    });
  }
  expect(outcomes).toContain('FORBIDDEN');
});
