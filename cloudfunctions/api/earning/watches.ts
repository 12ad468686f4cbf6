import type { Role } from '../../../shared/community/roles.ts';
import { EARNING_READERS } from '../../../shared/earning/keepers.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { isActing, isOffice } from '../../platform/party-of.ts';

const ROLES: readonly Role[] = EARNING_READERS;
/** True for whoever watches over points or answers for them, also with the account of an office. */
export const watchesEarning = (ctx: MemberCtx): boolean =>
  isOffice(ctx) ? isActing(ctx) && ROLES.includes(ctx.office.grant.role) : ctx.nodesHeld(ROLES).length > 0;
