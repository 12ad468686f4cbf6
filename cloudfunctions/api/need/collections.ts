import type { PartyId } from '../../../shared/assignment/party.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import type { Taken } from '../../../shared/need/helping.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { Readings } from '../../../shared/need/reading.ts';
import type { QueueStage } from '../../../shared/need/queue.ts';
import { collectionOf, index } from '../../database/collection.ts';
import { afterCollections } from './after/collections.ts';
import { notesCollections } from './notes/collections.ts';
import type { Stored } from '../../database/stored.ts';

/** A need with the fields that its lists are read by. */
export type NeedDocument = Need &
  Stored & {
    /** Which list shows it: `hidden` while a human has not looked at its words, and when they were refused. */
    readonly wall: 'unfinished' | 'finished' | 'hidden';
    readonly isUnfinished: boolean;
    /** It complains of a body. */
    readonly isComplaint: boolean;
    readonly claimantIds: readonly ResidentId[];
    /** Whose household has the same matter. */
    readonly followerIds: readonly ResidentId[];
    /** Who leads or helps by assignment, the lead first. */
    readonly doerIds: readonly PartyId[];
    /** Every resident whom the assignment names, in whatever part, who took its words down, and who said it for a yes or is asked for one. */
    readonly namedIds: readonly ResidentId[];
    /** Whose yes it waits for; nobody once it has one or ended. */
    readonly askedIds: readonly ResidentId[];
    /** Of the queue of those in charge; null where it stands in none. `queue` sorts it. */
    readonly stage: QueueStage | null;
    readonly isOverdue: boolean;
    readonly queue: string | null;
    /** When the timer has something to do for it; null = it waits for people alone. */
    readonly wakeAt: InstantMs | null;
    /** `<createdAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
  };

/** What one person took, for the bounds of helping. */
export type HelpingDocument = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  readonly taken: readonly Taken[];
  /** Their account was taken from them meanwhile: a claim on its way finds it here. */
  readonly isStopped?: boolean;
};

/** How many flats and numbers one helper read on one Beijing day. */
export type ReadingsDocument = Stored &
  Readings & {
    readonly _id: string;
    readonly communityId: CommunityId;
    readonly readerId: ResidentId;
    readonly day: LocalDate;
    /** `<day>_<id>`: sorts by day, and pages. */
    readonly order: string;
  };

/** The collections of this feature. */
export const needCollections = {
  ...afterCollections,
  ...notesCollections,
  needs: collectionOf<NeedDocument>({
    indexes: [
      index('communityId', 'buildingId', 'wall', '-order'),
      index('communityId', 'buildingId', 'isUnfinished'),
      index('communityId', 'buildingId', 'kind', 'wall', '-order'),
      index('communityId', 'wall', '-order'),
      index('communityId', 'kind', 'wall', '-order'),
      index('householdId', '-order'),
      index('requesterId', 'isUnfinished', '-order'),
      index('requesterId', 'status', '-order'),
      index('claimantIds', 'isUnfinished', '-order'),
      index('communityId', 'status', '-order'),
      index('communityId', 'isComplaint', '-order'),
      index('wakeAt'),
      index('doerIds', 'isUnfinished', '-order'),
      index('communityId', 'queue'),
      index('communityId', 'stage', 'queue'),
      index('communityId', 'isOverdue', 'queue'),
      index('buildingId', 'queue'),
      index('buildingId', 'stage', 'queue'),
      index('buildingId', 'isOverdue', 'queue'),
      index('askedIds', '-order'),
      index('media.mediaId'),
      index('requesterId', '_id'),
      index('namedIds', '_id'),
      index('claimantIds', '_id'),
      index('followerIds', '_id'),
      index('wording.by', '_id'),
      index('notes.unreadBy', '_id'),
      index('notes.inCharge', '_id'),
    ],
    personal: [
      {
        whose: 'requesterId',
        by: 'resident',
        fields: ['requesterId', 'requesterName', 'householdId', 'flat', 'place', 'text', 'media', 'wording'],
        kept: 'record',
        exported: { as: 'need' },
        leaving: { how: 'act', rest: ['text'], why: 'helpers keep the words of what they were thanked for' },
      },
      {
        whose: 'wording.by',
        by: 'resident',
        fields: ['wording.by'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever wrote for others stays accountable by the number of their row' },
      },
      {
        whose: 'behalf.by',
        by: 'resident',
        fields: ['behalf.by'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever asked for others stays accountable by the number of their row' },
      },
      {
        whose: 'claimantIds',
        by: 'resident',
        fields: ['claimantIds', 'claims.residentId', 'claims.name'],
        kept: 'record',
        exported: { as: 'claim' },
        leaving: { how: 'act', rest: ['claims.residentId'], why: 'the ledger goes on to say which claim earned what' },
      },
      {
        whose: 'followerIds',
        by: 'resident',
        fields: ['followerIds', 'followers'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'act', rest: [], why: 'a household without its person follows nothing' },
      },
      {
        whose: 'namedIds',
        by: 'resident',
        fields: ['namedIds', 'doerIds', 'askedIds', 'assignment', 'takenDown', 'asking'],
        kept: 'record',
        exported: { not: 'the events of what they did for it are' },
        leaving: { how: 'act', rest: [], why: 'a former neighbour stands where they stood' },
      },
      {
        whose: 'notes.unreadBy',
        by: 'resident',
        fields: ['notes.unreadBy'],
        kept: 'record',
        exported: { not: 'it only says how far they have read' },
        leaving: { how: 'unlist' },
      },
      {
        whose: 'notes.inCharge',
        by: 'resident',
        fields: ['notes.inCharge'],
        kept: 'record',
        exported: { not: 'the events of their notes are' },
        leaving: { how: 'unlist' },
      },
    ],
  }),
  helpings: collectionOf<HelpingDocument>({
    indexes: [index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId', 'taken'],
        kept: 'account',
        exported: { within: 'claim' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  readings: collectionOf<ReadingsDocument>({
    indexes: [index('communityId', '-order'), index('readerId', '_id')],
    personal: [
      {
        whose: 'readerId',
        by: 'resident',
        fields: ['_id', 'readerId', 'day', 'doors', 'phones', 'order'],
        kept: 'record',
        exported: { as: 'reading' },
        leaving: {
          how: 'stays',
          why: 'who looked into many homes and left stays accountable by the number of their row',
        },
      },
    ],
  }),
};
