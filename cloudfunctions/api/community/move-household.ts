import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HouseholdId } from '../../../shared/kernel/ids.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveCluster } from '../appointment/index.ts';
import { correctTree, householdHere } from './correct-tree.ts';
import { freeFlatAt, nameOfHome } from './flat-at.ts';
import { countRehoused, followDoors, livingIn, rehouse } from './rehouse.ts';

type Refusal = 'HOUSEHOLD_NOT_FOUND' | 'IMPORT_RUNNING' | 'FLAT_NOT_FOUND' | 'FLAT_TAKEN';
type Moved = { readonly householdId: HouseholdId; readonly people: number };

export const moveHousehold: ApiHandlers['community.moveHousehold'] = async ({ householdId, reason, ...to }, ctx) => {
  const done = await correctTree<Moved, Refusal>(ctx, reason, async (at) => {
    const { transaction, now, held, communityId } = at;
    const household = await householdHere(at, householdId);
    if (!household) return fail('HOUSEHOLD_NOT_FOUND');
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    const flat = await freeFlatAt(transaction, communityId, to);
    if (!flat.ok) return flat;
    const { home } = flat.value;
    const people = await livingIn(householdId);
    await rehouse({ transaction, now, held, revision: revision.value }, people, { ...flat.value, householdId });
    await transaction.replace('households', { ...household, ...home, rosterRevision: revision.value });
    await leaveCluster({ transaction, today: held.today, revision: revision.value }, household);
    const counts = { people: people.length, left: 1, came: 1 };
    await countRehoused(transaction, [household.buildingId, home.buildingId], counts);
    return ok({
      value: { householdId, people: people.length },
      corrected: {
        ...{ subject: householdId, kind: 'community.householdMoved' as const, buildingId: home.buildingId },
        ...{ from: `${String(household.unit)}-${household.flat}`, to: nameOfHome(flat.value) },
      },
    });
  });
  if (done.ok) await followDoors(done.value.householdId);
  return done;
};
