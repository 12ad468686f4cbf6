import type { CountRow } from '../../../shared/insight/figures.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/**
 * The counts of one building in one period, written in the transaction that changes a need. One a building and month in
 * which something happened, and one a building for `now`, which is there from the import that made the building.
 */
export type NeedCountsDocument = CountRow &
  Stored & {
    readonly _id: string;
    readonly communityId: CommunityId;
    readonly buildingId: BuildingId;
    readonly buildingName: string;
    /** `<period>_<buildingId>`: the latest periods of a community are one stretch of it. */
    readonly order: string;
  };

/** The collections of this feature. */
export const insightCollections = {
  needCounts: collectionOf<NeedCountsDocument>({ indexes: [index('communityId', 'order')] }),
};
