import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, GridId, HouseholdId, IdentityId, ResidentId } from '../kernel/ids.ts';
import type { RoleGrant } from './roles.ts';

/** One building with its kept totals: lists show them without counting. */
export type Building = {
  readonly _id: BuildingId;
  readonly communityId: CommunityId;
  readonly gridId: GridId;
  readonly gridName: string;
  /** As people say it: 3号楼. */
  readonly name: string;
  /** Unit numbers, ascending. */
  readonly units: readonly number[];
  readonly householdCount: number;
  readonly residentCount: number;
  /** Households with at least one member on Linli. */
  readonly joinedHouseholdCount: number;
  /** Residents of the building on Linli. */
  readonly memberCount: number;
};

/** The unit of voting, honours and subsidy; it lives in exactly one flat, and a flat holds one household at most (D10). */
export type Household = {
  readonly _id: HouseholdId;
  readonly communityId: CommunityId;
  readonly gridId: GridId;
  readonly buildingId: BuildingId;
  /** The number on the roster (户号). */
  readonly number: string;
  readonly unit: number;
  readonly flat: string;
  /** Its residents on Linli. */
  readonly memberCount: number;
  /** When it left the community; null while it lives here. */
  readonly leftAt: InstantMs | null;
};

/** A person on the roster. */
export type Resident = {
  readonly _id: ResidentId;
  readonly communityId: CommunityId;
  readonly communityName: string;
  readonly gridId: GridId;
  readonly gridName: string;
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  readonly householdId: HouseholdId;
  readonly unit: number;
  readonly flat: string;
  /** The person number on the roster (编号), the key across imports. */
  readonly number: string;
  readonly name: string;
  readonly gender: 'female' | 'male';
  readonly birthYear: number;
  /** Restricted: never on a public page. */
  readonly ethnicity: string;
  readonly relation: string;
  readonly originVillage: string;
  readonly isAway: boolean;
  readonly roles: readonly RoleGrant[];
  /** The identity bound to this row; null until somebody joined as this person (D10). */
  readonly identityId: IdentityId | null;
  /** When the person left the community; an identity bound to them has no rights from then on. */
  readonly leftAt: InstantMs | null;
};
