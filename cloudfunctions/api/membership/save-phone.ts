import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { phoneIdOf } from '../../platform/phones.ts';
import { getDocument } from '../../platform/store.ts';

/**
 * Keeps a resident's number, or takes it away (null). The event tells that, and not the number: not even as the digest of the
 * request, since eleven digits are found by trying.
 */
export const savePhone = async (ctx: ResidentAct, number: string | null, neighboursMayCall: boolean) => {
  const { _id: residentId, communityId, buildingId, name } = ctx.resident;
  if (number === null && !(await getDocument('phones', phoneIdOf(residentId)))) return ok({ hasPhone: false });
  return runCommand<{ hasPhone: boolean }, 'NOT_RESIDENT'>(ctx, async (transaction, now) => {
    // A number that came after its owner had left would be forgotten by nobody.
    const resident = await transaction.get('residents', residentId);
    if (resident?.identityId !== ctx.identityId) return fail('NOT_RESIDENT');
    const _id = phoneIdOf(residentId);
    const before = await transaction.get('phones', _id);
    const createdAt = before?.createdAt ?? now;
    if (number === null) await transaction.remove('phones', _id);
    else
      await transaction.replace('phones', {
        _id,
        schema: 1,
        createdAt,
        communityId,
        residentId,
        number,
        neighboursMayCall,
      });
    return ok({
      value: { hasPhone: number !== null },
      happened: {
        subject: residentId,
        kind: number === null ? 'membership.phoneRemoved' : 'membership.phoneSet',
        communityId,
        buildingId,
        actorId: residentId,
        actorName: name,
        from: before ? 'set' : 'none',
        to: number === null ? 'none' : 'set',
        reason: null,
      },
    });
  });
};
