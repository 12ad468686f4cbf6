import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { ok, type Result } from '../../shared/kernel/errors.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import { countAnyway, countReading, NO_READINGS, type Readable, type Readings } from '../../shared/need/reading.ts';
import type { Documents } from '../database/collections.ts';
import { digest } from './digest.ts';
import { helpingLimits } from './helping-limits.ts';
import type { Transaction } from './transaction.ts';

type Reader = Pick<ResidentDoc, '_id' | 'communityId'>;

/** Counts that a helper reads somebody's flat or number for the first time. @returns `TOO_MANY_READINGS` where the day's are used up. */
export const writeReading = async (
  transaction: Transaction,
  reader: Reader,
  what: Readable,
  now: InstantMs,
): Promise<Result<null, 'TOO_MANY_READINGS'>> => {
  const before = await readingsOf(transaction, reader, now);
  const counted = countReading(before ?? NO_READINGS, what, helpingLimits);
  if (!counted.ok) return counted;
  await save(transaction, reader, before, counted.value, now);
  return ok(null);
};

/** Counts that a helper is told somebody's flat at once, because it is danger: that is held up by nothing. */
export const writeToldAtOnce = async (transaction: Transaction, reader: Reader, now: InstantMs): Promise<void> => {
  const before = await readingsOf(transaction, reader, now);
  await save(transaction, reader, before, countAnyway(before ?? NO_READINGS, 'doors'), now);
};

const idOf = ({ _id }: Reader, now: InstantMs): string => `reading_${digest(_id, beijingDay(now))}`;

const readingsOf = (transaction: Transaction, reader: Reader, now: InstantMs) =>
  transaction.get('readings', idOf(reader, now));

const save = (
  transaction: Transaction,
  reader: Reader,
  before: Documents['readings'] | undefined,
  { doors, phones }: Readings,
  now: InstantMs,
): Promise<void> => {
  const _id = idOf(reader, now);
  const day = beijingDay(now);
  return transaction.replace('readings', {
    ...{ _id, schema: 1, createdAt: before?.createdAt ?? now },
    ...{ communityId: reader.communityId, readerId: reader._id, day, order: `${day}_${_id}`, doors, phones },
  });
};
