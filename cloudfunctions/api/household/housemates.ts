import { isChild } from '../../../shared/community/age.ts';
import { isHousemate } from '../../../shared/household/housemate.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { PEOPLE_MAX } from './find.ts';

export const housemates: ApiHandlers['household.housemates'] = async (_input, { resident, now }) => {
  if (isChild(resident.birthYear, now)) return ok({ people: [] });
  const { householdId } = resident;
  const people = await findDocuments('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX });
  return ok({
    people: people
      .filter((one) => isHousemate(resident, one) && one.identityId === null)
      .map(({ _id, name, refusesHousemates = false }) => ({ residentId: _id, name, refuses: refusesHousemates })),
  });
};
