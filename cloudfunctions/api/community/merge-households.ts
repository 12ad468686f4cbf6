import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HouseholdId } from '../../../shared/kernel/ids.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveCluster } from '../appointment/index.ts';
import { drawAsOne } from '../draw/index.ts';
import { killCard } from '../household/index.ts';
import { askAsOne } from '../review/index.ts';
import { correctTree, householdHere } from './correct-tree.ts';
import { nameOfHome } from './flat-at.ts';
import { countRehoused, followDoors, livingIn, rehouse } from './rehouse.ts';

type Refusal = 'HOUSEHOLD_NOT_FOUND' | 'IMPORT_RUNNING' | 'PEOPLE_NOT_POSSIBLE';
type Merged = { readonly householdId: HouseholdId; readonly people: number };

export const mergeHouseholds: ApiHandlers['community.mergeHouseholds'] = async (
  { householdId, intoId, reason },
  ctx,
) => {
  const done = await correctTree<Merged, Refusal>(ctx, reason, async (at) => {
    const { transaction, now, held, communityId } = at;
    const household = await householdHere(at, householdId);
    const into = await householdHere(at, intoId);
    if (!household || !into || into._id === householdId) return fail('HOUSEHOLD_NOT_FOUND');
    const building = await transaction.get('buildings', into.buildingId);
    if (!building) return fail('HOUSEHOLD_NOT_FOUND');
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    const going = await livingIn(householdId);
    const staying = await livingIn(intoId);
    if (going.length + staying.length > ROSTER_LIMITS.householdSizeMax) return fail('PEOPLE_NOT_POSSIBLE');
    const { gridId, buildingId, unit, flat } = into;
    const { name: buildingName, gridName } = building;
    const next = { home: { gridId, buildingId, unit, flat }, buildingName, gridName, householdId: intoId };
    await rehouse({ transaction, now, held, revision: revision.value }, going, next);
    await transaction.replace('households', { ...household, leftAt: now, rosterRevision: revision.value });
    const counts = { people: going.length, left: 1, came: 0 };
    await countRehoused(transaction, [household.buildingId, buildingId], counts);
    await leaveCluster({ transaction, today: held.today, revision: revision.value }, household);
    await killCard(transaction, householdId);
    await askAsOne(transaction, household, into, now);
    const by = { byId: held.resident._id, at: now, door: `${buildingName}${String(unit)}单元${flat}` };
    await drawAsOne(transaction, household, into, by);
    return ok({
      value: { householdId: intoId, people: going.length },
      corrected: {
        ...{ subject: householdId, kind: 'community.householdsMerged' as const, buildingId },
        ...{ from: household.number, to: `${into.number} ${nameOfHome(next)}` },
      },
    });
  });
  if (done.ok) await followDoors(done.value.householdId);
  return done;
};
