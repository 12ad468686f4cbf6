import { fail, ok } from '../../../shared/kernel/errors.ts';
import { drawableOn } from '../../../shared/merchant/settlement.ts';
import { merchantAccount } from '../../../shared/points/account.ts';
import { GOODS_LIMITS } from '../../../shared/shop/goods.ts';
import type { Signed } from '../../../shared/vote/signed.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { SETTLEMENTS_SHOWN } from './home.ts';
import { settlementIdOf } from './ids.ts';
import { showMerchant } from './list.ts';
import { showGoods, showRow } from './project.ts';

const nameAndTime = ({ name, at }: Signed) => ({ name, at });

export const detail: ApiHandlers['merchant.detail'] = async ({ merchantId }, ctx) => {
  const { communityId } = ctx.resident;
  const merchant = await getDocument('merchants', merchantId);
  if (merchant?.communityId !== communityId) return fail('MERCHANT_NOT_FOUND');
  const { officeId, named, agreed, turned } = merchant;
  const { offices, goods, accounts, settlements } = await readTogether(communityId, {
    offices: part('offices', { _id: officeId }, { limit: 1 }),
    goods: part('goods', { communityId, status: command.in(['open', 'hidden']) }, { limit: 2 * GOODS_LIMITS.atOnce }),
    accounts: part('accounts', { _id: merchantAccount(officeId) }, { limit: 1 }),
    settlements: part('settlements', { merchantId }, { orderBy: [['order', 'desc']], limit: SETTLEMENTS_SHOWN }),
  });
  const drawn = new Set(settlements.map(({ _id }) => _id));
  const months = merchant.months.filter((month) => !drawn.has(settlementIdOf(merchantId, month)));
  return ok({
    ...showMerchant(merchant, ctx, offices[0]),
    ...{ named: nameAndTime(named), agreed: agreed && nameAndTime(agreed) },
    turned: turned && { ...nameAndTime(turned), reason: turned.reason },
    goods: goods.map((one) => ({
      ...showGoods(one, ctx.today),
      ...{ isTheirs: one.merchant?.officeId === officeId, merchantName: one.merchant?.name ?? null },
    })),
    due: accounts[0]?.balance ?? 0,
    settlements: settlements.map(showRow),
    months: months.map((month) => {
      const from = drawableOn(month);
      return { month, from, isDrawable: ctx.today >= from };
    }),
  });
};
