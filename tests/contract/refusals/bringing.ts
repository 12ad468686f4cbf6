import { setField } from '../../world/documents.ts';
import type { World } from '../../world/world.ts';
import { cardOf } from './household.ts';
import { plantBrought, plantCarried } from './planted-bringing.ts';
import { plantVoucher } from './planted-redemptions.ts';
import { afterWrongDigits } from './planted-tries.ts';
import type { MethodsOf, Refusals } from './scenario.ts';
import {
  cancelled,
  fetched,
  having,
  nowhere,
  onTheWay,
  overdue,
  reserved,
  stopped,
  after,
  type By,
  type Lay,
} from './voucher-standing.ts';

/** The methods of what is brought. */
export type BringingMethods = Extract<
  MethodsOf<'redemption'>,
  `redemption.${'bring' | 'bringFor' | 'carry' | 'putDown' | 'handTo' | 'takeIn' | 'deliver'}`
>;

const brought: Lay = (world) => plantBrought(world);
const carried: Lay = (world) => plantCarried(world);
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
  VOUCHER_STOPPED: having(stopped(reserved), act),
  VOUCHER_REDEEMED: having(fetched(reserved), act),
  VOUCHER_ENDED: having(cancelled(reserved), act),
  BRINGING_NOT_POSSIBLE: having(service, act),
  VOUCHER_EXPIRED: having(overdue(reserved), act),
  ON_THE_WAY: having(onTheWay, act),
});
/** How a voucher that somebody had taken can have ended. */
const endedOf = (lay: Lay, act: By) => ({
  VOUCHER_STOPPED: having(stopped(lay), act),
  VOUCHER_REDEEMED: having(fetched(lay), act),
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
    BRINGING_NOT_ASKED: having(reserved, carry),
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
      after(carried, ({ digits }, staff) => staff.must('redemption.open', { digits })),
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
      after(onTheWay, async ({ redemptionId, digits }, staff, world) => {
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
      return afterWrongDigits(world, residentId, () => deliver(planted, staff, world));
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
