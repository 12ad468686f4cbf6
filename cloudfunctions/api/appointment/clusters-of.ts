import { leadInstead, type Cluster } from '../../../shared/appointment/cluster.ts';
import type { BuildingId, HouseholdId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** More than any building has. */
export const HOUSEHOLDS_MAX = 1000;
const CLUSTERS_MAX = 200;

/** The clusters of a building, the oldest first. Asked after the roster was taken, they still stand at the commit. */
export const clustersOf = (buildingId: BuildingId) =>
  findDocuments(
    'clusters',
    { buildingId },
    {
      orderBy: [
        ['createdAt', 'asc'],
        ['_id', 'asc'],
      ],
      limit: CLUSTERS_MAX,
    },
  );

/** What a change of who leads whom knows of itself. */
export type Change = {
  readonly transaction: Transaction;
  readonly today: LocalDate;
  /** What the leader is stamped with; left out by an import, which has yet to come to them. */
  readonly revision?: number;
};

/** Writes what somebody leads instead of what they led. */
export const writeLead = async (
  { transaction, today, revision }: Change,
  leaderId: ResidentId,
  { buildingId, before, after }: Pick<Parameters<typeof leadInstead>[1], 'buildingId' | 'before' | 'after'>,
): Promise<void> => {
  const leader = await transaction.get('residents', leaderId);
  if (!leader) return;
  const roles = leadInstead(leader.roles, { buildingId, before, after, today });
  await transaction.replace('residents', { ...leader, roles, rosterRevision: revision ?? leader.rosterRevision });
};

/** A household that moves, or is none any more, leaves its cluster, and its leader may not act for it any more. Ask after the roster was taken. */
export const leaveCluster = async (
  change: Change,
  household: { readonly _id: HouseholdId; readonly buildingId: BuildingId },
): Promise<void> => {
  const { _id, buildingId } = household;
  const cluster = (await clustersOf(buildingId)).find(({ householdIds }) => householdIds.includes(_id));
  if (!cluster) return;
  const householdIds = cluster.householdIds.filter((one) => one !== _id);
  await change.transaction.replace('clusters', { ...cluster, householdIds });
  if (cluster.leaderId !== null) await writeLead(change, cluster.leaderId, { buildingId, before: [_id], after: [] });
};

/** Whoever is a leader of a building no more leads none of its clusters. */
export const dropClusters = async (
  transaction: Transaction,
  { leaderId, buildingId }: Pick<Cluster, 'buildingId'> & { readonly leaderId: ResidentId },
): Promise<readonly HouseholdId[]> => {
  const led = (await clustersOf(buildingId)).filter((cluster) => cluster.leaderId === leaderId);
  for (const cluster of led) await transaction.replace('clusters', { ...cluster, leaderId: null });
  return led.flatMap(({ householdIds }) => householdIds);
};
