import type { CommunityId, HouseholdId } from '../../kernel/ids.ts';
import type { RosterRow } from '../check-row.ts';
import type { CurrentRoster } from '../current-roster.ts';
import type { HouseholdDoc, ResidentDoc } from '../documents.ts';
import { householdIdOf } from '../roster-ids.ts';
import { freshId } from './fresh-id.ts';

type KnownRow = Pick<RosterRow, 'household'> & { readonly stored: ResidentDoc | undefined };

/**
 * Finds the household of each number in a file by its people: the one under that number in which somebody of them lives or stays, else the one
 * in which most of them live, under whatever number; where somebody stays whose row does not go in, a household keeps its number. A number alone, whose people are all others, is a new household: no card and no vote of
 * the one before is theirs.
 */
export const recogniseHouseholds = (
  communityId: CommunityId,
  current: CurrentRoster,
  rows: readonly KnownRow[],
  stayers: readonly ResidentDoc[],
): ReadonlyMap<string, HouseholdId> => {
  const votes = votesOf(rows);
  const staying = new Set(stayers.map(({ householdId }) => householdId));
  const byNumber = numbered(current.households);
  const found = new Map<string, HouseholdId>();
  const claimed = new Set<HouseholdId>();
  const claim = (number: string, id: HouseholdId) => {
    found.set(number, id);
    claimed.add(id);
  };
  for (const [number, from] of votes) {
    const own = (byNumber.get(number) ?? []).find(({ _id }) => from.has(_id) || staying.has(_id));
    if (own && !claimed.has(own._id)) claim(number, own._id);
  }
  const living = new Set(current.households.filter(({ leftAt }) => leftAt === null).map(({ _id }) => _id));
  const rest = [...votes].flatMap(([number, from]) =>
    found.has(number) ? [] : [...from].map(([id, count]) => ({ number, id, count })),
  );
  for (const { number, id } of rest.sort((a, b) => b.count - a.count)) {
    if (!found.has(number) && !claimed.has(id) && living.has(id) && !staying.has(id)) claim(number, id);
  }
  const taken = new Set<string>(current.households.map(({ _id }) => _id));
  for (const number of votes.keys()) {
    if (!found.has(number)) found.set(number, freshId(householdIdOf(communityId, number), taken));
  }
  return found;
};

/** Of each number in the file, how many of its people are stored in which household. */
const votesOf = (rows: readonly KnownRow[]): ReadonlyMap<string, ReadonlyMap<HouseholdId, number>> => {
  const votes = new Map<string, Map<HouseholdId, number>>();
  for (const { household, stored } of rows) {
    const from = votes.get(household) ?? new Map<HouseholdId, number>();
    votes.set(household, from);
    if (stored) from.set(stored.householdId, (from.get(stored.householdId) ?? 0) + 1);
  }
  return votes;
};

/** Households by number, those that live here first. */
const numbered = (households: readonly HouseholdDoc[]): ReadonlyMap<string, readonly HouseholdDoc[]> => {
  const groups = new Map<string, HouseholdDoc[]>();
  const first = [...households].sort((a, b) => Number(a.leftAt !== null) - Number(b.leftAt !== null));
  for (const household of first) {
    const group = groups.get(household.number);
    if (group) group.push(household);
    else groups.set(household.number, [household]);
  }
  return groups;
};
