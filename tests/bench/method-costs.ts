import type { ApiContract } from '../../shared/contract.ts';
import type { Input, MethodName } from '../../shared/rpc/contract.ts';
import { uploadRoster } from '../../scripts/world/import-roster.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';
import { FOUNDER, openWorld, type Actor, type World } from '../world/world.ts';

export type MethodCost = { readonly roundTrips: number; readonly examined: number; readonly returned: number };
export type Costs = ReadonlyMap<string, MethodCost>;

/** One page of needs at 1x, ten at 10x: what a list costs must not follow. */
const NEEDS_AT_ONE = 25;

/**
 * Calls every method once, without rivals, and reads from the local cloud what each cost: the database's round trips, the
 * documents examined and returned. Lists are asked with `times` x 25 needs standing.
 */
export const methodCosts = async (times: number): Promise<Costs> => {
  const world = await openWorld({ instancesPerFunction: 1 });
  try {
    const meter = meterOf(world);
    const requester = await world.join('R102');
    for (let index = 0; index < NEEDS_AT_ONE * times; index += 1)
      await requester.must('need.post', needOf('楼道要打扫'));
    await walkMembership(meter, world, await world.join('captain1'));
    await walkNeed(meter, requester, await world.join('R106'));
    await walkModeration(meter, requester, await world.join('staff'));
    await walkRoster(meter, world);
    return meter.costs;
  } finally {
    await world.close();
  }
};

type Meter = ReturnType<typeof meterOf>;

const needOf = (text: string) =>
  ({ kind: 'clean', text, urgency: 'normal', place: { at: 'building', note: '' }, slots: 2 }) as const;

const meterOf = (world: World) => {
  const costs = new Map<string, MethodCost>();
  const measured = async <M extends MethodName<ApiContract>>(
    who: Pick<Actor, 'must'>,
    method: M,
    input: Input<ApiContract, M>,
  ) => {
    const value = await who.must(method, input);
    const last = world.cloud.invocations().at(-1);
    if (!last) throw new Error('the local cloud saw no call');
    costs.set(method, { roundTrips: last.roundTrips, examined: last.examined, returned: last.returned });
    return value;
  };
  return { costs, measured };
};

const walkMembership = async ({ measured }: Meter, world: World, captain: Actor): Promise<void> => {
  const buildingId = await world.buildingId('1号楼');
  const [asked, turnedAway] = ['R120', 'R121'].map((number) => ({ number, who: world.as(`bench-${number}`) }));
  if (!asked || !turnedAway) throw new Error('nobody to join');
  await measured(asked.who, 'membership.me', {});
  await measured(asked.who, 'community.directory', {});
  const { unit, flat, name } = personOf(asked.number);
  await measured(asked.who, 'membership.flats', { buildingId, unit });
  const { membershipId } = await measured(asked.who, 'membership.apply', { buildingId, unit, flat, name });
  await measured(asked.who, 'membership.withdraw', {});
  await asked.who.must('membership.apply', { buildingId, unit, flat, name });
  const other = await world.apply(turnedAway.who.openid, turnedAway.number);
  if (!other.ok) throw new Error(other.code);
  await measured(captain, 'membership.list', {});
  await measured(captain, 'membership.approve', { membershipId });
  await measured(captain, 'membership.refuse', { membershipId: other.value.membershipId, reason: '不是这一户' });
  await measured(captain, 'community.building', {});
};

const walkNeed = async ({ measured }: Meter, requester: Actor, helper: Actor): Promise<void> => {
  const { needId } = await measured(requester, 'need.post', needOf('门口的灯坏了，要人来看'));
  await measured(requester, 'need.list', { view: 'building', group: 'unfinished' });
  await measured(helper, 'need.claim', { needId });
  await measured(helper, 'need.detail', { needId });
  await measured(helper, 'need.release', { needId });
  await helper.must('need.claim', { needId });
  await measured(helper, 'need.reportDone', { needId });
  await measured(requester, 'need.sendBack', { needId, reason: '还没有好' });
  await helper.must('need.reportDone', { needId });
  await measured(requester, 'need.confirm', { needId });
  await measured(helper, 'points.statement', {});
  const other = await requester.must('need.post', needOf('写错了，等会儿收回'));
  await measured(requester, 'need.withdraw', { needId: other.needId });
};

/** A number that looks like a phone's makes words wait for a human. */
const WAITING_WORDS = '要人帮忙，打 13800000000';

const walkModeration = async ({ measured }: Meter, requester: Actor, staff: Actor): Promise<void> => {
  const one = await requester.must('need.post', needOf(WAITING_WORDS));
  await measured(staff, 'need.publish', { needId: one.needId });
  const two = await requester.must('need.post', needOf(WAITING_WORDS));
  await measured(staff, 'need.refuse', { needId: two.needId, reason: '电话不要写出来' });
};

const walkRoster = async ({ measured }: Meter, world: World): Promise<void> => {
  const fileId = await uploadRoster(world.cloud, FOUNDER.openid, smallRoster());
  const { importId } = await measured(world.founder, 'community.checkRoster', { fileId });
  await measured(world.founder, 'community.applyRoster', { importId, acceptRemovals: false });
};

const personOf = (number: string) => {
  const person = PEOPLE.find((one) => one.number === number);
  if (!person) throw new Error(`nobody has number ${number}`);
  return person;
};
