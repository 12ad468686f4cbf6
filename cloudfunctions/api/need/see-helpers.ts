import { seeHelpers as decide } from '../../../shared/need/door.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const seeHelpers: ApiHandlers['need.seeHelpers'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.helpersSeen',
    needId,
    decide: (need, now) => decide(need, ctx.resident._id, now),
  });
