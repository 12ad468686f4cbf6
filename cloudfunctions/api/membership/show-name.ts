import { isChild } from '../../../shared/community/age.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';

export const showName: ApiHandlers['membership.showName'] = ({ isShown }, ctx) =>
  runCommand<{ isNameShown: boolean }, 'NOT_RESIDENT' | 'TOO_YOUNG'>(ctx, async (transaction, now) => {
    const resident = await transaction.get('residents', ctx.resident._id);
    if (resident?.identityId !== ctx.identityId) return fail('NOT_RESIDENT');
    if (isShown && isChild(resident.birthYear, now)) return fail('TOO_YOUNG');
    const { _id: residentId, name: actorName, communityId, buildingId, isNameShown: wasShown = false } = resident;
    await transaction.replace('residents', { ...resident, isNameShown: isShown });
    return ok({
      value: { isNameShown: isShown },
      happened: {
        ...{ subject: residentId, kind: isShown ? 'membership.nameShown' : 'membership.nameHidden' },
        ...{ communityId, buildingId, actorId: residentId, actorName, reason: null },
        ...{ from: wasShown ? 'shown' : 'hidden', to: isShown ? 'shown' : 'hidden' },
      },
    });
  });
