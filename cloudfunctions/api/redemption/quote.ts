import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { GoodsId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingMonth, type LocalDate } from '../../../shared/kernel/time.ts';
import { residentAccount, type AccountId } from '../../../shared/points/account.ts';
import { shareOut } from '../../../shared/points/spend.ts';
import { lastDayOf } from '../../../shared/redemption/days.ts';
import type { Payer } from '../../../shared/redemption/ordering.ts';
import { isPooled } from '../../../shared/redemption/pooling.ts';
import { limitLeft } from '../../../shared/shop/goods.ts';
import { nextGiven } from '../../../shared/shop/hours.ts';
import { priceOn } from '../../../shared/shop/prices.ts';
import { numbersOf, type Stock } from '../../../shared/shop/stock.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopIdOf, stockIdOf } from '../shop/index.ts';
import { takenIdOf } from './ids.ts';
import { accountsOf, PEOPLE_MAX } from './payers.ts';

/** Nothing is set aside here: what is told may have changed when it is ordered, and is decided again then. */
export const quote: ApiHandlers['redemption.quote'] = async ({ goodsId, quantity }, ctx) => {
  const { communityId } = ctx.resident;
  const found = await read(ctx, goodsId);
  const [goods] = found.goods;
  const price = goods && priceOn(goods.prices, ctx.today);
  if (goods?.communityId !== communityId || goods.status !== 'open' || !price) return fail('GOODS_NOT_FOUND');
  const cost = price.points * quantity;
  const { payers, names } = await payersOf(ctx, found.poolings);
  const all = payers.reduce((sum, { balance }) => sum + balance, 0);
  const shares = shareOut(cost, payers) ?? [];
  const [stock] = found.stocks;
  const [shop] = found.shops;
  const { kind, name, size, unit, picture } = goods;
  return ok({
    ...{ goodsId, kind, name, size, unit, picture, quantity, cost, priceId: price.priceId, points: price.points },
    payers: shares.map(({ account, amount }) => ({
      who: whoOf(account, ctx.resident._id),
      name: names.get(account) ?? null,
      amount,
    })),
    missing: Math.max(0, cost - all),
    left: Math.max(0, balanceOf(payers[0]) - cost),
    limitLeft: limitLeft(goods, found.taken[0]?.count ?? 0),
    free: kind === 'service' ? null : freeOf(stock, ctx.today),
    lastDay: lastDayOf(ctx.today, shop && nextGiven(shop, goods, ctx.now)),
  });
};

const balanceOf = (payer: Payer | undefined): number => payer?.balance ?? 0;
const freeOf = (stock: Stock | undefined, today: LocalDate): number => (stock ? numbersOf(stock, today).free : 0);

const whoOf = (account: AccountId, ownerId: ResidentId): 'own' | 'card' | 'pooled' => {
  if (account === residentAccount(ownerId)) return 'own';
  return account.startsWith('card:') ? 'card' : 'pooled';
};

const read = ({ resident: { communityId, householdId }, now }: ResidentCtx, goodsId: GoodsId) =>
  readTogether(communityId, {
    goods: part('goods', { _id: goodsId }, { limit: 1 }),
    stocks: part('stocks', { _id: stockIdOf(goodsId) }, { limit: 1 }),
    shops: part('shops', { _id: shopIdOf(communityId) }, { limit: 1 }),
    taken: part('takenGoods', { _id: takenIdOf(householdId, goodsId, beijingMonth(now)) }, { limit: 1 }),
    poolings: part('poolings', { householdId }, { orderBy: [['_id', 'asc']], limit: PEOPLE_MAX }),
  });

type Poolings = Awaited<ReturnType<typeof read>>['poolings'];

/** Who may pay, what each has, and the names of those who said yes. */
export const payersOf = async ({ resident, now }: Pick<ResidentCtx, 'resident' | 'now'>, poolings: Poolings) => {
  const { communityId, householdId, _id } = resident;
  const others = poolings.flatMap(({ residentId }) => (residentId === _id ? [] : [residentId]));
  const { people, accounts } = await readTogether(communityId, {
    people: part('residents', { _id: command.in(others) }, { limit: PEOPLE_MAX }),
    accounts: part('accounts', { _id: command.in(accountsOf(resident, others)) }, { limit: PEOPLE_MAX + 2 }),
  });
  const said = new Map(poolings.map((pooling) => [pooling.residentId, pooling]));
  const pooled = people.filter((person) => isPooled(said.get(person._id), person, householdId, now));
  const ids: readonly ResidentId[] = others.filter((id) => pooled.some((person) => person._id === id));
  const has = new Map(accounts.map(({ _id: account, balance }) => [account, balance]));
  return {
    payers: accountsOf(resident, ids).map((account) => ({ account, balance: has.get(account) ?? 0 })),
    names: new Map(pooled.map((person) => [residentAccount(person._id), person.name])),
  };
};
