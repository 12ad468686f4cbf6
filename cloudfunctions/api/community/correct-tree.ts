import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { CommunityId, HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import { refuseUnlessAnswered, runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Within which transaction the tree is corrected, by whom, and in which community: theirs. */
export type Correcting = {
  readonly transaction: Transaction;
  readonly now: InstantMs;
  readonly held: ResidentAct;
  readonly communityId: CommunityId;
};
/** What is answered, and what the event says beside who did it and why. */
type Corrected<T> = {
  readonly value: T;
  readonly corrected: Pick<Happened, 'subject' | 'kind' | 'buildingId' | 'from' | 'to'>;
};

/** One correction of the tree by somebody who answers for the whole community: its reason is looked at, and it is one event. The work takes the roster itself. */
export const correctTree = async <T, E extends ErrorCode>(
  ctx: ResidentAct,
  reason: string,
  work: (at: Correcting) => Promise<Result<Corrected<T>, E>>,
): Promise<Result<T, E | 'TEXT_REFUSED' | 'FORBIDDEN' | 'REQUEST_REUSED'>> => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered<T, 'TEXT_REFUSED'>(ctx, 'TEXT_REFUSED');
  return runCommand<T, E | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const { communityId, _id: actorId, name: actorName } = held.resident;
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    const done = await work({ transaction, now, held, communityId });
    if (!done.ok) return done;
    const { value, corrected } = done.value;
    const isReasonPublic = verdict === 'clear';
    return ok({ value, happened: { ...corrected, communityId, actorId, actorName, reason, isReasonPublic } });
  });
};

/** A household that lives in the community now; undefined where there is none of that id. */
export const householdHere = async (
  { transaction, communityId }: Pick<Correcting, 'transaction' | 'communityId'>,
  householdId: HouseholdId,
): Promise<Documents['households'] | undefined> => {
  const household = await transaction.get('households', householdId);
  return household?.communityId === communityId && household.leftAt === null ? household : undefined;
};
