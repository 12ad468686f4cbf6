import type { Attached } from '../../../shared/capture/attached.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Leaves to the sweep what a thing named before and names no more: each document is read and written in the transaction. */
export const letGo = async (
  transaction: Transaction,
  before: readonly Attached[],
  after: readonly Attached[],
  now: InstantMs,
): Promise<void> => {
  const kept = new Set(after.map(({ mediaId }) => mediaId));
  for (const { mediaId } of before) {
    const media = kept.has(mediaId) ? undefined : await transaction.get('media', mediaId);
    if (media) await transaction.replace('media', { ...media, subject: null, endsAt: now, sweepAt: now });
  }
};
