import type { RedemptionId } from '../../../shared/kernel/ids.ts';
import { askToBring } from '../../../shared/redemption/bringing.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { actOn, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

type Asked = { readonly redemptionId: RedemptionId; readonly isAsked: boolean };

/** Whoever is let in says that it is to be brought, or that it is fetched after all. */
export const sayBrought =
  (isTheirsOf: (ctx: ResidentAct) => (redemption: Redemption) => boolean) =>
  async ({ redemptionId, isAsked }: Asked, ctx: ResidentAct) =>
    settledByUs(
      await actOn(ctx, {
        redemptionId,
        isTheirs: isTheirsOf(ctx),
        decide: (redemption, now) => askToBring(redemption, keeperOf(ctx, now).signed, isAsked),
        // Whoever had taken it has nothing to carry then.
        says: (_, { bringing }) =>
          isAsked
            ? { kind: 'redemption.bringAsked' }
            : { kind: 'redemption.bringDropped', told: bringing?.carrier ? [bringing.carrier.id] : [] },
      }),
    );
