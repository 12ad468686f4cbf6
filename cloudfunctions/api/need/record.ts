import type { NeedId } from '../../../shared/kernel/ids.ts';
import { claimantsOf, isUnfinished, type Need } from '../../../shared/need/need.ts';
import { isForgotten } from '../../../shared/need/parting.ts';
import type { NeedDocument } from '../../platform/documents.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** A need as it is stored: with the fields its lists are read by, all derived from the need itself. */
export const needDocument = (need: Need): NeedDocument => ({
  ...need,
  schema: 1,
  wall: wallOf(need),
  isUnfinished: isUnfinished(need.status),
  claimantIds: claimantsOf(need),
  order: orderKey(need.createdAt, need._id),
});

const wallOf = (need: Need): NeedDocument['wall'] => {
  if (need.status === 'pending' || need.status === 'refused') return 'hidden';
  // Withdrawn before a human looked: the words were never published and are not now.
  if (need.status === 'withdrawn' && !need.wasPublished) return 'hidden';
  if (isForgotten(need)) return 'hidden';
  return isUnfinished(need.status) ? 'unfinished' : 'finished';
};

/** The need as the transaction sees it; the only read that a decision may rest on. */
export const needIn = (transaction: Transaction, id: NeedId): Promise<NeedDocument | undefined> =>
  transaction.get('needs', id);

export const saveNeed = (transaction: Transaction, need: Need): Promise<void> =>
  transaction.replace('needs', needDocument(need));
