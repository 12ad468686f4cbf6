import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { RosterChange } from '../../../shared/community/roster-changes.ts';
import type { RosterOp } from '../../../shared/community/roster-plan.ts';
import type { Before } from '../../../shared/community/take-back.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, ImportId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { collectionOf, index } from '../../database/collection.ts';

/**
 * One import of a roster, from the check on. `abandoned`: nobody carried it on and another check took its place; what it
 * had done by then stands, since every piece of it is whole.
 */
export type RosterImportDocument = {
  readonly _id: ImportId;
  readonly schema: 1;
  readonly createdAt: InstantMs;
  readonly communityId: CommunityId;
  readonly status: 'checked' | 'applying' | 'applied' | 'abandoned';
  /** The roster revision that this import makes; it can be begun only on the one before. */
  readonly revision: number;
  /** When the file was compared, and the Beijing day of it: what every piece is dated by, whenever it is carried out. */
  readonly checkedAt: InstantMs;
  readonly checkedOn: LocalDate;
  readonly removedCount: number;
  /** What nobody has heard of, by name: without a yes to each nothing is applied. Absent on imports from before there were any. */
  readonly newPlaces?: readonly string[];
  /** The import that it takes back; null for a file. */
  readonly takesBack: ImportId | null;
  /** What it does, for whoever looks at it afterwards. */
  readonly counts: RosterCounts;
  /** People who go, move or are called otherwise. */
  readonly touched: number;
  /** True where that is so many that somebody else has to look before it is begun. */
  readonly needsSecond: boolean;
  /** Who did; null until then, and where nobody has to. */
  readonly confirmedBy: ResidentId | null;
  readonly confirmedByName: string;
  /** The file that was compared, deleted once this is applied; null where it takes one back, absent on imports from before files had an end. */
  readonly fileId?: string | null;
  /** Which chunks are its plan. */
  readonly planId: string;
  readonly chunkCount: number;
  /** Pieces in all, and in the chunks that are done. */
  readonly total: number;
  readonly done: number;
  /** The first chunk that is not done. */
  readonly nextChunk: number;
  /** When somebody last carried it on. */
  readonly progressAt: InstantMs;
  /** Who lets it happen, for the trail. */
  readonly importedBy: ResidentId;
  readonly importedByName: string;
};

/** How many rows of a file say what. */
export type RosterCounts = Readonly<
  Record<'rows' | 'added' | 'renamed' | 'moved' | 'renumbered' | 'changed' | 'removed' | 'same' | 'bad', number>
>;

/** A page of what a plan does to people, to be read before it is applied. Removed with the plan. */
export type RosterPageDocument = {
  /** `<planId>_<kind>_<page>` */
  readonly _id: string;
  readonly schema: 1;
  readonly createdAt: InstantMs;
  readonly communityId: CommunityId;
  readonly revision: number;
  readonly changes: readonly RosterChange[];
  readonly hasMore: boolean;
};

/** How people stood before an import, so that it can be taken back. Removed after `until`. */
export type RosterBeforeDocument = {
  /** `<importId>_<position>` */
  readonly _id: string;
  readonly schema: 1;
  readonly createdAt: InstantMs;
  readonly communityId: CommunityId;
  readonly importId: ImportId;
  readonly until: InstantMs;
  readonly people: readonly Before[];
};

/** A part of a plan, small enough for one document and for one step. Removed when the import is done. */
export type RosterChunkDocument = {
  /** `<planId>_<position>` */
  readonly _id: string;
  readonly schema: 1;
  readonly createdAt: InstantMs;
  readonly communityId: CommunityId;
  readonly revision: number;
  readonly ops: readonly RosterOp[];
};

/** A roster that somebody sent in: whose it is, what it was when it was first checked, and when it goes. */
export type RosterFileDocument = {
  /** Follows from the id of the file. */
  readonly _id: string;
  readonly schema: 1;
  readonly createdAt: InstantMs;
  readonly communityId: CommunityId;
  /** Whoever had it checked first; nobody else reads it. */
  readonly ownerId: ResidentId;
  readonly fileId: string;
  /** SHA-256 of its bytes in hexadecimal: what was asked of one file is not answered with another. */
  readonly contentDigest: string;
  /** When it is deleted, if no import has been applied from it by then. */
  readonly endsAt: InstantMs;
};

/** What a roster leaves on its way in, and for some days after. */
export const rosterCollections = {
  rosterImports: collectionOf<RosterImportDocument>({
    indexes: [
      index('importedBy', '_id'),
      index('confirmedBy', '_id'),
      index('communityId', 'status', 'revision', 'needsSecond', '-createdAt'),
    ],
    personal: [
      {
        whose: 'importedBy',
        by: 'resident',
        fields: ['importedBy', 'importedByName'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'forget',
          fields: { importedByName: FORMER_NEIGHBOUR.name },
          why: 'who let an import happen stays accountable by the number of their row',
        },
      },
      {
        whose: 'confirmedBy',
        by: 'resident',
        fields: ['confirmedBy', 'confirmedByName'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'forget',
          fields: { confirmedByName: FORMER_NEIGHBOUR.name },
          why: 'who looked at an import stays accountable by the number of their row',
        },
      },
    ],
  }),
  rosterFiles: collectionOf<RosterFileDocument>({
    indexes: [index('ownerId', '_id'), index('endsAt')],
    personal: [
      {
        whose: 'ownerId',
        by: 'resident',
        fields: ['ownerId'],
        kept: 'record',
        exported: { not: 'the event of the check is' },
        leaving: { how: 'stays', why: 'the file and this go within a day' },
      },
    ],
  }),
  rosterPages: collectionOf<RosterPageDocument>({
    indexes: [index('communityId', 'revision')],
    personal: [
      {
        whose: 'changes',
        by: 'resident',
        fields: ['changes'],
        kept: 'record',
        exported: { not: 'it is a roster on its way, gone when the import is done' },
        leaving: { how: 'stays', why: 'it goes with the import, or with the next check' },
      },
    ],
  }),
  rosterBefore: collectionOf<RosterBeforeDocument>({
    indexes: [index('importId', '_id'), index('until')],
    personal: [
      {
        whose: 'people',
        by: 'resident',
        fields: ['people'],
        kept: 'record',
        exported: { not: 'it is the roster of some days ago, gone when it cannot be taken back any more' },
        leaving: { how: 'stays', why: 'a timer removes it eight days after the check' },
      },
    ],
  }),
  rosterChunks: collectionOf<RosterChunkDocument>({
    indexes: [index('communityId', 'revision')],
    personal: [
      {
        whose: 'ops',
        by: 'resident',
        fields: ['ops'],
        kept: 'record',
        exported: { not: 'it is a roster on its way, gone when the import is done' },
        leaving: { how: 'stays', why: 'it goes with the import, or with the next check' },
      },
    ],
  }),
};
