import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { Giver } from '../../../shared/redemption/redemption.ts';
import { isTriedOut, withWrong } from '../../../shared/redemption/tries.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { triesIdOf } from './ids.ts';

type Typed = { readonly communityId: CommunityId; readonly digits: string; readonly by: Giver['id'] };

/**
 * Looks at digits that somebody typed; wrong ones are counted against them, and their refusal is to be committed.
 *
 * @param look - whether they are right, and what they open. @returns `TOO_MANY_ATTEMPTS` before anything is looked at; else what `look` says.
 */
export const lookAtDigits = async <T, E extends ErrorCode>(
  transaction: Transaction,
  { communityId, digits, by }: Typed,
  now: InstantMs,
  look: () => Promise<Result<T, E>> | Result<T, E>,
): Promise<Result<T, E | 'TOO_MANY_ATTEMPTS'>> => {
  const today = beijingDay(now);
  const _id = triesIdOf(by);
  const tries = (await transaction.get('voucherTries', _id)) ?? null;
  if (isTriedOut(tries, today)) return fail('TOO_MANY_ATTEMPTS');
  const looked = await look();
  if (looked.ok) return ok(looked.value);
  const counted = withWrong(tries, digits, today);
  await transaction.replace('voucherTries', {
    ...{ _id, schema: 1, createdAt: tries?.createdAt ?? now, communityId, residentId: by },
    ...{ day: counted.day, count: counted.count, last: counted.last },
  });
  return looked;
};
