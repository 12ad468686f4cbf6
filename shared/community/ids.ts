import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const COMMUNITY_ID_PREFIXES = ['community', 'grid', 'building', 'household', 'resident', 'import'] as const;

export type CommunityId = Brand<string, 'community'>;
export type GridId = Brand<string, 'grid'>;
export type BuildingId = Brand<string, 'building'>;
export type HouseholdId = Brand<string, 'household'>;
/** A person on the roster. */
export type ResidentId = Brand<string, 'resident'>;
export type ImportId = Brand<string, 'import'>;
