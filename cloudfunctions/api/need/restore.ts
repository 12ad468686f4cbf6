import { restoreNeed } from '../../../shared/need/take-down.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const restore: ApiHandlers['need.restore'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.restored',
    needId,
    decide: (need, now) => restoreNeed(need, ctx.resident._id, now),
  });
