import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** The job that keeps these counts. */
export const COUNT_MEMBERS_JOB = 'countMembers';

/** More than live in one building; a query answers no more. */
const PEOPLE_MAX = 1000;

/**
 * Counts those of a building who have an account, and their households, and keeps both with the building. It is held first: of two who
 * count at once the later reads what the earlier one read and more.
 */
export const recountMembers = async (transaction: Transaction, buildingId: BuildingId): Promise<void> => {
  if (!(await transaction.hold('buildings', buildingId))) return;
  const building = await transaction.get('buildings', buildingId);
  if (!building) return;
  const members = await findDocuments('residents', { buildingId, identityId: command.gt('') }, { limit: PEOPLE_MAX });
  const here = members.filter(({ leftAt }) => leftAt === null);
  await transaction.increase('buildings', buildingId, {
    memberCount: here.length - building.memberCount,
    joinedHouseholdCount: new Set(here.map(({ householdId }) => householdId)).size - building.joinedHouseholdCount,
  });
};
