import { ok } from '../../../shared/kernel/errors.ts';
import { beijingDay, beijingMonth } from '../../../shared/kernel/time.ts';
import { comeBackIn, duesOf, isDue } from '../../../shared/merchant/due.ts';
import { GOODS_LIMITS } from '../../../shared/shop/goods.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { entriesOfMonth } from './entries.ts';
import { merchantIdOf } from './ids.ts';
import { showDues, showGoods, showRow } from './project.ts';

const RECENT_MAX = 30;
/** A year of them. */
export const SETTLEMENTS_SHOWN = 12;

export const home: ApiHandlers['merchant.home'] = async (_, { office, now, today }) => {
  const { communityId, _id: officeId } = office;
  const _id = merchantIdOf(officeId);
  const month = beijingMonth(now);
  const [{ merchants, goods, settlements }, entries] = await Promise.all([
    readTogether(communityId, {
      merchants: part('merchants', { _id }, { limit: 1 }),
      goods: part('goods', { communityId, status: 'open' }, { limit: 2 * GOODS_LIMITS.atOnce }),
      settlements: part('settlements', { merchantId: _id }, { orderBy: [['order', 'desc']], limit: SETTLEMENTS_SHOWN }),
    }),
    entriesOfMonth(officeId, month),
  ]);
  const [merchant] = merchants;
  if (!merchant) return ok({ merchant: null });
  const { vouchers, points } = duesOf(entries.filter((one) => !isDue(one) || beijingDay(one.at) === today));
  const hasComeBack = comeBackIn(entries);
  return ok({
    merchant: {
      ...{ merchantId: _id, name: merchant.name, status: merchant.status, reason: merchant.turned?.reason ?? null },
      goods: goods.filter((one) => one.merchant?.officeId === officeId).map((one) => showGoods(one, today)),
      today: { vouchers, points },
      month: { ...showDues(duesOf(entries)), month },
      recent: entries
        .filter(isDue)
        .slice(-RECENT_MAX)
        .reverse()
        .map((due) => ({
          ...{ redemptionId: due.redemptionId, name: due.goodsName, unit: due.unit, pieces: due.quantity },
          ...{ points: Number(due.amount), at: due.at, isBack: hasComeBack(due._id) },
        })),
      settlements: settlements.map(showRow),
    },
  });
};
