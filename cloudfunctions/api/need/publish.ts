import { publishNeed } from '../../../shared/need/decisions.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const publish: ApiHandlers['need.publish'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'publish',
    needId,
    decide: (need, now) => publishNeed(need, ctx.resident._id, now),
  });
