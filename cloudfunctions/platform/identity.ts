import type { ResidentDoc } from '../../shared/community/documents.ts';
import { grantsOf, mayActOn } from '../../shared/community/roles.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { fail, ok, type CommonErrorCode, type Result } from '../../shared/kernel/errors.ts';
import type { EventId, IdentityId } from '../../shared/kernel/ids.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import type { Request } from '../../shared/rpc/contract.ts';
import type { Access } from '../../shared/declaration.ts';
import { declarationOf } from './authorization.ts';
import { now as clock } from './clock.ts';
import type { OfficeAct, PublicAct, ResidentAct } from './context.ts';
import { digest } from './digest.ts';
import { officeOfIdentity } from './office-of.ts';
import { callerOpenid } from './sdk.ts';
import { findFirst } from './store.ts';

/**
 * Who calls, and may they? The openid is the platform's word; nothing in the event can change it (D10).
 *
 * @returns in this order: `FORBIDDEN` (no openid: a timer or another function; or no such method),
 *   `NOT_RESIDENT` (a stranger, or somebody who left), `FORBIDDEN` (holds none of the roles today; an office where a resident is asked
 *   for, or the other way round).
 */
export const admit = async (
  request: Request,
): Promise<Result<PublicAct | ResidentAct | OfficeAct, CommonErrorCode>> => {
  const openid = callerOpenid();
  const declaration = declarationOf(request.method);
  if (openid === undefined || declaration === undefined) return fail('FORBIDDEN');
  const { access, remember = 'nothing' } = declaration;
  const ctx = { ...publicCtx(request, openid, clock()), remember };
  if (access.audience === 'anyone') return ok(ctx);
  const resident = await residentOf(ctx.identityId);
  if (resident) return access.audience === 'office' ? fail('FORBIDDEN') : residentCtx(ctx, resident, access);
  // Residents are many and offices few: only who is no resident costs this read.
  const office = await officeOfIdentity(ctx.identityId);
  if (!office) return fail('NOT_RESIDENT');
  return access.audience === 'office' ? ok({ ...ctx, office }) : fail('FORBIDDEN');
};

/** The resident bound to an identity; undefined for strangers and for those who left the community. */
export const residentOf = async (identityId: IdentityId): Promise<ResidentDoc | undefined> => {
  const resident = await findFirst('residents', { identityId });
  return resident?.leftAt === null ? resident : undefined;
};

const publicCtx = (request: Request, openid: string, now: InstantMs): Omit<PublicAct, 'remember'> => {
  const identityId = `identity_${digest('openid', openid)}` as IdentityId;
  return {
    now,
    today: beijingDay(now),
    identityId,
    openid,
    method: request.method,
    eventId: `event_${digest('request', identityId, request.requestId)}` as EventId,
    fingerprint: digest(request.method, JSON.stringify(request.input ?? null)),
  };
};

const residentCtx = (ctx: PublicAct, resident: ResidentDoc, access: Access): Result<ResidentAct, 'FORBIDDEN'> => {
  const roles = access.audience === 'holders' ? access.roles : [];
  if (access.audience === 'holders' && grantsOf(resident.roles, roles, ctx.today).length === 0)
    return fail('FORBIDDEN');
  return ok({
    ...ctx,
    resident,
    reaches: (place) => mayActOn(resident.roles, roles, place, ctx.today),
    holds: (asked, place) => mayActOn(resident.roles, asked, place, ctx.today),
  });
};
