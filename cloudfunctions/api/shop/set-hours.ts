import { fail, ok } from '../../../shared/kernel/errors.ts';
import { areHours } from '../../../shared/shop/hours.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopHappened } from './act.ts';
import { shopIdOf } from './ids.ts';
import { showShop } from './project.ts';

export const setHours: ApiHandlers['shop.setHours'] = async (hours, ctx) => {
  const { communityId } = ctx.resident;
  if ((await checkText(ctx.openid, hours.place)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand<{ shop: ReturnType<typeof showShop> }, 'SHOP_HOURS_WRONG', ResidentAct>(
    ctx,
    async (transaction, now) => {
      if (!areHours(hours)) return fail('SHOP_HOURS_WRONG');
      const _id = shopIdOf(communityId);
      const before = await transaction.get('shops', _id);
      await transaction.replace('shops', {
        ...{ ...hours, _id, communityId, schema: 1, createdAt: before?.createdAt ?? now },
      });
      const change = { from: before ? 'set' : null, to: 'set' };
      return ok({ value: { shop: showShop(hours, now) }, happened: shopHappened(ctx, _id, 'shop.hoursSet', change) });
    },
  );
};
