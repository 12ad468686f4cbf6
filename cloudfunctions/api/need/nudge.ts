import { nudgeNeed } from '../../../shared/need/nudging.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { whoIsInCharge } from './in-charge.ts';
import { isInHand } from './in-hand.ts';

export const nudge: ApiHandlers['need.nudge'] = async ({ needId }, ctx) => {
  const known = await getDocument('needs', needId);
  const alsoTold = known && !isInHand(known) ? await whoIsInCharge(known, ctx.now, [ctx.resident._id]) : [];
  return actOnNeed(ctx, {
    kind: 'need.nudged',
    needId,
    alsoTold,
    decide: (need, now) => nudgeNeed(need, ctx.resident._id, now),
  });
};
