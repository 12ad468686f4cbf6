import { EARNING_READERS } from '../../../shared/earning/keepers.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { isOffice, isOfficeOf } from '../../platform/party-of.ts';

/** True for whoever watches over points or answers for them, also with the account of an office. */
export const watchesEarning = (ctx: MemberCtx): boolean =>
  isOffice(ctx) ? isOfficeOf(ctx, EARNING_READERS) : ctx.nodesHeld(EARNING_READERS).length > 0;
