import type { ApiHandlers } from '../handlers.ts';
import { keepFor, neighbourOf } from './keep-for.ts';
import { keepNothing } from './saying.ts';

export const sayNothingFor: ApiHandlers['review.sayNothingFor'] = async ({ residentId }, ctx) => {
  const home = await neighbourOf(ctx, residentId);
  return home.ok ? keepFor(ctx, home.value, 'captain', keepNothing) : home;
};
