import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, EventId, ResidentId, TellingId, VoteId, WishId } from '../../../shared/kernel/ids.ts';
import type { VoteNews } from '../../../shared/vote/telling.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** That somebody wants to be told of a vote outside Linli. It goes when they have been told of its result. */
export type VoteWishDocument = Stored & {
  readonly _id: WishId;
  readonly communityId: CommunityId;
  readonly voteId: VoteId;
  readonly residentId: ResidentId;
  readonly news: readonly VoteNews[];
};

/** That those who asked are being told something of a vote: how far. It goes when all are. */
export type VoteTellingDocument = Stored & {
  readonly _id: TellingId;
  readonly communityId: CommunityId;
  readonly voteId: VoteId;
  readonly news: VoteNews;
  /** What happened, and when. */
  readonly eventId: EventId;
  readonly at: InstantMs;
  /** The last wish that was followed. */
  readonly after: string;
  readonly wakeAt: InstantMs;
};

/** What is kept so that WeChat tells whoever asked. */
export const voteTellingCollections = {
  voteWishes: collectionOf<VoteWishDocument>({
    indexes: [index('voteId', '_id'), index('residentId', '_id')],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', fields: ['_id', 'residentId', 'voteId', 'news'], kept: 'account' },
        ...{ exported: { not: 'the message that comes of it is' }, leaving: { how: 'remove' } },
      },
    ],
  }),
  voteTellings: collectionOf<VoteTellingDocument>({ indexes: [index('wakeAt')], personal: 'nobody' }),
};
