import { triesIdOf } from '../../../cloudfunctions/api/redemption/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { WRONG_DIGITS_MAX } from '../../../shared/redemption/tries.ts';
import { setField } from '../../world/documents.ts';
import { putDocument, removeDocument } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';
import { cardOf } from './household.ts';
import { plantBrought, plantCarried, plantOnTheWay } from './planted-bringing.ts';
import { letEnd, plantFetched, plantVoucher, type Planted } from './planted-redemptions.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

/** The methods of what is brought. */
export type BringingMethods = Extract<
  MethodsOf<'redemption'>,
  `redemption.${'bring' | 'bringFor' | 'carry' | 'putDown' | 'handTo' | 'takeIn' | 'deliver'}`
>;

type Lay = (world: World, staff: Resident) => Promise<Planted>;
type By = (planted: Planted, staff: Resident, world: World) => Promise<unknown>;
const having =
  (lay: Lay, act: By): Scenario =>
  async (world) => {
    const staff = await world.join('staff');
    return act(await lay(world, staff), staff, world);
  };
const nowhere =
  (act: By): Scenario =>
  async (world) =>
    act({ redemptionId: 'redemption_nowhere', digits: '735208' } as Planted, await world.join('staff'), world);

const plain: Lay = (world) => plantVoucher(world);
const brought: Lay = (world) => plantBrought(world);
const carried: Lay = (world) => plantCarried(world);
const onTheWay: Lay = (world) => plantOnTheWay(world);
const then =
  (lay: Lay, more: By): Lay =>
  async (world, staff) => {
    const planted = await lay(world, staff);
    await more(planted, staff, world);
    return planted;
  };
const cancelled = (lay: Lay) =>
  then(lay, ({ owner, redemptionId }) => owner.must('redemption.cancel', { redemptionId }));
const given = (lay: Lay) =>
  then(lay, async ({ redemptionId, digits }, staff) => {
    await staff.must('redemption.open', { digits });
    await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
  });
const stopped = (lay: Lay) =>
  then(lay, async ({ redemptionId, digits }, staff) => {
    await staff.must('redemption.open', { digits });
    await staff.must('redemption.stop', { redemptionId });
  });
const overdue = (lay: Lay) => then(lay, ({ redemptionId }, _, world) => letEnd(world, redemptionId));
const service: Lay = (world) => plantVoucher(world, { goods: { more: { kind: 'service' } } });

/** Whoever carries in these scenarios, and another. */
const carrier = (world: World) => world.join('volunteer');
const bring: By = async ({ redemptionId }, _, world) =>
  (await world.join('wei')).call('redemption.bring', { redemptionId, isAsked: true });
const bringFor: By = ({ redemptionId }, staff) => staff.call('redemption.bringFor', { redemptionId, isAsked: true });
const carry: By = async ({ redemptionId }, _, world) =>
  (await carrier(world)).call('redemption.carry', { redemptionId });
const putDown: By = async ({ redemptionId }, _, world) =>
  (await carrier(world)).call('redemption.putDown', { redemptionId });
const handTo: By = ({ redemptionId }, staff) => staff.call('redemption.handTo', { redemptionId });
const takeIn: By = ({ redemptionId }, staff) => staff.call('redemption.takeIn', { redemptionId });
const deliver: By = async ({ redemptionId, digits }, _, world) =>
  (await carrier(world)).call('redemption.deliver', { redemptionId, by: 'digits', code: digits });
const other = (code: string): string => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0');

/** A keeper who is of the mutual-aid association carries it. */
const carriedByKeeper: Lay = async (world, staff) => {
  await staff.must('mutual.join', { skills: ['repair'], hours: ['evening'] });
  return plantCarried(world, { carrier: staff });
};
const asking = (act: By) => ({
  REDEMPTION_NOT_FOUND: nowhere(act),
  VOUCHER_STOPPED: having(stopped(plain), act),
  VOUCHER_REDEEMED: having((world, staff) => plantFetched(world, staff), act),
  VOUCHER_ENDED: having(cancelled(plain), act),
  BRINGING_NOT_POSSIBLE: having(service, act),
  VOUCHER_EXPIRED: having(overdue(plain), act),
  ON_THE_WAY: having(onTheWay, act),
});
/** How a voucher that somebody had taken can have ended. */
const endedOf = (lay: Lay, act: By) => ({
  VOUCHER_STOPPED: having(stopped(lay), act),
  VOUCHER_REDEEMED: having(given(lay), act),
  VOUCHER_ENDED: having(cancelled(lay), act),
});

