import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { leavesFreely } from '../../../shared/draw/entering.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import { ofAge } from '../../../shared/vote/of-age.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { drawHappened } from './act.ts';
import { giveUpLine } from './give-up.ts';
import { drawGateIdOf, drawGateNumberOf } from './ids.ts';
import { lineOf, ownEntry } from './read-draw.ts';

export const leave: ApiHandlers['draw.leave'] = ({ drawId }, ctx) => leaveDraw(ctx, drawId, ctx.resident, false);

type Left = { readonly drawId: DrawId; readonly door: string; readonly is: 'left' | 'gaveUp' };

/** A household leaves: freely while its gate is open, and for good once the list is frozen. */
export const leaveDraw = async (ctx: ResidentAct, drawId: DrawId, home: ResidentDoc, isAtTable: boolean) => {
  const seen = await ownEntry(drawId, home.householdId);
  const line = seen && (await lineOf(seen));
  return runCommand<Left, 'NOT_ENTERED' | 'NOT_GROWN_UP' | 'DRAW_NOT_OPEN' | 'FORBIDDEN', ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      if (isAtTable && !held.reaches(home)) return fail('FORBIDDEN');
      const entry = seen && (await transaction.get('drawEntries', seen._id));
      if (entry?.householdId !== home.householdId || entry.leftAt !== null || entry.gaveUp) return fail('NOT_ENTERED');
      if (ofAge(home.birthYear, now) === 'no') return fail('NOT_GROWN_UP');
      const gateId = drawGateIdOf(drawId, drawGateNumberOf(entry.householdId));
      const gate = await transaction.get('drawGates', gateId);
      const told = (to: Left['is'], kind: 'draw.left' | 'draw.gaveUp') => ({
        value: { drawId, door: entry.door, is: to },
        happened: drawHappened(ctx, { ...entry, _id: drawId }, kind, {
          ...{ from: 'in', to, onBehalfOf: isAtTable ? home._id : null },
        }),
      });
      if (leavesFreely(gate, now)) {
        await transaction.replace('drawEntries', { ...entry, leftAt: now });
        await transaction.increase('drawGates', gateId, { took: -1 });
        return ok(told('left', 'draw.left'));
      }
      if (!line || !(await giveUpLine(transaction, entry, line, { byId: ctx.resident._id, at: now })))
        return fail('DRAW_NOT_OPEN');
      return ok(told('gaveUp', 'draw.gaveUp'));
    },
  );
};
