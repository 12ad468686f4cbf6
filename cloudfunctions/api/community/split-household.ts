import { householdIdOf } from '../../../shared/community/roster-ids.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HouseholdId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { killCard } from '../household/index.ts';
import { askOneMore } from '../review/index.ts';
import { correctTree, householdHere } from './correct-tree.ts';
import { freeFlatAt, nameOfHome } from './flat-at.ts';
import { countRehoused, followDoors, livingIn, rehouse } from './rehouse.ts';

type Refusal =
  | ('HOUSEHOLD_NOT_FOUND' | 'IMPORT_RUNNING' | 'PEOPLE_NOT_POSSIBLE')
  | ('HOUSEHOLD_NUMBER_TAKEN' | 'FLAT_NOT_FOUND' | 'FLAT_TAKEN');
type Split = { readonly householdId: HouseholdId; readonly people: number };

export const splitHousehold: ApiHandlers['community.splitHousehold'] = async (
  { householdId, residentIds, number, reason, ...to },
  ctx,
) => {
  const done = await correctTree<Split, Refusal>(ctx, reason, async (at) => {
    const { transaction, now, held, communityId } = at;
    const household = await householdHere(at, householdId);
    if (!household) return fail('HOUSEHOLD_NOT_FOUND');
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    const going = await goingOut(householdId, residentIds);
    if (!going) return fail('PEOPLE_NOT_POSSIBLE');
    const _id = householdIdOf(communityId, number);
    if (await transaction.get('households', _id)) return fail('HOUSEHOLD_NUMBER_TAKEN');
    const flat = await freeFlatAt(transaction, communityId, to);
    if (!flat.ok) return flat;
    const { home } = flat.value;
    const rosterRevision = revision.value;
    await transaction.insert('households', [
      { _id, communityId, schema: 1, createdAt: now, ...home, number, leftAt: null, rosterRevision },
    ]);
    await rehouse({ transaction, now, held, revision: rosterRevision }, going, { ...flat.value, householdId: _id });
    const counts = { people: going.length, left: 0, came: 1 };
    await countRehoused(transaction, [household.buildingId, home.buildingId], counts);
    await killCard(transaction, householdId);
    await askOneMore(transaction, home.buildingId, now);
    return ok({
      value: { householdId: _id, people: going.length },
      corrected: {
        ...{ subject: householdId, kind: 'community.householdSplit' as const, buildingId: home.buildingId },
        ...{ from: household.number, to: `${number} ${nameOfHome(flat.value)}` },
      },
    });
  });
  if (done.ok) await followDoors(done.value.householdId);
  return done;
};

/** Those who go; undefined where one of them does not live there, or nobody would stay. */
const goingOut = async (
  householdId: HouseholdId,
  residentIds: readonly ResidentId[],
): Promise<readonly Documents['residents'][] | undefined> => {
  const wanted = new Set(residentIds);
  const people = await livingIn(householdId);
  const going = people.filter(({ _id }) => wanted.has(_id));
  return going.length === wanted.size && going.length < people.length ? going : undefined;
};
