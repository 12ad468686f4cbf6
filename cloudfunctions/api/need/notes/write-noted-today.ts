import { beijingDay } from '../../../../shared/kernel/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { ok, type Result } from '../../../../shared/kernel/errors.ts';
import { noteToday } from '../../../../shared/need/notes/noted-today.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { digest } from '../../../platform/digest.ts';
import { communityOf, partyOf } from '../../../platform/party-of.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** Counts that somebody leaves a note. @returns `TOO_MANY_NOTES` where the day's are used up. */
export const writeNotedToday = async (
  transaction: Transaction,
  ctx: MemberCtx,
  now: InstantMs,
): Promise<Result<null, 'TOO_MANY_NOTES'>> => {
  const { id: authorId } = partyOf(ctx);
  const _id = `noted_${digest(authorId)}`;
  const before = await transaction.get('notedToday', _id);
  const counted = noteToday(before ?? null, beijingDay(now));
  if (!counted.ok) return counted;
  await transaction.replace('notedToday', {
    ...{ _id, schema: 1, createdAt: before?.createdAt ?? now, communityId: communityOf(ctx), authorId },
    ...counted.value,
  });
  return ok(null);
};
