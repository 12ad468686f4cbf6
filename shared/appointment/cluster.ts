import { isEnded } from '../community/roster-grants.ts';
import type { RoleGrant } from '../community/roles.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, ClusterId, CommunityId, HouseholdId, ResidentId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { endRole } from './appointment.ts';

/** Households that one leader looks after (十联户): about ten of one building. */
export type Cluster = {
  readonly _id: ClusterId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  /** No household is in two clusters. */
  readonly householdIds: readonly HouseholdId[];
  /** Who leads it (联户长), and lives in the building; null = nobody yet. */
  readonly leaderId: ResidentId | null;
  readonly createdAt: InstantMs;
};

type Led = {
  /** The households of the cluster so far, and from now on. */
  readonly before: readonly HouseholdId[];
  readonly after: readonly HouseholdId[];
  readonly buildingId: BuildingId;
  readonly today: LocalDate;
};

const isOver = ({ role, scopeKind, scopeId }: RoleGrant, nodes: readonly string[]): boolean =>
  role === 'clusterLeader' && scopeKind === 'household' && nodes.includes(scopeId);

/**
 * The roles of somebody who leads some households from today on, and no more those they led so far. The right is over each household by
 * itself, and the role over the building says who they are and gives no right; where it came with the first cluster, it ends with the last.
 */
export const leadInstead = (
  roles: readonly RoleGrant[],
  { before, after, buildingId, today }: Led,
): readonly RoleGrant[] => {
  const others = roles.filter((grant) => !isOver(grant, before));
  const title = others.find(
    (grant) => grant.role === 'clusterLeader' && grant.scopeId === buildingId && !isEnded(grant, today),
  );
  const since = { role: 'clusterLeader', from: today, to: null, source: 'app' } as const;
  const over = after.map((scopeId): RoleGrant => ({ ...since, scopeKind: 'household', scopeId }));
  const all = [...others, ...over];
  if (over.length > 0 && !title) return [...all, { ...since, scopeKind: 'building', scopeId: buildingId }];
  const leads = all.some(({ role, scopeKind }) => role === 'clusterLeader' && scopeKind === 'household');
  if (leads || title?.source !== 'app') return all;
  const ended = endRole(all, title, today);
  return ended.ok ? ended.value : all;
};
