import { doorKey } from '../../../shared/kernel/place-name.ts';
import { CLUSTER_KEEPERS } from '../../../shared/appointment/cluster-contract.ts';
import type { HouseholdDoc } from '../../../shared/community/documents.ts';
import { isInTerm } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { clustersOf, HOUSEHOLDS_MAX } from './clusters-of.ts';

export const clusters: ApiHandlers['appointment.clusters'] = async ({ buildingId }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== ctx.resident.communityId) return fail('FLAT_NOT_FOUND');
  const place = { communityId: building.communityId, buildingId };
  const all = await clustersOf(buildingId);
  const seen = ctx.reaches(place) ? all : all.filter((cluster) => leads(ctx, cluster));
  if (!ctx.reaches(place) && seen.length === 0) return fail('FORBIDDEN');
  const maySet = ctx.holds(CLUSTER_KEEPERS, place);
  const households = await findDocuments('households', { buildingId, leftAt: null }, { limit: HOUSEHOLDS_MAX });
  const leaders = await holdersOver([buildingId]);
  const taken = new Set<string>(all.flatMap(({ householdIds }) => householdIds));
  return ok({
    ...{ buildingName: building.name, maySet },
    clusters: seen.map(({ _id, leaderId, householdIds }) => {
      const leader = leaders.find((one) => one._id === leaderId && isLeader(one, ctx));
      return {
        clusterId: _id,
        leader: leader ? { residentId: leader._id, name: leader.name } : null,
        homes: homesOf(households.filter((household) => householdIds.includes(household._id))),
      };
    }),
    free: maySet ? homesOf(households.filter((household) => !taken.has(household._id))) : [],
  });
};

type Leading = Pick<ResidentCtx['resident'], 'roles'>;

const isLeader = ({ roles }: Leading, { today }: ResidentCtx): boolean =>
  roles.some((grant) => grant.role === 'clusterLeader' && isInTerm(grant, today));

const leads = (ctx: ResidentCtx, { leaderId }: { readonly leaderId: string | null }): boolean =>
  leaderId === ctx.resident._id && isLeader(ctx.resident, ctx);

const homesOf = (households: readonly HouseholdDoc[]) =>
  [...households]
    .sort((a, b) => a.unit - b.unit || (doorKey(a.flat) < doorKey(b.flat) ? -1 : 1))
    .map(({ _id, unit, flat }) => ({ householdId: _id, unit, flat }));
