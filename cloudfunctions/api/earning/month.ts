import { fail, ok } from '../../../shared/kernel/errors.ts';
import { communityOf, isOffice } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { readMonth } from './months/read-month.ts';
import { watchesEarning } from './watches.ts';

/** Published to residents; of offices those that watch read it. What there is against the points is for those who answer for them. */
export const month: ApiHandlers['earning.month'] = async ({ month: asked }, ctx) => {
  const watches = watchesEarning(ctx);
  if (isOffice(ctx) && !watches) return fail('FORBIDDEN');
  return ok({ ...(await readMonth(communityOf(ctx), asked, watches)), maySave: watches && !isOffice(ctx) });
};
