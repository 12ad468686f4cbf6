import { beijingDay } from '../../shared/kernel/time.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { Caller } from './caller.ts';
import { bringIn, orderOne, putOnShow } from './on-show.ts';

/** What is redeemed, in the states somebody can look at; made up, as everything here. */
export type Vouchers = {
  readonly goodsId: string;
  readonly open: string;
  readonly named: string;
  readonly stopped: string;
  readonly fetched: string;
  /** Somebody brings it: it is on its way. */
  readonly brought: string;

  readonly sheetId: string;
  /** Something that was fetched, and called back since. */
  readonly recalledId: string;
  /** The six digits of what somebody else fetches. */
  readonly digits: string;
};

type Company = { readonly as: (persona: string) => Caller; readonly founder: Caller; readonly now: number };

/** What one of the staff may give alone: enough for what is ordered here. */
export const earnSome = async (residentId: string, staff: Caller, now: number): Promise<void> => {
  await staff('earning.give', {
    ...{ residentId, forWhom: null, kind: 'labour', amount: 8, reason: '搬书进阅览室' },
    day: beijingDay((now - DAY_MS) as InstantMs),
  });
};
const DAY_MS = 24 * 60 * 60_000;

/** Orders for the resident, of whom the shop has gentle prices: they have few points yet. */
export const orderThings = async ({ as, founder, now }: Company): Promise<Vouchers> => {
  const [staff, resident] = [as('staff'), as('resident')];
  const goodsId = await onShow(staff, founder, now, '铅笔');
  const me = await resident('membership.me', {});
  if (me.kind !== 'resident') throw new Error('the resident has no account');
  await earnSome(me.residentId, staff, now);
  const order = () => orderOne(resident, goodsId);
  const [fetched, stopped, named, open] = [await order(), await order(), await order(), await order()];
  const [brought, waiting] = [await order(), await order()];
  const recalledId = await callBack({ as, founder, now });
  await bringHome(as, brought.redemptionId, waiting.redemptionId);
  await staff('redemption.open', { digits: stopped.digits });
  await staff('redemption.stop', { redemptionId: stopped.redemptionId });
  await resident('redemption.name', { redemptionId: named.redemptionId, name: '小燕' });
  const { sheetId } = await staff('redemption.printSheet', {});
  await staff('redemption.open', { digits: fetched.digits });
  await staff('redemption.redeem', { redemptionId: fetched.redemptionId, fetchedBy: 'owner', word: null });
  const { lines } = await staff('redemption.sheet', { sheetId });
  const line = lines.findIndex(({ redemptionId }) => redemptionId === fetched.redemptionId);
  await staff('redemption.tick', { sheetId, line });
  return {
    ...{ goodsId, sheetId, digits: named.digits, open: open.redemptionId, named: named.redemptionId },
    brought: brought.redemptionId,
    recalledId,
    ...{ stopped: stopped.redemptionId, fetched: fetched.redemptionId },
  };
};

/** Something that the resident fetched is called back. */
const callBack = async ({ as, founder, now }: Company): Promise<string> => {
  const [staff, resident] = [as('staff'), as('resident')];
  const goodsId = await onShow(staff, founder, now, '圆珠笔');
  const { redemptionId, digits } = await orderOne(resident, goodsId);
  await staff('redemption.open', { digits });
  await staff('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
  await staff('shop.recall', { goodsId, batchId: null, reason: '笔芯漏墨' });
  return goodsId;
};

/** One thing is on its way, and another waits for somebody to carry it. */
const bringHome = async (as: Company['as'], brought: string, waiting: string): Promise<void> => {
  for (const redemptionId of [brought, waiting])
    await as('resident')('redemption.bring', { redemptionId, isAsked: true });
  await as('volunteer')('redemption.carry', { redemptionId: brought });
  await as('staff')('redemption.handTo', { redemptionId: brought });
};

/** School things at one point, of which a dozen came. */
const onShow = async (staff: Caller, founder: Caller, now: number, name: string): Promise<string> => {
  const words = {
    ...({ kind: 'item', name, size: '3 支', unit: '份', category: 'school', picture: 'book' } as const),
    ...{ limitPerMonth: 8, merchantId: null },
  };
  const goodsId = await putOnShow(staff, words, { points: 1, from: beijingDay(now as InstantMs) });
  await bringIn([staff, founder], goodsId, { quantity: 12 });
  return goodsId;
};
