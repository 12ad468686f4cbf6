import { ok } from '../../../shared/kernel/errors.ts';
import { readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { dutyParts, shiftOf } from './shift.ts';

export const tonight: ApiHandlers['duty.tonight'] = async (_input, ctx) =>
  ok(shiftOf(await readTogether(ctx.resident.communityId, dutyParts(ctx)), ctx));
