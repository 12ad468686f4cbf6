import { mayActOn } from '../../../shared/community/roles.ts';
import { isDoer } from '../../../shared/assignment/assignment.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { CallId, ResidentId } from '../../../shared/kernel/ids.ts';
import { callableOn } from '../../../shared/need/callable.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { MemberCtx, ResidentCtx } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { holdersOver, OFFICERS } from '../../platform/holders.ts';
import { communityOf, isActing, isResident, partyOf } from '../../platform/party-of.ts';
import { callIdOf, phoneIdOf } from '../../platform/phones.ts';
import { writeReading } from '../../platform/write-reading.ts';
import type { PhoneReadDocument } from './phone-documents.ts';
import { phoneReadEvent } from './phone-read-event.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';

type Owner = { readonly residentId: ResidentId; readonly as: PhoneReadDocument['as'] };

export const call: ApiHandlers['membership.call'] = async ({ callId, needId }, ctx) => {
  const officer = needId === undefined && isResident(ctx) ? await officerOf(callId, ctx) : undefined;
  // Not `runCommand`: its event would keep the number as the answer.
  return withTransaction<Result<{ phone: string }, 'PHONE_NOT_SHARED' | 'TOO_MANY_READINGS'>>(
    async (transaction, now) => {
      const need = needId === undefined ? undefined : await transaction.get('needs', needId);
      const owner = needId === undefined ? officer : need && concernedIn(need, callId, ctx, now);
      const phone = owner && (await transaction.get('phones', phoneIdOf(owner.residentId)));
      if (!phone || (owner.as === 'officer' && !phone.neighboursMayCall))
        return { commit: false, value: fail('PHONE_NOT_SHARED') };
      if (need) {
        const told = await tellOwner(transaction, need, owner, ctx, now);
        if (!told.ok) return { commit: false, value: told };
      }
      await writeDown(transaction, owner, ctx, now);
      return { commit: true, value: ok({ phone: phone.number }) };
    },
  );
};

/** One document a pair, which counts. */
const writeDown = async (transaction: Transaction, owner: Owner, ctx: MemberCtx, now: InstantMs): Promise<void> => {
  const readerId = partyOf(ctx).id;
  const _id = `phoneRead_${digest(owner.residentId, readerId)}`;
  const before = await transaction.get('phoneReads', _id);
  await transaction.replace('phoneReads', {
    ...{ _id, schema: 1, createdAt: before?.createdAt ?? now, communityId: communityOf(ctx) },
    ...{ ownerId: owner.residentId, readerId, as: owner.as, count: (before?.count ?? 0) + 1, lastAt: now },
  });
};

/** Decided on the need as it is now: who gave their slot back a moment ago reads nothing. */
const concernedIn = (need: Need, callId: CallId, ctx: MemberCtx, now: InstantMs): Owner | undefined => {
  if (need.communityId !== communityOf(ctx) || !isActing(ctx)) return undefined;
  const callable = callableOn(need, partyOf(ctx).id, now);
  return callable.find(({ residentId }) => callIdOf(need._id, residentId) === callId);
};

/** The first time that somebody reads a number about a need: its owner hears of it, and a helper's readings of the day are counted. */
const tellOwner = async (
  transaction: Transaction,
  need: Need,
  owner: Owner,
  ctx: MemberCtx,
  now: InstantMs,
): Promise<Result<null, 'TOO_MANY_READINGS'>> => {
  const event = phoneReadEvent(need, owner.residentId, ctx, now);
  if (await transaction.get('events', event._id)) return ok(null);
  if (owner.as === 'requester' && isResident(ctx) && !isDoer(need.assignment, ctx.resident._id)) {
    const counted = await writeReading(transaction, ctx.resident, 'phones', now);
    if (!counted.ok) return counted;
  }
  await transaction.insert('events', [event]);
  return ok(null);
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
