import { fail, ok } from '../../../shared/kernel/errors.ts';
import { tickVoucher, withTick } from '../../../shared/redemption/sheet.ts';
import type { TickMet } from '../../../shared/redemption/sheet-words.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keeperOf } from './act.ts';
import { become } from './become.ts';

type Ticked = { readonly sheetId: string; readonly line: number; readonly met: TickMet };
type Refused = 'SHEET_NOT_FOUND' | 'OWN_VOUCHER' | 'AT_COUNTER' | 'ON_THE_WAY' | 'BATCH_BLOCKED';

/** The tick and what it makes of the voucher are one transaction. A line that is ticked answers what its tick met. */
export const tick: ApiHandlers['redemption.tick'] = ({ sheetId, line }, ctx) =>
  runCommand<Ticked, Refused, ResidentAct>(ctx, async (transaction, now) => {
    const { communityId, _id: actorId, name: actorName } = ctx.resident;
    const sheet = await transaction.get('redemptionSheets', sheetId);
    const at = sheet?.lines[line];
    const before = at && (await transaction.get('redemptions', at.redemptionId));
    if (sheet?.communityId !== communityId || !before) return fail('SHEET_NOT_FOUND');
    const keeper = keeperOf(ctx, now);
    const ticked = tickVoucher(before, keeper);
    if (!ticked.ok) return ticked;
    const met = at.tick?.met ?? ticked.value.met;
    if (!at.tick && ticked.value.redemption) {
      const written = await become(transaction, before, ticked.value.redemption, now);
      if (!written.ok) return fail('BATCH_BLOCKED');
    }
    await transaction.replace('redemptionSheets', withTick(sheet, line, { ...keeper.signed, met }));
    const { buildingId, ownerId } = before;
    return ok({
      value: { sheetId, line, met },
      happened: {
        ...{ kind: 'redemption.ticked', subject: at.redemptionId, from: before.status, to: met, reason: null },
        ...{ communityId, buildingId, actorId, actorName, onBehalfOf: ownerId },
      },
    });
  });
