import { deductsFrom, type Deduction } from '../../../shared/earning/deduction.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { deductionIdOf } from './ids.ts';
import { isNearIn } from './near.ts';
import { saveDeduction } from './take-deduction.ts';

export const deduct: ApiHandlers['earning.deduct'] = async ({ residentId, amount, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const { communityId } = ctx.resident;
    const who = await transaction.get('residents', residentId);
    if (who?.communityId !== communityId || who.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    if (!held.reaches({ communityId, buildingId: who.buildingId })) return fail('FORBIDDEN');
    if (await isNearIn(transaction, ctx.resident.householdId, [who.householdId])) return fail('TOO_NEAR');
    const deduction: Deduction = {
      ...{ _id: deductionIdOf(ctx.eventId), communityId, buildingId: who.buildingId, householdId: who.householdId },
      ...{ residentId, name: who.name, amount, decided: { ...signedBy(ctx, now), reason }, from: deductsFrom(now) },
      ...{ createdAt: now, updatedAt: now, status: 'announced', was: null },
    };
    await saveDeduction(transaction, deduction);
    const change = { from: null, to: 'announced', reason, told: [residentId] };
    return ok({
      value: { deductionId: deduction._id, status: deduction.status },
      happened: earningHappened(ctx, deduction, 'earning.deductionAnnounced', change),
    });
  });
};
