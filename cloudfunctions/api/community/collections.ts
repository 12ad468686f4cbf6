import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type {
  BuildingDoc,
  CommunityDoc,
  DirectoryDoc,
  GridDoc,
  HouseholdDoc,
  ResidentDoc,
} from '../../../shared/community/documents.ts';
import type { RosterOp } from '../../../shared/community/roster-plan.ts';
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

/** What the roster itself says of a person. */
const ON_ROSTER = [
  '_id',
  'number',
  'name',
  'gender',
  'birthYear',
  'ethnicity',
  'relation',
  'originVillage',
  'isAway',
  'householdId',
  'unit',
  'flat',
  'pastHomes',
  'roles',
] as const;

/** The collections of this feature. */
export const communityCollections = {
  communities: collectionOf<CommunityDoc>({
    indexes: [index('schema', '_id'), index('reviewsPlannedTo')],
    personal: 'nobody',
  }),
  grids: collectionOf<GridDoc>({ indexes: [index('communityId', '_id')], personal: 'nobody' }),
  buildings: collectionOf<BuildingDoc>({ indexes: [index('communityId', '_id'), index('gridId')], personal: 'nobody' }),
  households: collectionOf<HouseholdDoc>({
    indexes: [index('buildingId', 'unit', 'flat'), index('communityId', '_id')],
    personal: 'nobody',
  }),
  residents: collectionOf<ResidentDoc>({
    indexes: [
      index('identityId'),
      index('householdId'),
      index('communityId', '_id'),
      index('communityId', 'name'),
      index('communityId', 'roles.role', 'leftAt'),
      index('roles.scopeId', 'leftAt'),
      index('buildingId', 'identityId'),
      index('buildingId', 'isNameShown', '_id'),
    ],
    personal: [
      {
        whose: '_id',
        by: 'resident',
        fields: ['identityId', 'isNameShown', 'applicants', ...ON_ROSTER],
        kept: 'record',
        exported: { as: 'account' },
        leaving: {
          how: 'at once',
          rest: ON_ROSTER,
          why: 'the roster is the community’s own: it knows who lives there without Linli',
        },
      },
    ],
  }),
  directories: collectionOf<DirectoryDoc>({ indexes: [index('schema', '_id')], personal: 'nobody' }),
  rosterImports: collectionOf<RosterImportDocument>({
    indexes: [index('importedBy', '_id')],
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
