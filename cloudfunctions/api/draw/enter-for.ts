import type { ApiHandlers } from '../handlers.ts';
import { enterHousehold } from './enter.ts';
import { neighbourOf } from './homes.ts';

export const enterFor: ApiHandlers['draw.enterFor'] = async ({ drawId, residentId }, ctx) => {
  const home = await neighbourOf(ctx, residentId);
  return home.ok ? enterHousehold(ctx, drawId, home.value, 'table') : home;
};
