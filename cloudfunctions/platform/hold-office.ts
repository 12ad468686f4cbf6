import { fail, ok, type Result } from '../../shared/kernel/errors.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { holderOf } from '../../shared/office/office.ts';
import { gridsHeldBy } from './grids-held.ts';
import type { OfficeAct, PublicAct, ResidentAct } from './context.ts';
import { residentCtx } from './resident-ctx.ts';
import type { Transaction } from './transaction.ts';

/** The context of one attempt at an act, and whether the act asked how far its role reaches. */
export type Held<C> = { readonly ctx: C; readonly hasAskedReach: () => boolean };

/**
 * Holds the right that an act needs, in the transaction of the act. Of an act that takes a role the holder's own document is written and
 * read again: whoever ends the role meanwhile is met as a conflict, and the role is asked for the day of this attempt. Of an act of an
 * office the document of the office is. Acts that every resident may do hold nothing.
 *
 * @returns `FORBIDDEN` if the role has ended, or does not reach the community an act over the whole community is about; or if the
 *   account no longer acts for the office.
 */
export const holdOffice = async <C extends PublicAct>(
  transaction: Transaction,
  ctx: C,
  now: InstantMs,
): Promise<Result<Held<C>, 'FORBIDDEN'>> => {
  const { audience } = ctx.declared.access;
  if (audience === 'holders' && isOfResident(ctx)) return holdRole(transaction, ctx, now);
  if ((audience === 'office' || audience === 'member') && isOfOffice(ctx)) return holdAccount(transaction, ctx, now);
  return ok({ ctx, hasAskedReach: () => true });
};

const isOfResident = <C extends PublicAct>(ctx: C): ctx is C & ResidentAct => 'resident' in ctx;
const isOfOffice = <C extends PublicAct>(ctx: C): ctx is C & OfficeAct => 'office' in ctx;

const holdRole = async <C extends ResidentAct>(
  transaction: Transaction,
  ctx: C,
  now: InstantMs,
): Promise<Result<Held<C>, 'FORBIDDEN'>> => {
  const { access, over } = ctx.declared;
  const { _id } = ctx.resident;
  await transaction.hold('residents', _id);
  const resident = await transaction.get('residents', _id);
  if (resident?.identityId !== ctx.identityId || resident.leftAt !== null) return fail('FORBIDDEN');
  const today = beijingDay(now);
  const held = residentCtx({ ...ctx, now, today }, resident, access, await gridsHeldBy(resident.roles, today));
  if (!held.ok) return held;
  if (over === 'ownCommunity')
    return held.value.reaches({ communityId: resident.communityId })
      ? ok({ ctx: { ...ctx, ...held.value }, hasAskedReach: () => true })
      : fail('FORBIDDEN');
  let hasAsked = false;
  const reaches: ResidentAct['reaches'] = (place) => {
    hasAsked = true;
    return held.value.reaches(place);
  };
  return ok({ ctx: { ...ctx, ...held.value, reaches }, hasAskedReach: () => hasAsked });
};

const holdAccount = async <C extends OfficeAct>(
  transaction: Transaction,
  ctx: C,
  now: InstantMs,
): Promise<Result<Held<C>, 'FORBIDDEN'>> => {
  const { _id } = ctx.office;
  await transaction.hold('offices', _id);
  const office = await transaction.get('offices', _id);
  if (!office || holderOf(office) !== ctx.identityId) return fail('FORBIDDEN');
  return ok({ ctx: { ...ctx, office, now, today: beijingDay(now) }, hasAskedReach: () => true });
};
