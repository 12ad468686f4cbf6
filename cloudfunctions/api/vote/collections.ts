import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, VoteId } from '../../../shared/kernel/ids.ts';
import type { Ballot, Gate, Voter } from '../../../shared/vote/casting.ts';
import type { Objection } from '../../../shared/vote/objection.ts';
import type { Proxy } from '../../../shared/vote/proxy.ts';
import type { VoteTally } from '../../../shared/vote/tally.ts';
import type { VoteTotals } from '../../../shared/vote/typing.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';
import { votePaperCollections } from './paper-collections.ts';
import { voteTellingCollections } from './telling-collections.ts';

/** A vote, and when something is to be done with it that nobody does. */
export type VoteDocument = Vote &
  Stored & {
    readonly wakeAt: InstantMs | null;
    /** The building or the community that votes, by its id; of a grid its buildings. */
    readonly place: string | readonly string[];
    /** Who reads it: `shown` everybody of the place, `draft` those who may make or check one. */
    readonly wall: 'draft' | 'shown';
    /** `<createdAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
  };

/** How far a closed vote is counted. No method reads it. */
export type VoteCountDocument = Stored & {
  readonly _id: VoteId;
  readonly communityId: CommunityId;
  /** The last ballot that is in it. */
  readonly after: string;
  readonly tally: VoteTally;
  readonly parts: readonly { readonly buildingId: BuildingId; readonly tally: VoteTally }[];
};

const stays = (why: string) => ({ how: 'stays', why }) as const;
const BY_EVENT = { not: 'the event of it is' } as const;
const ACCOUNTABLE = stays(
  'whoever answers for a vote stays accountable by the number of their row, and the name signed then',
);

/** The collections of this feature. */
export const voteCollections = {
  ...votePaperCollections,
  ...voteTellingCollections,
  votes: collectionOf<VoteDocument>({
    indexes: [
      ...[
        index('wakeAt'),
        index('seriesId'),
        index('place', 'wall', '-order'),
        index('place', 'status', '-order'),
        index('communityId', 'wall', '-order'),
      ],
      ...[
        index('made.id', '_id'),
        index('checked.id', '_id'),
        index('withdrawn.id', '_id'),
        index('extensions.by', '_id'),
        index('result.typed.by.id', '_id'),
        index('result.earlier.by.id', '_id'),
      ],
    ],
    personal: [
      { whose: 'made.id', by: 'resident', fields: ['made'], kept: 'record', exported: BY_EVENT, leaving: ACCOUNTABLE },
      {
        ...{ whose: 'checked.id', by: 'resident', fields: ['checked'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: ACCOUNTABLE },
      },
      {
        ...{ whose: 'withdrawn.id', by: 'resident', fields: ['withdrawn'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: ACCOUNTABLE },
      },
      {
        whose: 'extensions.by',
        by: 'resident',
        fields: ['extensions.by'],
        kept: 'record',
        exported: BY_EVENT,
        leaving: ACCOUNTABLE,
      },
      {
        ...{ whose: 'result.typed.by.id', by: 'resident', fields: ['result.typed.by'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: ACCOUNTABLE },
      },
      {
        ...{ whose: 'result.earlier.by.id', by: 'resident', fields: ['result.earlier.by'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: ACCOUNTABLE },
      },
    ],
  }),
  voters: collectionOf<Voter & Stored>({
    indexes: [
      ...[index('voteId', 'order'), index('voteId', 'keys', 'order')],
      ...[index('cast.byId', '_id'), index('unitId', '_id'), index('unitId', '-createdAt')],
    ],
    personal: [
      {
        ...{
          whose: 'unitId',
          by: 'resident',
          fields: ['unitId', 'door', 'order', 'keys'],
          kept: 'record',
          exported: BY_EVENT,
        },
        leaving: stays('a roll was signed as it is: of so many units it speaks'),
      },
      {
        ...{ whose: 'cast.byId', by: 'resident', fields: ['cast.byId'], kept: 'record', exported: BY_EVENT },
        leaving: stays('a unit that has cast is counted, by the number of the row of whoever cast'),
      },
    ],
  }),
  gates: collectionOf<Gate & Stored>({ indexes: [index('voteId', '_id')], personal: 'nobody' }),
  ballots: collectionOf<Ballot & Stored>({
    indexes: [index('voteId', '_id'), index('byId', '_id'), index('unitId', '_id')],
    personal: [
      {
        ...{ whose: 'unitId', by: 'resident', fields: ['unitId', 'choice'], kept: 'record' },
        ...{ exported: BY_EVENT, leaving: stays('what was counted has to stay countable') },
      },
      {
        ...{ whose: 'byId', by: 'resident', fields: ['byId'], kept: 'record', exported: BY_EVENT },
        leaving: stays('what was counted has to stay countable'),
      },
    ],
  }),
  objections: collectionOf<Objection & Stored>({
    indexes: [
      ...[index('voteId', '_id'), index('voteId', 'byId', '_id'), index('byId', '_id'), index('unitId', '_id')],
      ...[index('readings.by.id', '_id'), index('media.mediaId'), index('communityId', 'status', 'until')],
    ],
    personal: [
      {
        ...{ whose: 'byId', by: 'resident', fields: ['byId', 'text', 'media'], kept: 'record', exported: BY_EVENT },
        leaving: stays('a roll was changed by what was said against it'),
      },
      {
        ...{ whose: 'unitId', by: 'resident', fields: ['unitId', 'door'], kept: 'record', exported: BY_EVENT },
        leaving: stays('a roll was changed by what was said against it'),
      },
      {
        ...{ whose: 'readings.by.id', by: 'resident', fields: ['readings.by'], kept: 'record', exported: BY_EVENT },
        leaving: ACCOUNTABLE,
      },
    ],
  }),
  proxies: collectionOf<Proxy & Stored>({
    indexes: [
      ...[index('voteId', '_id'), index('unitId', '_id'), index('given.unitId', '_id')],
      ...[index('given.byId', '_id'), index('given.media.mediaId')],
    ],
    personal: [
      {
        ...{ whose: 'unitId', by: 'resident', fields: ['unitId', 'door'], kept: 'record', exported: BY_EVENT },
        leaving: stays('the list of written proxies was published'),
      },
      {
        ...{ whose: 'given.unitId', by: 'resident', kept: 'record', exported: BY_EVENT },
        ...{ fields: ['given.unitId', 'given.door', 'given.media'] },
        leaving: stays('the list of written proxies was published'),
      },
      {
        ...{ whose: 'given.byId', by: 'resident', fields: ['given.byId'], kept: 'record', exported: BY_EVENT },
        leaving: ACCOUNTABLE,
      },
    ],
  }),
  voteTotals: collectionOf<VoteTotals & Stored>({
    indexes: [index('entries.by.id', '_id'), index('communityId', '_id')],
    personal: [
      {
        ...{ whose: 'entries.by.id', by: 'resident', fields: ['entries.by'], kept: 'record', exported: BY_EVENT },
        leaving: ACCOUNTABLE,
      },
    ],
  }),
  voteCounts: collectionOf<VoteCountDocument>({ indexes: [], personal: 'nobody' }),
};
