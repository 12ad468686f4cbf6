import type { ApiContract } from '../../../shared/contract.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const DAY_MS = 24 * 3_600_000;
const NOWHERE = 'series_nowhere';
const REASON = '题目写错了';

/** What the staff asks in all buildings, from tomorrow on for ten days. */
export const A_SERIES = (world: World): Input<ApiContract, 'vote.makeAll'> => ({
  ...{
    unit: 'household',
    purpose: 'ask',
    kind: 'one',
    title: '楼里的钱，先做哪一件',
    options: ['电梯换门', '楼道装灯'],
  },
  ...{ most: 1, tie: 'talk', mayChange: true, isRehearsal: false, isAboutCaptain: false },
  ...{ opensAt: world.cloud.clock.now() + DAY_MS, closesAt: world.cloud.clock.now() + 11 * DAY_MS },
});

/** Made by the staff, in all buildings. */
export const madeByStaff = async (world: World, more: Partial<Input<ApiContract, 'vote.makeAll'>> = {}) =>
  (await (await world.join('staff')).must('vote.makeAll', { ...A_SERIES(world), ...more })).seriesId;

/** One of the staff is a captain as well, for as long as it takes. */
const whileCaptain = async <T>(world: World, act: (staff: Resident) => Promise<T>): Promise<T> => {
  const staff = await world.join('staff');
  const { roles, buildingId } = (await world.db.one('residents', staff.residentId)) ?? {};
  const captain = { role: 'captain', scopeKind: 'building', scopeId: buildingId, from: '2020-01-01', to: null };
  const { url } = world.cloud;
  await setField(url, 'residents', staff.residentId, 'roles', [...(roles ?? []), captain]);
  try {
    return await act(staff);
  } finally {
    await setField(url, 'residents', staff.residentId, 'roles', roles);
  }
};

/** Every refusal of votes in all buildings. */
export const SERIES_REFUSALS: Refusals<'vote.makeAll' | 'vote.checkAll' | 'vote.withdrawAll'> = {
  'vote.makeAll': {
    TEXT_REFUSED: async (world) =>
      (await world.join('staff')).call('vote.makeAll', { ...A_SERIES(world), title: RISKY }),
    ABOUT_YOURSELF: (world) =>
      whileCaptain(world, async (staff) => staff.call('vote.makeAll', { ...A_SERIES(world), isAboutCaptain: true })),
    VOTE_TIMES_WRONG: async (world) =>
      (await world.join('staff')).call('vote.makeAll', {
        ...A_SERIES(world),
        purpose: 'decide',
        opensAt: world.cloud.clock.now(),
      }),
  },
  'vote.checkAll': {
    VOTE_NOT_FOUND: async (world) => (await world.join('staff')).call('vote.checkAll', { seriesId: NOWHERE }),
    SECOND_PERSON_NEEDED: async (world) => {
      const seriesId = await madeByStaff(world, { title: '谁写的谁不能核对' });
      return (await world.join('staff')).call('vote.checkAll', { seriesId });
    },
    VOTE_TIMES_WRONG: async (world) => {
      const seriesId = await madeByStaff(world, { title: '核对得太晚了', opensAt: world.cloud.clock.now() + 1000 });
      await world.cloud.clock.jumpTo(world.cloud.clock.now() + 2000, { timers: 'once' });
      return (await world.join('admin')).call('vote.checkAll', { seriesId });
    },
  },
  'vote.withdrawAll': {
    TEXT_REFUSED: async (world) =>
      (await world.join('staff')).call('vote.withdrawAll', { seriesId: NOWHERE, reason: RISKY }),
    VOTE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('vote.withdrawAll', { seriesId: NOWHERE, reason: REASON }),
    VOTE_BEGUN: async (world) => {
      const now = world.cloud.clock.now();
      const seriesId = await madeByStaff(world, { title: '开始了就收不回', opensAt: now + 1000 });
      await (await world.join('admin')).must('vote.checkAll', { seriesId });
      await world.cloud.clock.jumpTo(now + 180_000, { timers: 'once' });
      return (await world.join('staff')).call('vote.withdrawAll', { seriesId, reason: REASON });
    },
  },
};
