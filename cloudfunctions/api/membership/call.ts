import { mayActOn } from '../../../shared/community/roles.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { CallId, NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { callableOn } from '../../../shared/need/callable.ts';
import type { MemberCtx, ResidentCtx } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { holdersOver, OFFICERS } from '../../platform/holders.ts';
import { communityOf, isActing, isResident, partyOf } from '../../platform/party-of.ts';
import { callIdOf, phoneIdOf } from '../../platform/phones.ts';
import type { PhoneReadDocument } from './collections.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';

type Owner = { readonly residentId: ResidentId; readonly as: PhoneReadDocument['as'] };

export const call: ApiHandlers['membership.call'] = async ({ callId, needId }, ctx) => {
  const officer = needId === undefined && isResident(ctx) ? await officerOf(callId, ctx) : undefined;
  const readerId = partyOf(ctx).id;
  // Not `runCommand`: its event would keep the number as the answer.
  return withTransaction<Result<{ phone: string }, 'PHONE_NOT_SHARED'>>(async (transaction, now) => {
    const owner = needId === undefined ? officer : await concernedIn(transaction, needId, callId, ctx);
    const phone = owner && (await transaction.get('phones', phoneIdOf(owner.residentId)));
    if (!phone || (owner.as === 'officer' && !phone.neighboursMayCall))
      return { commit: false, value: fail('PHONE_NOT_SHARED') };
    const _id = `phoneRead_${digest(owner.residentId, readerId)}`;
    const before = await transaction.get('phoneReads', _id);
    await transaction.replace('phoneReads', {
      _id,
      schema: 1,
      createdAt: before?.createdAt ?? now,
      communityId: communityOf(ctx),
      ownerId: owner.residentId,
      readerId,
      as: owner.as,
      count: (before?.count ?? 0) + 1,
      lastAt: now,
    });
    return { commit: true, value: ok({ phone: phone.number }) };
  });
};

/** Decided on the need as it is now: who gave their slot back a moment ago reads nothing. */
const concernedIn = async (
  transaction: Transaction,
  needId: NeedId,
  callId: CallId,
  ctx: MemberCtx,
): Promise<Owner | undefined> => {
  const need = await transaction.get('needs', needId);
  if (need?.communityId !== communityOf(ctx) || !isActing(ctx)) return undefined;
  return callableOn(need, partyOf(ctx).id).find(({ residentId }) => callIdOf(needId, residentId) === callId);
};

/** Of the caller's own building alone. */
const officerOf = async (callId: CallId, { resident, today }: ResidentCtx): Promise<Owner | undefined> => {
  const { communityId, gridId, buildingId } = resident;
  const holders = await holdersOver([buildingId, gridId]);
  const named = holders.find(({ _id }) => _id !== resident._id && callIdOf(buildingId, _id) === callId);
  return named && mayActOn(named.roles, OFFICERS, { communityId, gridId, buildingId }, today)
    ? { residentId: named._id, as: 'officer' }
    : undefined;
};
