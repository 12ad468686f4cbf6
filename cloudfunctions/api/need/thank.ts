import { fail } from '../../../shared/kernel/errors.ts';
import { thankFor } from '../../../shared/need/after/thank.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnFollowUp } from './after/act.ts';
import { mediaFrom } from './media-from.ts';
import { checkReason } from './reason.ts';

export const thank: ApiHandlers['need.thank'] = async ({ needId, text, media: named }, ctx) => {
  const looked = await checkReason(ctx.openid, text);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  // Nobody looks at thanks before they are read: what a machine is not sure of is said in other words.
  if (!looked.value.isPublic) return refuseUnlessAnswered(ctx, 'TEXT_NEEDS_LOOK');
  const media = await mediaFrom(ctx, named, 'thanks');
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return actOnFollowUp<'NOT_REQUESTER' | 'NEED_NOT_OPEN' | 'ALREADY_THANKED' | 'THANKS_TOO_LATE'>(ctx, {
    needId,
    decide: (followUp, need, now) => {
      if (need.requesterId !== ctx.resident._id) return fail('NOT_REQUESTER');
      if (followUp === null) return fail('NEED_NOT_OPEN');
      return thankFor(followUp, ctx.resident._id, { text, media: media.value }, now);
    },
    kindOf: () => 'need.thanked',
  });
};
