import type { Paper, SlipPicture } from '../../../shared/vote/paper.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

const stays = (why: string) => ({ how: 'stays', why }) as const;
const BY_EVENT = { not: 'the event of it is' } as const;
const UNTIL_CONFIRMED = { until: 'the result of the vote is confirmed' } as const;

/** The slips of paper of votes, until each is cast, and the pictures of those that two people had read differently. */
export const votePaperCollections = {
  papers: collectionOf<Paper & Stored>({
    indexes: [
      ...[index('voteId', '_id'), index('voteId', 'entries.byId', '_id')],
      ...[index('entries.byId', '_id'), index('unitId', '_id')],
    ],
    personal: [
      {
        ...{ whose: 'unitId', by: 'resident', fields: ['unitId', 'door', 'entries.choice'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: stays('a slip lies on the table until two people have read the same on it') },
      },
      {
        ...{ whose: 'entries.byId', by: 'resident', fields: ['entries.byId'], kept: 'record', exported: BY_EVENT },
        leaving: stays('two people answer for a slip by the numbers of their rows'),
      },
    ],
  }),
  slipPictures: collectionOf<SlipPicture & Stored>({
    indexes: [index('voteId', '_id'), index('unitId', '_id'), index('byId', '_id'), index('media.mediaId')],
    personal: [
      {
        ...{ whose: 'unitId', by: 'resident', fields: ['unitId', 'media'], exported: BY_EVENT },
        kept: UNTIL_CONFIRMED,
        leaving: stays('a slip that two people read differently can be asked about until the result is confirmed'),
      },
      {
        ...{ whose: 'byId', by: 'resident', fields: ['byId'], exported: BY_EVENT },
        kept: UNTIL_CONFIRMED,
        leaving: stays('whoever settled it stays accountable by the number of their row'),
      },
    ],
  }),
};
