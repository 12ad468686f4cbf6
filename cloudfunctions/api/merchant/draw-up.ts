import { fail, ok } from '../../../shared/kernel/errors.ts';
import { drawUp as drawn } from '../../../shared/merchant/settlement.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { merchantHappened, settlementActed, signedBy } from './act.ts';
import type { SettlementDocument } from './collections.ts';
import { entriesOfMonth } from './entries.ts';
import { settlementIdOf } from './ids.ts';

type Refused = 'SETTLEMENT_DRAWN' | 'MONTH_NOT_OVER' | 'NOTHING_DUE';

/** The entries of a month that can be drawn up are final, so they are read before the transaction. */
export const drawUp: ApiHandlers['merchant.drawUp'] = async ({ merchantId, month }, ctx) => {
  const merchant = await getDocument('merchants', merchantId);
  if (merchant?.communityId !== ctx.resident.communityId) return fail('MERCHANT_NOT_FOUND');
  const { communityId, officeId, name } = merchant;
  const entries = await entriesOfMonth(officeId, month);
  const _id = settlementIdOf(merchantId, month);
  return runCommand<ReturnType<typeof settlementActed>, Refused, ResidentAct>(ctx, async (transaction, now) => {
    if (await transaction.get('settlements', _id)) return fail('SETTLEMENT_DRAWN');
    const facts = { _id, communityId, merchantId, officeId, name, month };
    const settlement = drawn(facts, entries, signedBy(ctx, now));
    if (!settlement.ok) return settlement;
    const document: SettlementDocument = {
      ...settlement.value,
      ...{ schema: 1, createdAt: now, order: `${month}_${_id}` },
    };
    await transaction.insert('settlements', [document]);
    const change = { from: null, to: document.status };
    return ok({
      value: settlementActed(document),
      happened: merchantHappened(ctx, _id, 'merchant.drawnUp', change),
    });
  });
};
