import { isGrownUp } from '../../../shared/community/age.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { isPooled } from '../../../shared/redemption/pooling.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { PEOPLE_MAX } from './payers.ts';

export const pooled: ApiHandlers['redemption.pooled'] = async (_, { resident, now }) => {
  const { householdId, communityId } = resident;
  const { poolings, people } = await readTogether(communityId, {
    poolings: part('poolings', { householdId }, { limit: PEOPLE_MAX }),
    people: part('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX }),
  });
  const said = new Map(poolings.map((pooling) => [pooling.residentId, pooling]));
  const yes = people.filter((person) => isPooled(said.get(person._id), person, householdId, now));
  return ok({
    isMine: yes.some(({ _id }) => _id === resident._id),
    maySay: isGrownUp(resident.birthYear, now),
    people: people.filter(({ _id }) => _id !== resident._id).map(({ name }) => name),
    names: yes.filter(({ _id }) => _id !== resident._id).map(({ name }) => name),
  });
};
