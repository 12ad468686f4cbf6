import { ok } from '../../../shared/kernel/errors.ts';
import { addFestival } from '../../../shared/review/festivals.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { digest } from '../../platform/digest.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { changeFestivals } from './change-festivals.ts';

export const enterFestival: ApiHandlers['review.enterFestival'] = async ({ name, from, to }, ctx) => {
  // Everybody reads it.
  if ((await checkText(ctx.openid, name)) !== 'clear') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  // The same festival of the same year, however often it is entered.
  const festivalId = `festival_${digest('festival', ctx.resident.communityId, name, from)}`;
  const festival = { festivalId, name, from, to };
  return changeFestivals(ctx, 'review.festivalEntered', (festivals, today) => {
    const added = addFestival(festivals, festival, today);
    return added.ok ? ok({ festivals: added.value, festival }) : added;
  });
};
