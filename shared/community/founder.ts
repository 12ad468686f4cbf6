import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, IdentityId, ResidentId } from '../kernel/ids.ts';
import { beijingDay } from '../kernel/time.ts';
import type { CommunityDoc, ResidentDoc } from './documents.ts';
import { buildingIdOf, gridIdOf, householdIdOf } from './roster-ids.ts';

/** Who sets Linli up stands on no roster: this in place of a person number keeps imports from taking them for somebody who left. */
export const FOUNDER_NUMBER = '';

/** What the place is called where the founder works: a building and a grid that are on no roster. */
export const OFFICE = '服务中心';

/** What exists before the first roster: the community and one administrator who can import it. Written by the deployment, never by a method. */
export const foundedCommunity = (
  community: { readonly _id: CommunityId; readonly name: string },
  admin: { readonly identityId: IdentityId; readonly name: string },
  now: InstantMs,
): { readonly community: CommunityDoc; readonly founder: ResidentDoc } => ({
  community: {
    ...community,
    communityId: community._id,
    schema: 1,
    createdAt: now,
    rosterRevision: 0,
    applyingImportId: null,
  },
  founder: {
    // No number of a roster begins with `-`, so no row can ever be this person.
    _id: `resident_${community._id.slice('community_'.length)}_-founder` as ResidentId,
    communityId: community._id,
    communityName: community.name,
    schema: 1,
    createdAt: now,
    gridId: gridIdOf(community._id, 'office'),
    gridName: OFFICE,
    buildingId: buildingIdOf(community._id, 'office'),
    buildingName: OFFICE,
    householdId: householdIdOf(community._id, '-office'),
    unit: 1,
    flat: '1',
    number: FOUNDER_NUMBER,
    name: admin.name,
    gender: null,
    birthYear: null,
    ethnicity: null,
    relation: '',
    originVillage: '',
    isAway: false,
    roles: [{ role: 'admin', scopeKind: 'community', scopeId: community._id, from: beijingDay(now), to: null }],
    pastHomes: [],
    identityId: admin.identityId,
    hadAccount: false,
    applicants: [],
    leftAt: null,
    rosterRevision: 0,
  },
});
