import { ok } from '../../../shared/kernel/errors.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { numbersOf } from '../../../shared/shop/stock.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { stockIdOf } from '../shop/index.ts';
import { PEOPLE_MAX } from './payers.ts';
import { showInHand } from './project.ts';
import { takeInHand } from './take-in-hand.ts';
import { placesOf } from './whose.ts';

export const open: ApiHandlers['redemption.open'] = async ({ digits }, ctx) => {
  const opened = await takeInHand(ctx, ctx.resident.communityId, digits);
  return opened.ok ? ok(await inHand(opened.value, ctx)) : opened;
};

const inHand = async (redemption: Redemption, { resident: { communityId }, today }: ResidentAct) => {
  const { householdId, ownerId, goodsId } = redemption;
  const [place, { people, stocks }] = await Promise.all([
    placesOf([ownerId]),
    readTogether(communityId, {
      people: part('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX, fields: ['_id'] }),
      stocks: part('stocks', { _id: stockIdOf(goodsId) }, { limit: 1 }),
    }),
  ]);
  const [stock] = stocks;
  const numbers = stock && numbersOf(stock, today);
  return {
    ...showInHand(redemption, place(ownerId)),
    people: people.length,
    stock: numbers ? { onHand: numbers.onHand, reserved: numbers.reserved, free: numbers.free } : null,
  };
};
