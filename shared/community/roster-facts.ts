import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { CommunityDoc, Home, PastHome, ResidentDoc, ResidentFacts } from './documents.ts';
import type { PlacedRow } from './placed-row.ts';
import { mergeGrants, ROSTER_SCOPES, sameGrant, type WantedGrant } from './roster-grants.ts';
import { ROSTER_LIMITS } from './roster-limits.ts';

/** What an import knows besides the file. */
export type RosterContext = {
  readonly community: Pick<CommunityDoc, '_id' | 'name'>;
  readonly now: InstantMs;
  readonly today: LocalDate;
};

/** True if both are one flat; the grid above it may have been redrawn. */
export const sameFlat = (a: Home, b: Home): boolean =>
  a.buildingId === b.buildingId && a.unit === b.unit && a.flat === b.flat;

/** The roles a row states, each with the node it reaches (D5). */
export const wantedGrants = (
  { community }: RosterContext,
  row: Pick<PlacedRow, 'roles' | 'home' | 'termFrom' | 'termTo'>,
): readonly WantedGrant[] =>
  row.roles.map((role) => {
    const scopeKind = ROSTER_SCOPES[role];
    const nodes = { community: community._id, grid: row.home.gridId, building: row.home.buildingId };
    return { role, scopeKind, scopeId: nodes[scopeKind], from: row.termFrom, to: row.termTo };
  });

/** What is to be stored of a person: what the row says, and the history that it does not know. */
export const factsOf = (context: RosterContext, row: PlacedRow): ResidentFacts => {
  const { home, householdId, stored } = row;
  return {
    ...home,
    householdId,
    number: row.number,
    name: row.name,
    gender: row.gender,
    birthYear: row.birthYear,
    ethnicity: row.ethnicity,
    relation: row.relation,
    communityName: context.community.name,
    gridName: row.grid,
    buildingName: row.building,
    originVillage: row.origin,
    isAway: row.away,
    roles: row.keepsRoles
      ? (stored?.roles ?? [])
      : mergeGrants(stored?.roles ?? [], wantedGrants(context, row), context.today),
    pastHomes: stored ? pastHomes(stored, { ...home, householdId }, context.now) : [],
  };
};

/** The homes a person had before, the latest last: one more where they go to another. */
export const pastHomes = (
  stored: ResidentDoc,
  next: Home & Pick<ResidentFacts, 'householdId'>,
  now: InstantMs,
): readonly PastHome[] => {
  if (sameFlat(stored, next) && stored.householdId === next.householdId) return stored.pastHomes;
  const { householdId, gridId, buildingId, unit, flat } = stored;
  const left = { householdId, gridId, buildingId, unit, flat, until: stored.leftAt ?? now };
  return [...stored.pastHomes, left].slice(-ROSTER_LIMITS.pastHomesMax);
};

/** What the roster says of a stored person, without what others keep on the same document. */
export const factsIn = (resident: ResidentDoc): ResidentFacts => ({
  gridId: resident.gridId,
  buildingId: resident.buildingId,
  unit: resident.unit,
  flat: resident.flat,
  householdId: resident.householdId,
  number: resident.number,
  name: resident.name,
  gender: resident.gender,
  birthYear: resident.birthYear,
  ethnicity: resident.ethnicity,
  relation: resident.relation,
  communityName: resident.communityName,
  gridName: resident.gridName,
  buildingName: resident.buildingName,
  originVillage: resident.originVillage,
  isAway: resident.isAway,
  roles: resident.roles,
  pastHomes: resident.pastHomes,
});

/** True if storing `next` would change nothing. */
export const sameFacts = (stored: ResidentDoc, next: ResidentFacts): boolean => {
  const { roles, pastHomes: homes, ...scalars } = factsIn(stored);
  const keys = Object.keys(scalars) as readonly (keyof typeof scalars)[];
  return (
    keys.every((key) => scalars[key] === next[key]) &&
    // A past home is only ever added, so the number tells.
    homes.length === next.pastHomes.length &&
    homes[homes.length - 1]?.until === next.pastHomes[homes.length - 1]?.until &&
    roles.length === next.roles.length &&
    roles.every((grant, index) => {
      const other = next.roles[index];
      return other !== undefined && sameGrant(grant, other);
    })
  );
};
