import { ok } from '../../../shared/kernel/errors.ts';
import { shiftOfToday } from '../duty/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { buildingThisMonth } from '../insight/index.ts';
import { countApplicants } from '../membership/index.ts';
import { needsAtFront } from '../need/index.ts';

/** Everything is read at once: nothing here waits for anything else that is asked for here. */
export const front: ApiHandlers['community.front'] = async (_input, ctx) => {
  const { communityId, buildingId, pointsBalance } = ctx.resident;
  const [duty, thisMonth, applicants, needs] = await Promise.all([
    shiftOfToday(ctx),
    buildingThisMonth(communityId, buildingId, ctx.now),
    countApplicants(ctx),
    needsAtFront(ctx),
  ]);
  return ok({ duty, thisMonth, applicants, pointsBalance, ...needs });
};
