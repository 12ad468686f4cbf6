import { isChild } from '../../../shared/community/age.ts';
import { claimNeed } from '../../../shared/need/decisions.ts';
import { fail, type Result } from '../../../shared/kernel/errors.ts';
import { mayHelp, withTaken, type HelpRefusal } from '../../../shared/need/helping.ts';
import { helpingLimits } from '../../platform/helping-limits.ts';
import { writeToldAtOnce } from '../../platform/write-reading.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningOf } from '../earning/index.ts';
import { actOnNeed } from './act.ts';
import { helpingIdOf, takenIn } from './helping-of.ts';
import { isOwnBody } from './own-body.ts';

/** What an act of helping is refused with beside the need's own reasons. */
type Refused = Result<never, 'TOO_YOUNG' | 'OFFICE_IS_SUBJECT' | 'FORBIDDEN' | HelpRefusal>;

export const claim: ApiHandlers['need.claim'] = async ({ needId }, ctx) => {
  const full = await earningOf(ctx);
  const { _id: residentId, name, householdId, communityId } = ctx.resident;
  return actOnNeed(ctx, {
    action: 'claim',
    needId,
    decide: async (need, now, _held, transaction): Promise<ReturnType<typeof claimNeed> | Refused> => {
      if (isChild(ctx.resident.birthYear, now)) return fail('TOO_YOUNG');
      if (isOwnBody(need, ctx)) return fail('OFFICE_IS_SUBJECT');
      const possible = claimNeed(need, { residentId, name }, now);
      if (!possible.ok) return possible;
      const taken = await takenIn(transaction, ctx.resident, need, now);
      if (!taken) return fail('FORBIDDEN');
      const may = mayHelp(taken, need, { residentId, householdId }, helpingLimits, now);
      if (!may.ok) return may;
      const unpaid = may.value ?? full;
      if (need.urgency === 'danger') await writeToldAtOnce(transaction, ctx.resident, now);
      await transaction.replace('helpings', {
        ...{ _id: helpingIdOf(residentId), schema: 1, createdAt: now, communityId, residentId },
        taken: withTaken(taken, need, unpaid, helpingLimits, now),
      });
      return claimNeed(need, { residentId, name, unpaid }, now);
    },
  });
};
