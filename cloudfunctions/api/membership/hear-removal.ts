import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { IdentityId, ResidentId } from '../../../shared/kernel/ids.ts';
import { hearRemoval as heard } from '../../../shared/membership/removing.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { helpAgain } from '../need/index.ts';
import { callBack, heldDeparture, letGo } from './departure/held.ts';
import { saveMembership } from './record.ts';

type Refusal = 'FORBIDDEN' | 'MEMBERSHIP_NOT_FOUND' | 'APPEAL_NOT_FOUND' | 'APPEAL_OF_OWN' | 'RESIDENT_NOT_FOUND';

export const hearRemoval: ApiHandlers['membership.hearRemoval'] = async ({ membershipId, isRestored, words }, ctx) => {
  const verdict = await checkText(ctx.openid, words);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand<{ status: 'approved' | 'removed' }, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const { _id: byId, name: actorName } = held.resident;
    const before = await transaction.get('memberships', membershipId);
    if (!before || before.status === 'none' || before.status === 'office') return fail('MEMBERSHIP_NOT_FOUND');
    if (!held.reaches(before)) return fail('FORBIDDEN');
    const after = heard(before, { byId, words, isRestored }, now);
    if (!after.ok) return after;
    const { residentId, identityId, communityId, buildingId, status } = after.value;
    const departure = await heldDeparture(transaction, residentId);
    if (!departure) return fail('APPEAL_NOT_FOUND');
    if (isRestored) {
      const bound = await bindAgain(transaction, residentId, identityId);
      if (!bound.ok) return bound;
      await callBack(transaction, departure);
    } else await letGo(transaction, departure, now);
    await saveMembership(transaction, after.value, before);
    const remover = before.status === 'removed' ? [before.removal.byId] : [];
    return ok({
      value: { status },
      happened: {
        ...{ subject: residentId, kind: isRestored ? 'membership.restored' : 'membership.removalUpheld' },
        ...{ communityId, buildingId, actorId: byId, actorName, from: 'appealed', to: status },
        ...{ reason: words, isReasonPublic: verdict === 'clear' },
        told: isRestored ? [residentId, ...remover] : remover,
      },
    });
  });
};

/** The same person as before, unless they moved away or died meanwhile. */
const bindAgain = async (
  transaction: Transaction,
  residentId: ResidentId,
  identityId: IdentityId,
): Promise<Result<null, 'RESIDENT_NOT_FOUND'>> => {
  const resident = await transaction.get('residents', residentId);
  if (!resident || resident.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  await transaction.replace('residents', { ...resident, identityId });
  await helpAgain(transaction, resident);
  return ok(null);
};
