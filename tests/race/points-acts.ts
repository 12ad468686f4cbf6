import { DEED_KINDS } from '../../shared/earning/deed-kinds.ts';
import type { GoodsId, RedemptionId } from '../../shared/kernel/ids.ts';
import { dayOf } from '../contract/refusals/a-deed.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { CAME, tomorrow } from '../contract/refusals/a-thing.ts';
import type { Random } from '../fixtures/random.ts';
import type { Resident, World } from '../world/world.ts';

/** Who earns and spends, who answers for it, and what they have in hand so far. */
export type Market = {
  readonly world: World;
  readonly random: Random;
  readonly helpers: readonly Resident[];
  readonly asker: Resident;
  readonly keepers: readonly [Resident, Resident];
  readonly goodsId: GoodsId;
  readonly vouchers: { readonly redemptionId: RedemptionId; readonly digits: string; readonly owner: Resident }[];
};
type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string };
/** An act of somebody, said to the product as a phone says it: again, until it is answered. */
type Act = (market: Market) => Promise<readonly Answer[]>;

const DAY_MS = 86_400_000;
const REASON = '那天他不在家';

/** The same request from two places at once: a tap that was lost, and sent again. */
const twice = <A extends Answer>(send: (options: { requestId: string }) => Promise<A>, { random }: Market) => {
  const requestId = `replayed-${String(random.whole(0, 1e9)).padStart(10, '0')}`;
  return Promise.all([send({ requestId }), send({ requestId })]);
};

const order: Act = async (market) => {
  const { random, helpers, goodsId, vouchers } = market;
  const owner = random.pick(helpers);
  const quoted = await owner.persist('redemption.quote', { goodsId, quantity: 1 });
  if (!quoted.ok) return [quoted];
  const wish = { goodsId, quantity: 1, priceId: quoted.value.priceId };
  const answers = await twice((options) => owner.persist('redemption.order', wish, options), market);
  for (const answer of answers) {
    if (!answer.ok || vouchers.some(({ redemptionId }) => redemptionId === answer.value.redemptionId)) continue;
    const { redemptionId, digits } = answer.value;
    vouchers.push({ redemptionId: redemptionId as RedemptionId, digits, owner });
  }
  return answers;
};

const fetched: Act = async ({ random, keepers, vouchers }) => {
  const voucher = vouchers[random.whole(0, Math.max(0, vouchers.length - 1))];
  if (!voucher) return [];
  const { digits, redemptionId } = voucher;
  const at = random.pick(keepers);
  const opened = await at.persist('redemption.open', { digits });
  const given = { redemptionId, fetchedBy: 'owner', word: null } as const;
  return [opened, ...(await Promise.all(keepers.map((keeper) => keeper.persist('redemption.redeem', given))))];
};

/** Asked for, taken by two at once, given to whoever was first, and then the door, the shelf, or the counter of somebody else. */
const brought: Act = async ({ random, helpers, keepers, vouchers }) => {
  const voucher = vouchers[random.whole(0, Math.max(0, vouchers.length - 1))];
  if (!voucher) return [];
  const { owner, redemptionId, digits } = voucher;
  const [staff, admin] = keepers;
  const asked = await owner.persist('redemption.bring', { redemptionId, isAsked: true });
  const others = helpers.filter((one) => one !== owner).slice(0, 2);
  for (const one of others) await one.persist('mutual.join', { skills: ['elder'], hours: ['morning'] });
  const taken = await Promise.all(others.map((one) => one.persist('redemption.carry', { redemptionId })));
  const handed = await Promise.all(keepers.map((one) => one.persist('redemption.handTo', { redemptionId })));
  const door = { redemptionId, by: 'digits', code: digits } as const;
  const ends = [
    ...others.map((one) => () => one.persist('redemption.deliver', door)),
    ...others.map((one) => () => one.persist('redemption.deliver', door)),
    () => admin.persist('redemption.takeIn', { redemptionId }),
    () => staff.persist('redemption.open', { digits }),
    () => owner.persist('redemption.cancel', { redemptionId }),
  ];
  return [asked, ...taken, ...handed, ...(await Promise.all(ends.map((end) => end())))];
};

