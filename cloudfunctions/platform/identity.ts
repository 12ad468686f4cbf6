import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { fail, ok, type CommonErrorCode, type Result } from '../../shared/kernel/errors.ts';
import type { EventId, IdentityId } from '../../shared/kernel/ids.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import type { Request } from '../../shared/rpc/contract.ts';
import type { ActDeclaration, Declaration } from '../../shared/declaration.ts';
import { declarationOf } from './authorization.ts';
import { now as clockNow } from './clock.ts';
import type { OfficeAct, PublicAct, ResidentAct } from './context.ts';
import type { ClockDocument } from './collections.ts';
import { digest } from './digest.ts';
import { gridsHeldBy } from './grids-held.ts';
import { keyed } from './keyed.ts';
import { CLOCK, learn, learnLatest } from './latest.ts';
import { officeOfIdentity } from './office-of.ts';
import { residentCtx } from './resident-ctx.ts';
import { patiently } from './patience.ts';
import { callerOpenid, collection, command } from './sdk.ts';
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
  const { access } = declaration;
  const ctx = publicCtx(request, openid, clockNow(), declaration);
  const isAct = declaration.event !== null;
  if (access.audience === 'anyone') {
    if (isAct) await learnLatest();
    return ok(ctx);
  }
  const resident = await (isAct ? actorOf : residentOf)(ctx.identityId);
  if (resident)
    return access.audience === 'office'
      ? fail('FORBIDDEN')
      : residentCtx(ctx, resident, access, await gridsHeldBy(resident.roles, ctx.today));
  // Residents are many and offices few: only who is no resident costs this read.
  const office = await officeOfIdentity(ctx.identityId);
  if (!office) return fail('NOT_RESIDENT');
  return access.audience === 'office' || access.audience === 'member' ? ok({ ...ctx, office }) : fail('FORBIDDEN');
};

/** The resident bound to an identity; undefined for strangers and for those who left the community. */
export const residentOf = async (identityId: IdentityId): Promise<ResidentDoc | undefined> => {
  const resident = await findFirst('residents', { identityId });
  return resident?.leftAt === null ? resident : undefined;
};

/** The same, of somebody who acts: how far time has come is learnt in the same round trip. */
const actorOf = async (identityId: IdentityId): Promise<ResidentDoc | undefined> => {
  const clock = command.aggregate.pipeline().match({ _id: CLOCK }).limit(1).done();
  const { list } = await patiently(() =>
    collection('residents')
      .aggregate()
      .match({ identityId })
      .limit(1)
      .lookup({ from: 'clocks', pipeline: clock, as: 'clocks' })
      .end(),
  );
  const [found] = list as readonly (ResidentDoc & { readonly clocks: readonly ClockDocument[] })[];
  if (!found) {
    await learnLatest();
    return undefined;
  }
  const { clocks, ...resident } = found;
  learn(clocks[0]);
  return resident.leftAt === null ? resident : undefined;
};

const publicCtx = (request: Request, openid: string, now: InstantMs, declared: Declaration): PublicAct => {
  const identityId = `identity_${digest('openid', openid)}` as IdentityId;
  return {
    now,
    today: beijingDay(now),
    identityId,
    openid,
    method: request.method,
    eventId: `event_${digest('request', identityId, request.requestId)}` as EventId,
    fingerprint: keyed(request.method, request.input).toString('base64url'),
    // The handler of a method that only reads has no type by which it could run a command.
    declared: declared as ActDeclaration,
  };
};
