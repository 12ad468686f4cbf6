import { refuseNeed } from '../../../shared/need/decisions.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const refuse: ApiHandlers['need.refuse'] = ({ needId, reason }, ctx) =>
  actOnNeed(ctx, {
    action: 'refuse',
    needId,
    reason: { text: reason, isPublic: true },
    decide: (need, now) => refuseNeed(need, ctx.resident._id, reason, now),
  });
