import type { Party } from '../../shared/assignment/party.ts';
import { isInTerm, rolesOf, type Place, type Role } from '../../shared/community/roles.ts';
import type { CommunityId, ResidentId } from '../../shared/kernel/ids.ts';
import type { MemberCtx, OfficeCtx, ResidentCtx } from './context.ts';

/** True for the account of an office. */
export const isOffice = <C extends MemberCtx>(ctx: C): ctx is C & OfficeCtx => 'office' in ctx;

/** True for somebody of the roster. */
export const isResident = <C extends MemberCtx>(ctx: C): ctx is C & ResidentCtx => 'resident' in ctx;

/** Who calls, as one who can answer for a matter. */
export const partyOf = (ctx: MemberCtx): Party =>
  isOffice(ctx)
    ? { kind: 'office', id: ctx.office._id, name: ctx.office.organisation }
    : { kind: 'resident', id: ctx.resident._id, name: ctx.resident.name };

/** The roles the caller holds today, wherever. */
export const rolesHeldBy = (ctx: MemberCtx): readonly Role[] =>
  rolesOf(isOffice(ctx) ? [ctx.office.grant] : ctx.resident.roles, ctx.today);

/** The caller's row; null for an office, which has none. */
export const residentIdOf = (ctx: MemberCtx): ResidentId | null => (isOffice(ctx) ? null : ctx.resident._id);

export const communityOf = (ctx: MemberCtx): CommunityId =>
  isOffice(ctx) ? ctx.office.communityId : ctx.resident.communityId;

/** True for a resident who holds one of the roles over the place today. What an office may do, it may as the one who was given a matter. */
export const holdsOver = (ctx: MemberCtx, roles: readonly Role[], place: Place): boolean =>
  !isOffice(ctx) && ctx.holds(roles, place);

/** True for the account of an office whose role, in term today, is one of these. */
export const isOfficeOf = <C extends MemberCtx>(ctx: C, roles: readonly Role[]): ctx is C & OfficeCtx =>
  isOffice(ctx) && isActing(ctx) && roles.includes(ctx.office.grant.role);

/** True for a resident, and for an office whose role is in term. */
export const isActing = (ctx: MemberCtx): boolean => !isOffice(ctx) || isInTerm(ctx.office.grant, ctx.today);
