import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { changeFestivals } from './change-festivals.ts';

export const dropFestival: ApiHandlers['review.dropFestival'] = ({ festivalId }, ctx) =>
  changeFestivals(ctx, 'review.festivalDropped', (festivals) => {
    const festival = festivals.find((one) => one.festivalId === festivalId);
    if (!festival) return fail('FESTIVAL_NOT_FOUND');
    return ok({ festivals: festivals.filter((one) => one !== festival), festival });
  });
