import { seeReport as decide } from '../../../shared/need/closing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const seeReport: ApiHandlers['need.seeReport'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.reportSeen',
    needId,
    decide: (need, now) => decide(need, ctx.resident._id, now),
  });
