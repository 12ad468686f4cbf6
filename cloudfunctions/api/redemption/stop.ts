import type { ApiHandlers } from '../handlers.ts';
import { holdBack } from './give-out.ts';

export const stop: ApiHandlers['redemption.stop'] = ({ redemptionId }, ctx) => holdBack(ctx, redemptionId);
