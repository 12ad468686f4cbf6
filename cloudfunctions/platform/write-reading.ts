import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { ok, type Result } from '../../shared/kernel/errors.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import { countReading, NO_READINGS, type Readable } from '../../shared/need/reading.ts';
import { digest } from './digest.ts';
import { helpingLimits } from './helping-limits.ts';
import type { Transaction } from './transaction.ts';

/** Counts that a helper reads somebody's flat or number for the first time. @returns `TOO_MANY_READINGS` where the day's are used up. */
export const writeReading = async (
  transaction: Transaction,
  reader: Pick<ResidentDoc, '_id' | 'communityId'>,
  what: Readable,
  now: InstantMs,
): Promise<Result<null, 'TOO_MANY_READINGS'>> => {
  const day = beijingDay(now);
  const _id = `reading_${digest(reader._id, day)}`;
  const before = await transaction.get('readings', _id);
  const counted = countReading(before ?? NO_READINGS, what, helpingLimits);
  if (!counted.ok) return counted;
  await transaction.replace('readings', {
    ...{ _id, schema: 1, createdAt: before?.createdAt ?? now },
    ...{ communityId: reader.communityId, readerId: reader._id, day, order: `${day}_${_id}` },
    ...counted.value,
  });
  return ok(null);
};
