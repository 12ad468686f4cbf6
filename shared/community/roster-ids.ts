import type { BuildingId, CommunityId, GridId, HouseholdId, ResidentId } from '../kernel/ids.ts';

/**
 * Ids made of the community and the roster's own words, so that importing a row twice writes one document.
 * Exact, not digests: two names never share an id. The part after the last `_` holds no `_`, so no community's ids
 * can meet another's. The tail of a community's id must not exceed 13 characters for the longest name to fit.
 */
const tailOf = (communityId: CommunityId): string => communityId.slice('community_'.length);

/** The person with this 编号. */
export const residentIdOf = (communityId: CommunityId, number: string): ResidentId =>
  `resident_${tailOf(communityId)}_${number.toLowerCase()}` as ResidentId;

/** The household with this 户号. */
export const householdIdOf = (communityId: CommunityId, number: string): HouseholdId =>
  `household_${tailOf(communityId)}_${number.toLowerCase()}` as HouseholdId;

/** The building of this name; a community has one of each name, in whatever grid. */
export const buildingIdOf = (communityId: CommunityId, name: string): BuildingId =>
  `building_${tailOf(communityId)}_${spelled(name)}` as BuildingId;

/** The grid of this name. */
export const gridIdOf = (communityId: CommunityId, name: string): GridId =>
  `grid_${tailOf(communityId)}_${spelled(name)}` as GridId;

/** Small letters and digits as they are, every other character as `-` and its code point in four digits of base 36. */
const spelled = (name: string): string =>
  Array.from(name, (character) =>
    /[0-9a-z]/.test(character) ? character : `-${(character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`,
  ).join('');

/** The one directory of a community. */
export const directoryIdOf = (communityId: CommunityId): string => `directory_${tailOf(communityId)}`;
