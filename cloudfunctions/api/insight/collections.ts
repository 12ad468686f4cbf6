import type { NeedCounts } from '../../../shared/insight/counts.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import type { RateCounts } from '../../../shared/need/after/rates.ts';
import type { QueueCount } from '../../../shared/need/queue.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** What happened in one month, and what the rates of that month are made of. */
type MonthCounts = Pick<NeedCounts, 'said' | 'confirmed'> & { readonly rates?: RateCounts };

/**
 * The counts of one building, which a job keeps from the events: what happened in each month (some 200 bytes each), and what is the
 * case now. There is none where nothing has happened yet.
 */
export type NeedCountsDocument = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly months: Readonly<Partial<Record<LocalMonth, MonthCounts>>>;
  readonly now: Pick<NeedCounts, 'waiting' | 'awaitingNod'>;
  /** How many needs of every kind stand where in the queue of those in charge. */
  readonly queue: Readonly<Partial<Record<QueueCount, number>>>;
};

/** The collections of this feature. */
export const insightCollections = {
  needCounts: collectionOf<NeedCountsDocument>({ indexes: [index('communityId', '_id')], personal: 'nobody' }),
};
