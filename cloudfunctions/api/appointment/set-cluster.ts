import { CLUSTER_BOUNDS } from '../../../shared/appointment/cluster-bounds.ts';
import type { Cluster } from '../../../shared/appointment/cluster.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { BuildingId, ClusterId, HouseholdId, ResidentId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { findDocuments } from '../../platform/store.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { clustersOf, HOUSEHOLDS_MAX, writeLead, type Change } from './clusters-of.ts';

type Refusal = 'FORBIDDEN' | 'FLAT_NOT_FOUND' | 'OWN_APPOINTMENT' | 'IMPORT_RUNNING' | 'CLUSTER_NOT_POSSIBLE';

export const setCluster: ApiHandlers['appointment.setCluster'] = (asked, ctx) =>
  runCommand<{ readonly clusterId: ClusterId }, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const { communityId, _id: actorId, name: actorName } = held.resident;
    const { buildingId, leaderId } = asked;
    if (!held.reaches({ communityId, buildingId })) return fail('FORBIDDEN');
    const building = await transaction.get('buildings', buildingId);
    if (building?.communityId !== communityId) return fail('FLAT_NOT_FOUND');
    if (leaderId === actorId) return fail('OWN_APPOINTMENT');
    const taken = await takeRoster(transaction, communityId);
    if (!taken.ok) return taken;
    const [before, isPossible] = await asAsked(transaction, asked);
    if (!isPossible) return fail('CLUSTER_NOT_POSSIBLE');
    const cluster: Cluster = {
      ...{ _id: before?._id ?? (`cluster_${digest('cluster', ctx.eventId)}` as ClusterId), communityId, buildingId },
      ...{ householdIds: [...new Set(asked.householdIds)], leaderId, createdAt: before?.createdAt ?? now },
    };
    await writeCluster({ transaction, today: held.today, revision: taken.value }, before, cluster);
    return ok({
      value: { clusterId: cluster._id },
      happened: {
        ...{
          subject: cluster._id,
          kind: 'appointment.clusterSet' as const,
          communityId,
          buildingId,
          actorId,
          actorName,
        },
        ...{
          from: before ? String(before.householdIds.length) : null,
          to: String(cluster.householdIds.length),
          reason: null,
        },
        told: leadersOf(before, cluster).filter((one) => one !== actorId),
      },
    });
  });

/** The one there is, if it is one, and whether it may be as it is asked. Asked after the roster was taken: nobody else sets one or moves before this commits. */
const asAsked = async (
  transaction: Transaction,
  { buildingId, clusterId, householdIds, leaderId }: Parameters<ApiHandlers['appointment.setCluster']>[0],
): Promise<readonly [Cluster | undefined, boolean]> => {
  const all = await clustersOf(buildingId);
  const before = all.find(({ _id }) => _id === clusterId);
  const others = all.filter((cluster) => cluster !== before).flatMap((cluster) => cluster.householdIds);
  const isKnown = clusterId === undefined || before !== undefined;
  const isPossible =
    isKnown && (await mayLead(transaction, leaderId, buildingId)) && (await mayBeOne(buildingId, householdIds, others));
  return [before, isPossible];
};

/** Who led it and who leads it, each once. */
const leadersOf = (before: Cluster | undefined, { leaderId }: Cluster): readonly ResidentId[] => [
  ...new Set([before?.leaderId ?? null, leaderId].filter((one) => one !== null)),
];

/** The cluster, and the rights of whoever led it and leads it. */
const writeCluster = async (change: Change, before: Cluster | undefined, cluster: Cluster): Promise<void> => {
  const { _id, buildingId, householdIds, leaderId } = cluster;
  const led = before?.householdIds ?? [];
  const leaves = before?.leaderId ?? null;
  if (leaves !== null && leaves !== leaderId) await writeLead(change, leaves, { buildingId, before: led, after: [] });
  if (leaderId !== null)
    await writeLead(change, leaderId, { buildingId, before: leaves === leaderId ? led : [], after: householdIds });
  if (householdIds.length > 0) await change.transaction.replace('clusters', { ...cluster, schema: 1 });
  else await change.transaction.remove('clusters', _id);
};

/** Nobody yet, or somebody who lives in the building. */
const mayLead = async (
  transaction: Transaction,
  leaderId: ResidentId | null,
  buildingId: BuildingId,
): Promise<boolean> => {
  if (leaderId === null) return true;
  const leader = await transaction.get('residents', leaderId);
  return leader?.buildingId === buildingId && leader.leftAt === null;
};

/** None at all ends a cluster; else they are as many as a cluster has, live in the building, and are in no other. */
const mayBeOne = async (
  buildingId: BuildingId,
  asked: readonly HouseholdId[],
  others: readonly HouseholdId[],
): Promise<boolean> => {
  const wanted = [...new Set(asked)];
  if (wanted.length === 0) return true;
  if (wanted.length < CLUSTER_BOUNDS.householdsMin || wanted.some((one) => others.includes(one))) return false;
  const living = await findDocuments('households', { buildingId, leftAt: null }, { limit: HOUSEHOLDS_MAX });
  const here = new Set(living.map(({ _id }) => _id));
  return wanted.every((one) => here.has(one));
};
