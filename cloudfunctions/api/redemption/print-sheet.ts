import { ok } from '../../../shared/kernel/errors.ts';
import { SHEET_LINES_MAX } from '../../../shared/redemption/sheet-words.ts';
import { isOnTheWay } from '../../../shared/redemption/on-the-way.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { orderKey } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { SheetDocument } from './collections.ts';
import { keeperOf } from './act.ts';
import { sheetIdOf } from './ids.ts';

/** What waits longest comes first: a sheet has an end, and they have the least time. */
export const printSheet: ApiHandlers['redemption.printSheet'] = async (_, ctx) => {
  const { communityId } = ctx.resident;
  const found = await findDocuments(
    'redemptions',
    { communityId, status: 'reserved', lastDay: command.gte(ctx.today) },
    { orderBy: [['order', 'asc']], limit: SHEET_LINES_MAX },
  );
  // What somebody brings is not given here meanwhile.
  const waiting = found.filter((one) => !isOnTheWay(one, ctx.now));
  if (waiting.length === 0) return refuseUnlessAnswered(ctx, 'NOTHING_WAITS');
  const sheetId = sheetIdOf(ctx.eventId);
  return runCommand<{ sheetId: string }, 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now) => {
    const sheet: SheetDocument = {
      ...{ _id: sheetId, schema: 1, createdAt: now, communityId, day: ctx.today, order: orderKey(now, sheetId) },
      printed: keeperOf(ctx, now).signed,
      lines: waiting.map(({ _id }) => ({ redemptionId: _id, tick: null, solved: null })),
    };
    await transaction.insert('redemptionSheets', [sheet]);
    return ok({
      value: { sheetId },
      happened: {
        ...{ kind: 'redemption.sheetPrinted', subject: sheetId, from: null, to: 'printed', reason: null },
        ...{ communityId, buildingId: null, actorId: ctx.resident._id, actorName: ctx.resident.name },
      },
    });
  });
};
