import type { ApiHandlers } from '../handlers.ts';
import { neighbourOf } from './homes.ts';
import { leaveDraw } from './leave.ts';

export const leaveFor: ApiHandlers['draw.leaveFor'] = async ({ drawId, residentId }, ctx) => {
  const home = await neighbourOf(ctx, residentId);
  return home.ok ? leaveDraw(ctx, drawId, home.value, true) : home;
};
