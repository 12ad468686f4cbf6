import { fail, ok } from '../../../shared/kernel/errors.ts';
import { forgetDonor as withoutDonor } from '../../../shared/shop/slips.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopHappened } from './act.ts';
import { slipDocument } from './record.ts';

/** The name is nowhere else: neither the movement of stock nor an event has it. */
export const forgetDonor: ApiHandlers['shop.forgetDonor'] = ({ slipId }, ctx) =>
  runCommand(ctx, async (transaction) => {
    const before = await transaction.get('stockSlips', slipId);
    if (before?.communityId !== ctx.resident.communityId) return fail('SLIP_NOT_FOUND');
    const after = withoutDonor(before);
    if (!after.ok) return after;
    await transaction.replace('stockSlips', slipDocument(after.value));
    const { goodsId, status } = after.value;
    return ok({
      value: { slipId, goodsId, status },
      happened: shopHappened(ctx, slipId, 'shop.donorForgotten', { from: status, to: status }),
    });
  });
