import { ok } from '../../../shared/kernel/errors.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { MERCHANT_LIMITS } from '../../../shared/merchant/merchant.ts';
import { together } from '../../../shared/merchant/due.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** More merchants than one place has in a month; what lies beyond is in no sum, so it is far beyond. */
const ITEMS_MAX = 2 * MERCHANT_LIMITS.atOnce;

export const published: ApiHandlers['merchant.published'] = async ({ month: asked }, { resident: { communityId } }) => {
  const month = asked ?? (await monthOf(communityId, {}, 'desc'));
  if (month === null)
    return ok({ month, before: null, after: null, items: [], all: { ...together([]), cameBack: together([]) } });
  const [found, before, after] = await Promise.all([
    findDocuments('settlements', { communityId, status: 'settled', month }, { limit: ITEMS_MAX }),
    monthOf(communityId, { month: command.lt(month) }, 'desc'),
    monthOf(communityId, { month: command.gt(month) }, 'asc'),
  ]);
  const inOrder = [...found].sort((a, b) => a.createdAt - b.createdAt || (a._id < b._id ? -1 : 1));
  const items = inOrder.map(({ _id, name, vouchers, points, cameBack }) => ({
    ...{ settlementId: _id, name, vouchers, points, cameBack: { ...cameBack } },
  }));
  const all = { ...together(items), cameBack: together(items.map(({ cameBack }) => cameBack)) };
  return ok({ month, before, after, items, all });
};

/** The first month of these in which something was settled. */
const monthOf = async (
  communityId: CommunityId,
  among: { readonly month?: object },
  direction: 'asc' | 'desc',
): Promise<LocalMonth | null> => {
  const [found] = await findDocuments(
    'settlements',
    { communityId, status: 'settled', ...among },
    { orderBy: [['month', direction]], limit: 1 },
  );
  return found?.month ?? null;
};
