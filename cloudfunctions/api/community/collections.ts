import type {
  BuildingDoc,
  CommunityDoc,
  DirectoryDoc,
  GridDoc,
  HouseholdDoc,
  ResidentDoc,
} from '../../../shared/community/documents.ts';
import { collectionOf, index } from '../../database/collection.ts';
import { rosterCollections } from './roster-collections.ts';

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
        fields: ['identityId', 'isNameShown', 'refusesHousemates', 'applicants', ...ON_ROSTER],
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
  ...rosterCollections,
};
