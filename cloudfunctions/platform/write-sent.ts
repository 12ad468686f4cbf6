import type { ResidentDoc } from '../../shared/community/documents.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { ok, type Result } from '../../shared/kernel/errors.ts';
import type { ResidentId } from '../../shared/kernel/ids.ts';
import { sendOne, type Sent } from '../../shared/need/sending.ts';
import { digest } from './digest.ts';
import { helpingLimits } from './helping-limits.ts';
import { getDocument } from './store.ts';
import type { Transaction } from './transaction.ts';

type Person = Pick<ResidentDoc, '_id' | 'communityId'>;

/**
 * Counts that somebody sends one thing more, in a document of their own that nobody else writes.
 *
 * @returns `SENT_TOO_MUCH` where those of the hour or of the day are used up.
 */
export const writeSent = async (
  transaction: Transaction,
  { _id: personId, communityId }: Person,
  what: Sent,
  now: InstantMs,
): Promise<Result<null, 'SENT_TOO_MUCH'>> => {
  const _id = idOf(personId);
  const before = await transaction.get('sentLately', _id);
  const counted = sendOne(before?.sent[what] ?? null, what, helpingLimits, now);
  if (!counted.ok) return counted;
  await transaction.replace('sentLately', {
    ...{ _id, schema: 1, createdAt: before?.createdAt ?? now, communityId, personId },
    sent: { ...before?.sent, [what]: counted.value },
  });
  return ok(null);
};

/** Whether somebody may send one thing more, before something that costs more than the look; it is counted when it is kept. */
export const maySend = async ({ _id }: Person, what: Sent, now: InstantMs): Promise<Result<null, 'SENT_TOO_MUCH'>> => {
  const before = await getDocument('sentLately', idOf(_id));
  const counted = sendOne(before?.sent[what] ?? null, what, helpingLimits, now);
  return counted.ok ? ok(null) : counted;
};

const idOf = (personId: ResidentId): string => `sent_${digest(personId)}`;
