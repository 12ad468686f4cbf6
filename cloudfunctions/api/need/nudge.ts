import { residentsIn } from '../../../shared/assignment/party.ts';
import { doersOf } from '../../../shared/assignment/assignment.ts';
import { claimantsOf, type Need } from '../../../shared/need/need.ts';
import { nudgeNeed } from '../../../shared/need/nudging.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { whoIsInCharge } from './in-charge.ts';

export const nudge: ApiHandlers['need.nudge'] = async ({ needId }, ctx) => {
  const known = await getDocument('needs', needId);
  const isInHand = known !== undefined && (claimantsOf(known).length > 0 || isLedByResident(known));
  const alsoTold = known && !isInHand ? await whoIsInCharge(known, ctx.now, [ctx.resident._id]) : [];
  return actOnNeed(ctx, {
    kind: 'need.nudged',
    needId,
    alsoTold,
    decide: (need, now) => nudgeNeed(need, ctx.resident._id, now),
  });
};

/** An office has no inbox: those in charge hear it in its place. */
const isLedByResident = ({ assignment }: Need): boolean => residentsIn(doersOf(assignment)).length > 0;
