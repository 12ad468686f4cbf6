import { confirmNeed } from '../../../shared/need/decisions.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { payingIn } from './pay-helpers.ts';

export const confirm: ApiHandlers['need.confirm'] = async ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'confirm',
    needId,
    decide: (need, now) => confirmNeed(need, ctx.resident._id, now),
    also: await payingIn(ctx.resident.communityId),
  });