const returned: Act = async ({ random, keepers: [staff, admin], vouchers }) => {
  const voucher = vouchers[random.whole(0, Math.max(0, vouchers.length - 1))];
  if (!voucher) return [];
  const { redemptionId } = voucher;
  const asked = await staff.persist('redemption.askReturn', { redemptionId, reason: '袋子破了' });
  return [asked, ...(await Promise.all([1, 2].map(() => admin.persist('redemption.takeBack', { redemptionId }))))];
};

const helped: Act = async ({ random, asker, helpers }) => {
  const helper = random.pick(helpers);
  const posted = await asker.persist('need.post', A_NEED);
  if (!posted.ok) return [posted];
  const { needId } = posted.value;
  const claimed = await helper.persist('need.claim', { needId });
  const done = await helper.persist('need.reportDone', { needId });
  return [claimed, done, ...(await Promise.all([1, 2].map(() => asker.persist('need.confirm', { needId }))))];
};

const slip =
  (said: (random: Random) => object): Act =>
  async ({ random, keepers: [staff, admin], goodsId }) => {
    const proposed = await staff.persist('shop.propose', { goodsId, said: said(random) as typeof CAME });
    if (!proposed.ok) return [proposed];
    const { slipId } = proposed.value;
    return [proposed, ...(await Promise.all([1, 2].map(() => admin.persist('shop.sign', { slipId }))))];
  };

/** What people do with points, by name. */
export const POINTS_ACTS = {
  helped,
  order,
  fetched,
  brought,
  returned,
  given: async (market) => {
    const { world, random, helpers, keepers } = market;
    const residentId = random.pick(helpers).residentId;
    const gift = {
      ...{ residentId, forWhom: null, kind: random.pick(DEED_KINDS), day: dayOf(world, -random.whole(0, 3)) },
      ...{ amount: random.whole(1, 6), reason: '发现漏电报了信' },
    };
    return twice((options) => random.pick(keepers).persist('earning.give', gift, options), market);
  },
  cancelled: async ({ random, vouchers }) => {
    const voucher = vouchers[random.whole(0, Math.max(0, vouchers.length - 1))];
    if (!voucher) return [];
    const { owner, redemptionId } = voucher;
    return Promise.all([1, 2].map(() => owner.persist('redemption.cancel', { redemptionId })));
  },
  counted: slip((random) => ({ kind: 'count', counted: random.whole(0, 6) })),
  received: slip(() => CAME),
  pooled: async ({ random, helpers }) => [
    await random.pick(helpers).persist('redemption.pool', { isMine: random.next() < 0.7 }),
  ],
  priced: async ({ world, random, keepers: [staff], goodsId }) => [
    await staff.persist('shop.setPrice', { goodsId, points: random.pick([30, 60, 90]), from: tomorrow(world) }),
  ],
  reissued: async ({ world, random, helpers, keepers: [staff] }) => {
    const row = await world.db.one('residents', random.pick(helpers).residentId);
    return row ? [await staff.persist('household.issueCard', { householdId: row.householdId })] : [];
  },
  deducted: async ({ random, helpers, keepers: [staff] }) => [
    await staff.persist('earning.deduct', {
      ...{ residentId: random.pick(helpers).residentId, amount: random.whole(1, 5), reason: REASON },
    }),
  ],
  // Vouchers expire, deeds and deductions take effect, and what was set aside comes back, while others go on.
  later: async ({ world, random }) => {
    const { clock } = world.cloud;
    await clock.jumpTo(clock.now() + random.whole(1, 5) * DAY_MS, { timers: 'once' });
    return [];
  },
} as const satisfies Readonly<Record<string, Act>>;
