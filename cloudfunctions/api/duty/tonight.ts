import { ok } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shiftOfToday } from './shift.ts';

export const tonight: ApiHandlers['duty.tonight'] = async (_input, ctx) => ok(await shiftOfToday(ctx));
