import type { ApiHandlers } from '../handlers.ts';
import { giveOut } from './give-out.ts';

export const redeem: ApiHandlers['redemption.redeem'] = (asked, ctx) => giveOut(ctx, asked);
