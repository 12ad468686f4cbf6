import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { FollowUpId, MediaId } from '../../../../shared/kernel/ids.ts';
import type { FollowUpList } from '../../../../shared/need/after/acts.ts';
import type { FollowUp } from '../../../../shared/need/after/follow-up.ts';
import { collectionOf, index } from '../../../database/collection.ts';
import type { Stored } from '../../../database/stored.ts';

/** A follow-up with the fields that its lists are read by. */
export type FollowUpDocument = FollowUp &
  Stored & {
    readonly _id: FollowUpId;
    /** Which list shows it; null once there is nothing to do. */
    readonly list: FollowUpList | null;
    /** `<when it is to be asked, or was, 13 digits>_<id>`: sorts the list and pages it. */
    readonly order: string;
    /** All pictures and recordings that go with it, to find by. */
    readonly mediaIds: readonly MediaId[];
    /** When the timer has something to do for it; null once it is over. */
    readonly wakeAt: InstantMs | null;
  };

/** What comes after the needs. */
export const afterCollections = {
  followUps: collectionOf<FollowUpDocument>({
    indexes: [
      index('communityId', 'list', 'order'),
      index('buildingId', 'list', 'order'),
      index('wakeAt'),
      index('mediaIds'),
      index('requesterId', '_id'),
      index('doerIds', '-closedAt'),
      index('barredIds', '_id'),
    ],
    personal: [
      {
        whose: 'requesterId',
        by: 'resident',
        fields: ['requesterId', 'rating', 'word', 'media', 'thanks'],
        kept: 'record',
        exported: { as: 'rating' },
        leaving: { how: 'act', rest: ['rating'], why: 'the sums stay; nothing says whose it was' },
      },
      {
        whose: 'doerIds',
        by: 'resident',
        fields: ['doerIds'],
        kept: 'record',
        exported: { not: 'the needs are, and of ratings they know sums alone' },
        leaving: { how: 'unlist' },
      },
      {
        whose: 'barredIds',
        by: 'resident',
        fields: ['barredIds'],
        kept: 'record',
        exported: { not: 'it only says who may not ask' },
        leaving: { how: 'unlist' },
      },
    ],
  }),
};
