import { followNeed } from '../../../shared/need/following.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const alsoMine: ApiHandlers['need.alsoMine'] = ({ needId }, ctx) => {
  const { _id: residentId, householdId, name } = ctx.resident;
  return actOnNeed(ctx, {
    kind: 'need.followed',
    needId,
    decide: (need, now) => followNeed(need, { residentId, householdId, name }, now),
  });
};
