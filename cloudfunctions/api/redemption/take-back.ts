import { takeBackFrom } from '../../../shared/redemption/returning.ts';
import { fail } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { RedemptionId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

/** Points go back to those who gave them. Whose account has ended is given none: who joins as the same person later begins at nothing. */
export const takeBack: ApiHandlers['redemption.takeBack'] = async ({ redemptionId }, ctx) => {
  if (await hasPayerLeft(redemptionId)) return refuseUnlessAnswered(ctx, 'RETURN_NOT_POSSIBLE');
  const answered = await actOn(ctx, {
    redemptionId,
    isTheirs: inCommunityOf(ctx),
    decide: (redemption, now) => takeBackFrom(redemption, keeperOf(ctx, now)),
    says: (after) => ({
      kind: 'redemption.returned',
      reason: after.status === 'returned' ? after.returnAsked.reason : null,
      told: [after.ownerId],
    }),
  });
  return answered.ok ? answered : settledByUs<never, typeof answered.code>(fail(answered.code));
};

const hasPayerLeft = async (redemptionId: RedemptionId): Promise<boolean> => {
  const redemption = await getDocument('redemptions', redemptionId);
  const ids = (redemption?.shares ?? []).flatMap(({ account }) =>
    account.startsWith('resident:') ? [account.slice('resident:'.length)] : [],
  );
  if (redemption?.status !== 'redeemed' || ids.length === 0) return false;
  const people = await findDocuments('residents', { _id: command.in(ids) }, { limit: ids.length });
  return people.some(({ leftAt, identityId, hadAccount }) => leftAt !== null || (identityId === null && hadAccount));
};
