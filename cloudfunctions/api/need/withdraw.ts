import { withdrawNeed } from '../../../shared/need/decisions.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const withdraw: ApiHandlers['need.withdraw'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'withdraw',
    needId,
    decide: (need, now) => withdrawNeed(need, ctx.resident._id, now),
  });