/** Every refusal of what is brought to a door. */
export const BRINGING_REFUSALS: Refusals<BringingMethods> = {
  'redemption.bring': asking(bring),
  'redemption.bringFor': asking(bringFor),
  'redemption.carry': {
    CARRIERS_ONLY: having(brought, async ({ redemptionId }, _, world) =>
      (await world.join('mo')).call('redemption.carry', { redemptionId }),
    ),
    REDEMPTION_NOT_FOUND: nowhere(carry),
    BRINGING_NOT_ASKED: having(plain, carry),
    ...endedOf(brought, carry),
    OWN_VOUCHER: having(async (world) => plantBrought(world, { owner: await carrier(world) }), carry),
    CARRIED_ALREADY: having(carried, async ({ redemptionId }, _, world) =>
      (await world.join('captain2')).call('redemption.carry', { redemptionId }),
    ),
    VOUCHER_EXPIRED: having(overdue(brought), carry),
  },
  'redemption.putDown': {
    REDEMPTION_NOT_FOUND: nowhere(putDown),
    NOT_CARRIER: having(brought, putDown),
    ...endedOf(carried, putDown),
    BRING_IT_BACK: having(onTheWay, putDown),
  },
  'redemption.handTo': {
    REDEMPTION_NOT_FOUND: nowhere(handTo),
    ...endedOf(carried, handTo),
    NOBODY_CARRIES: having(brought, handTo),
    OWN_VOUCHER: having((world, staff) => plantCarried(world, { owner: staff }), handTo),
    HANDED_TO_ONESELF: having(carriedByKeeper, handTo),
    ON_THE_WAY: having(onTheWay, handTo),
    AT_COUNTER: having(
      then(carried, ({ digits }, staff) => staff.must('redemption.open', { digits })),
      async ({ redemptionId }, _, world) => (await world.join('admin')).call('redemption.handTo', { redemptionId }),
    ),
    VOUCHER_EXPIRED: having(overdue(carried), handTo),
    BATCH_BLOCKED: having(carried, async (planted, staff, world) => {
      await staff.must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '米里有虫' });
      return handTo(planted, staff, world);
    }),
  },
  'redemption.takeIn': {
    REDEMPTION_NOT_FOUND: nowhere(takeIn),
    ...endedOf(carried, takeIn),
    NOBODY_CARRIES: having(brought, takeIn),
    HANDED_TO_ONESELF: having(carriedByKeeper, takeIn),
  },
  'redemption.deliver': {
    REDEMPTION_NOT_FOUND: nowhere(deliver),
    NOT_CARRIER: having(brought, deliver),
    ...endedOf(carried, deliver),
    NOT_HANDED: having(carried, deliver),
    // Two days are over, and the owner came to the counter.
    AT_COUNTER: having(
      then(onTheWay, async ({ redemptionId, digits }, staff, world) => {
        const { bringing } = (await world.db.one('redemptions', redemptionId)) ?? {};
        const { carrier: by } = bringing ?? {};
        const late = { ...bringing, carrier: { ...by, handed: { ...by?.handed, until: 1 } } };
        await setField(world.cloud.url, 'redemptions', redemptionId, 'bringing', late);
        await staff.must('redemption.open', { digits });
      }),
      deliver,
    ),
    TOO_MANY_ATTEMPTS: having(onTheWay, async (planted, staff, world) => {
      const { residentId } = await carrier(world);
      const _id = triesIdOf(residentId);
      const { cloud } = world;
      await putDocument(cloud.url, 'voucherTries', {
        ...{ _id, schema: 1, createdAt: cloud.clock.now(), communityId: 'community_test', last: '000000', residentId },
        ...{ day: beijingDay(cloud.clock.now() as InstantMs), count: WRONG_DIGITS_MAX },
      });
      const answer = await deliver(planted, staff, world);
      await removeDocument(cloud.url, 'voucherTries', _id);
      return answer;
    }),
    VOUCHER_NOT_FOUND: having(onTheWay, (planted, staff, world) =>
      deliver({ ...planted, digits: other(planted.digits) }, staff, world),
    ),
    CARD_WRONG: having(onTheWay, async ({ redemptionId, owner }, _, world) => {
      const home = (await world.db.one('residents', owner.residentId))?.householdId ?? '';
      const code = other(await cardOf(await world.join('captain1'), home));
      return (await carrier(world)).call('redemption.deliver', { redemptionId, by: 'card', code });
    }),
    BATCH_BLOCKED: having(onTheWay, async (planted, staff, world) => {
      await staff.must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '米里有虫' });
      return deliver(planted, staff, world);
    }),
  },
};
