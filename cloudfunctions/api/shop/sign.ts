import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { Slip } from '../../../shared/shop/slips.ts';
import { signSlip } from '../../../shared/shop/slips.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopHappened, signedBy } from './act.ts';
import { moveOnce } from './move-once.ts';
import { slipDocument } from './record.ts';

/** The slip and what it moves are one transaction: it is signed once, and moves once. */
export const sign: ApiHandlers['shop.sign'] = ({ slipId }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('stockSlips', slipId);
    if (before?.communityId !== ctx.resident.communityId) return fail('SLIP_NOT_FOUND');
    const { goodsId, proposed } = before;
    const signer = { signed: signedBy(ctx, now), householdId: ctx.resident.householdId };
    let signed: Slip = before;
    const of = { goodsId, slot: 'slip', cause: slipId, why: whyOf(before), signed: [proposed, signer.signed] } as const;
    const moved = await moveOnce(transaction, of, now, (stock, { today, moveId }) => {
      const decided = signSlip(before, stock, signer, { today, batchId: moveId });
      if (!decided.ok) return decided;
      signed = decided.value.slip;
      return ok(decided.value.change);
    });
    if (!moved.ok) return fail(moved.code === 'NO_STOCK_KEPT' ? 'SLIP_NOT_FOUND' : moved.code);
    if (signed.status !== 'signed' || before.status === 'signed') return fail('SLIP_NOT_WAITING');
    await transaction.replace('stockSlips', slipDocument(signed));
    return ok({
      value: { slipId, goodsId, status: signed.status },
      happened: shopHappened(ctx, slipId, 'shop.signed', { from: 'waiting', to: 'signed' }),
    });
  });

const whyOf = ({ said }: Slip) => {
  if (said.kind === 'receipt') return said.source;
  return said.kind === 'loss' ? said.why : null;
};
