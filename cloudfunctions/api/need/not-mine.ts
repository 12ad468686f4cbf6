import { unfollowNeed } from '../../../shared/need/following.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const notMine: ApiHandlers['need.notMine'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.unfollowed',
    needId,
    decide: (need, now) => unfollowNeed(need, ctx.resident.householdId, now),
  });
