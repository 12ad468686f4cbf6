import { fail } from '../../../shared/kernel/errors.ts';
import { rateFollowUp } from '../../../shared/need/after/rate-follow-up.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnFollowUp } from './after/act.ts';

export const rate: ApiHandlers['need.rate'] = ({ needId, ...said }, ctx) =>
  actOnFollowUp<'NOT_REQUESTER' | 'NOTHING_TO_RATE' | 'RATING_CLOSED'>(ctx, {
    needId,
    decide: (followUp, need, now) => {
      if (need.requesterId !== ctx.resident._id) return fail('NOT_REQUESTER');
      return followUp === null ? fail('NOTHING_TO_RATE') : rateFollowUp(followUp, ctx.resident._id, said, now);
    },
    kindOf: () => 'need.rated',
  });
