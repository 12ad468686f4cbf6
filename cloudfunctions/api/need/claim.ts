import { claimNeed } from '../../../shared/need/decisions.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const claim: ApiHandlers['need.claim'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'claim',
    needId,
    decide: (need, now) => claimNeed(need, { residentId: ctx.resident._id, name: ctx.resident.name }, now),
  });
