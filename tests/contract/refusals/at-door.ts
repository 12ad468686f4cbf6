import type { World } from '../../world/world.ts';
import { plantAtDoor, type AtDoor } from './planted-bringing.ts';
import { letEnd } from './planted-redemptions.ts';
import type { Refusals, Scenario } from './scenario.ts';

/** The methods of whoever stands at the door of somebody without an account. */
export type AtDoorMethods = 'redemption.openAtDoor' | 'redemption.bringAtDoor';

const MINUTE_MS = 61_000;
/** More than one run of what wakes. */
const RUNS = 2;
const other = (code: string, by = 1): string => String((Number(code) + by) % 1e8).padStart(8, '0');
const captain = (world: World) => world.join('captain1');

type By = (world: World, at: Pick<AtDoor, 'residentId' | 'code' | 'redemptionId'>) => Promise<unknown>;
const open: By = async (world, { residentId, code }) =>
  (await captain(world)).call('redemption.openAtDoor', { residentId, code });
const bring: By = async (world, { residentId, code, redemptionId }) =>
  (await captain(world)).call('redemption.bringAtDoor', { residentId, code, redemptionId, isAsked: true });

const planted =
  (act: By, change: Partial<AtDoor> = {}): Scenario =>
  async (world) =>
    act(world, { ...(await plantAtDoor(world)), ...change });
const wrongly =
  (act: By, times: number): Scenario =>
  async (world) => {
    const at = await plantAtDoor(world);
    for (let by = 1; by < times; by += 1) await act(world, { ...at, code: other(at.code, by) });
    return act(world, { ...at, code: other(at.code, times) });
  };
const notShown = (act: By) => ({
  RESIDENT_NOT_FOUND: planted(act, { residentId: 'resident_nowhere' as AtDoor['residentId'] }),
  HAS_ACCOUNT: async (world: World) => {
    const [at, wei] = [await plantAtDoor(world), await world.join('wei')];
    return act(world, { ...at, residentId: wei.residentId });
  },
  TOO_MANY_ATTEMPTS: wrongly(act, 6),
  CARD_WRONG: wrongly(act, 1),
});

/** How it stands by the time the captain says it. */
const after =
  (happens: (world: World, at: AtDoor) => Promise<unknown>): Scenario =>
  async (world) => {
    const at = await plantAtDoor(world);
    await happens(world, at);
    return bring(world, at);
  };
const atCounter = async (world: World, { digits }: AtDoor) => {
  const staff = await world.join('staff');
  await staff.must('redemption.open', { digits });
  return staff;
};

/** Every refusal at somebody's door. */
export const AT_DOOR_REFUSALS: Refusals<AtDoorMethods> = {
  'redemption.openAtDoor': notShown(open),
  'redemption.bringAtDoor': {
    ...notShown(bring),
    REDEMPTION_NOT_FOUND: planted(bring, { redemptionId: 'redemption_nowhere' as AtDoor['redemptionId'] }),
    VOUCHER_STOPPED: after(async (world, at) =>
      (await atCounter(world, at)).must('redemption.stop', { redemptionId: at.redemptionId }),
    ),
    VOUCHER_REDEEMED: after(async (world, at) =>
      (await atCounter(world, at)).must('redemption.redeem', {
        ...{ redemptionId: at.redemptionId, fetchedBy: 'owner', word: null },
      }),
    ),
    VOUCHER_ENDED: after(async (world, { redemptionId }) => {
      await letEnd(world, redemptionId);
      const { clock } = world.cloud;
      for (let run = 0; run < RUNS; run += 1) await clock.jumpTo(clock.now() + MINUTE_MS, { timers: 'once' });
    }),
    BRINGING_NOT_POSSIBLE: async (world) => bring(world, await plantAtDoor(world, { more: { kind: 'service' } })),
    VOUCHER_EXPIRED: after((world, { redemptionId }) => letEnd(world, redemptionId)),
    ON_THE_WAY: async (world) => {
      const at = await plantAtDoor(world);
      await bring(world, at);
      await (await world.join('volunteer')).must('redemption.carry', { redemptionId: at.redemptionId });
      await (await world.join('staff')).must('redemption.handTo', { redemptionId: at.redemptionId });
      return bring(world, at);
    },
  },
};
