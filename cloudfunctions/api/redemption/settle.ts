import { fail, ok } from '../../../shared/kernel/errors.ts';
import { solve } from '../../../shared/redemption/sheet.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keeperOf } from './act.ts';

/** No points and no stock move by it: what the shelf has less is counted, and signed by two. */
export const settle: ApiHandlers['redemption.settle'] = ({ sheetId, line, how }, ctx) =>
  runCommand<{ sheetId: string }, 'SHEET_NOT_FOUND' | 'NOTHING_TO_SETTLE', ResidentAct>(
    ctx,
    async (transaction, now) => {
      const { communityId, _id: actorId, name: actorName } = ctx.resident;
      const sheet = await transaction.get('redemptionSheets', sheetId);
      if (sheet?.communityId !== communityId) return fail('SHEET_NOT_FOUND');
      const solved = solve(sheet, line, { ...keeperOf(ctx, now).signed, how });
      if (!solved.ok) return solved;
      await transaction.replace('redemptionSheets', solved.value);
      return ok({
        value: { sheetId },
        happened: {
          ...{ kind: 'redemption.settled', subject: sheetId, from: sheet.lines[line]?.tick?.met ?? null, to: how },
          ...{ reason: null, communityId, buildingId: null, actorId, actorName },
        },
      });
    },
  );
