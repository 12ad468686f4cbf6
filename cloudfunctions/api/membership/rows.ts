import type { HouseholdDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { sameName } from '../../../shared/community/names/same-name.ts';
import { findDocuments, findFirst } from '../../platform/store.ts';

/** More people than any household has; a bound for the query, not for families. */
const HOUSEHOLD_SIZE_MAX = 60;

/** The household that lives in a flat now. */
export const householdAt = async (
  buildingId: BuildingId,
  unit: number,
  flat: string,
): Promise<HouseholdDoc | undefined> => findFirst('households', { buildingId, unit, flat, leftAt: null });

/** Everybody of that name in the household. */
export const namedResidents = async (household: HouseholdDoc, name: string): Promise<readonly ResidentDoc[]> => {
  const people = await findDocuments('residents', { householdId: household._id }, { limit: HOUSEHOLD_SIZE_MAX });
  return people.filter((person) => person.leftAt === null && sameName(person.name, name));
};
