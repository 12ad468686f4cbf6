import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';

type Refusal = 'RESIDENT_NOT_FOUND' | 'OWN_HOUSEMATE' | 'HAS_ACCOUNT' | 'FORBIDDEN';

export const allowHousemates: ApiHandlers['household.allowHousemates'] = ({ residentId, isAllowed }, ctx) =>
  runCommand<{ residentId: typeof residentId; isAllowed: boolean }, Refusal, ResidentAct>(
    ctx,
    async (transaction, _now, held) => {
      const { resident } = ctx;
      const person = await transaction.get('residents', residentId);
      if (person?.communityId !== resident.communityId || person.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
      if (!held.reaches(person)) return fail('FORBIDDEN');
      if (person.householdId === resident.householdId) return fail('OWN_HOUSEMATE');
      if (person.identityId !== null) return fail('HAS_ACCOUNT');
      await transaction.replace('residents', { ...person, refusesHousemates: !isAllowed });
      const saysOf = (is: boolean): string => (is ? 'allowed' : 'refused');
      return ok({
        value: { residentId, isAllowed },
        happened: {
          ...{ subject: residentId, kind: isAllowed ? 'household.housematesAllowed' : 'household.housematesRefused' },
          ...{ communityId: person.communityId, buildingId: person.buildingId, reason: null },
          ...{ actorId: resident._id, actorName: resident.name, onBehalfOf: residentId },
          ...{ from: saysOf(person.refusesHousemates !== true), to: saysOf(isAllowed) },
        },
      });
    },
  );
