import { claimNeed } from '../../../shared/need/decisions.ts';
import { fail, type Result } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { isOwnBody } from './own-body.ts';

export const claim: ApiHandlers['need.claim'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'claim',
    needId,
    decide: (need, now): ReturnType<typeof claimNeed> | Result<never, 'OFFICE_IS_SUBJECT'> => {
      const { _id: residentId, name } = ctx.resident;
      if (isOwnBody(need, ctx)) return fail('OFFICE_IS_SUBJECT');
      return claimNeed(need, { residentId, name }, now);
    },
  });
