import type { InstantMs } from '../kernel/brand.ts';
import type {
  BuildingId,
  CommunityId,
  GridId,
  HouseholdId,
  IdentityId,
  ImportId,
  MembershipId,
  ResidentId,
} from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import type { OwnFestival } from '../review/festivals.ts';
import type { RoleGrant } from './roles.ts';

/** What every document of the tree carries. */
type Stored<Id extends string> = {
  readonly _id: Id;
  readonly communityId: CommunityId;
  readonly schema: 1;
  readonly createdAt: InstantMs;
};

/** The tenant: one resettlement site. It also says whether a roster is being imported. */
export type CommunityDoc = Stored<CommunityId> & {
  readonly name: string;
  /**
   * Counts the imports that were applied or given up, and what was appointed or corrected in the app; an import checked against an older one
   * is stale. Whoever changes who holds what writes it, so that of two who do so at once the later one sees what the earlier did.
   */
  readonly rosterRevision: number;
  /** The import that is being applied; null = none. */
  readonly applyingImportId: ImportId | null;
  /** The last month whose reviews are planned for every building; left out before the first. An import keeps it. */
  readonly reviewsPlannedTo?: LocalMonth;
  /** Festivals that the community entered and that were not over then; left out before the first. An import keeps it. */
  readonly festivals?: readonly OwnFestival[];
};

/** A zone of buildings: A区, B区 (S0). */
export type GridDoc = Stored<GridId> & { readonly name: string };

/**
 * Totals that are kept, never counted when asked for. Left households and people are in none of them. An import writes how many live
 * there; how many have joined is a job's, which is two minutes behind at most.
 */
export type BuildingTotals = {
  readonly householdCount: number;
  readonly residentCount: number;
  /** Households with at least one resident who has an account. */
  readonly joinedHouseholdCount: number;
  /** Residents who have an account. */
  readonly memberCount: number;
};

export type BuildingDoc = Stored<BuildingId> &
  BuildingTotals & {
    readonly gridId: GridId;
    readonly gridName: string;
    readonly name: string;
    /** The import that wrote it last; an older import never overwrites it. */
    readonly rosterRevision: number;
  };

/** A flat and where it stands. `unit` is 1-99; `flat` is what is on the door, such as `302`. */
export type Home = {
  readonly gridId: GridId;
  readonly buildingId: BuildingId;
  readonly unit: number;
  readonly flat: string;
};

/** The unit of voting, honours and subsidy. A flat has at most one household that has not left (M-01). */
export type HouseholdDoc = Stored<HouseholdId> &
  Home & {
    /** The roster's number of the household (户号). */
    readonly number: string;
    /** When its last person left; null = it lives here. */
    readonly leftAt: InstantMs | null;
    /** The import that wrote it last; an older import never overwrites it. */
    readonly rosterRevision: number;
  };

/** A home somebody had before, so that a move does not rewrite what happened there. */
export type PastHome = Home & { readonly householdId: HouseholdId; readonly until: InstantMs };

/** What the roster says of a person. No card numbers, no day of birth, no phone. */
export type ResidentFacts = Home & {
  readonly householdId: HouseholdId;
  /** The roster's number of the person (编号): the key across imports. */
  readonly number: string;
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly birthYear: number | null;
  readonly ethnicity: string | null;
  /** To the head of the household, in the roster's own words (户主, 配偶 …). */
  readonly relation: string;
  readonly communityName: string;
  readonly gridName: string;
  readonly buildingName: string;
  /** Township and village before the resettlement (S0: 117 villages). */
  readonly originVillage: string;
  /** Working elsewhere. */
  readonly isAway: boolean;
  readonly roles: readonly RoleGrant[];
  /** The latest last, at most 20. */
  readonly pastHomes: readonly PastHome[];
};

/** A person on the roster. Somebody who left stays, with `leftAt`, and has no rights from then on (D10). */
export type ResidentDoc = Stored<ResidentId> &
  ResidentFacts & {
    /** The account that is this person; null = nobody joined as this person. */
    readonly identityId: IdentityId | null;
    /** True once an account of this person was ended: its departure may still be under way. An import keeps it. */
    readonly hadAccount: boolean;
    /** True where they let their neighbours of the building read their name; left out until they do. An import keeps it. */
    readonly isNameShown?: boolean;
    /** True where those they live with do not act for them (`household/housemate.ts`); left out until somebody said so. An import keeps it. */
    readonly refusesHousemates?: boolean;
    /** Applications that wait to be this person; more than one is a contest that the captain settles (D10). An import keeps it. */
    readonly applicants: readonly MembershipId[];
    readonly leftAt: InstantMs | null;
    /** The import that wrote it last; an older import never overwrites it. */
    readonly rosterRevision: number;
  };

/** The tree down to units in one small document, rewritten by each import, so that a stranger's first screen is one read. */
export type DirectoryDoc = Stored<string> & {
  readonly communityName: string;
  /** The import that wrote it last; an older import never overwrites it. */
  readonly rosterRevision: number;
  readonly grids: readonly {
    readonly gridId: GridId;
    readonly name: string;
    readonly buildings: readonly {
      readonly buildingId: BuildingId;
      readonly name: string;
      readonly units: readonly number[];
    }[];
  }[];
};
