import { hearDeduction as decide } from '../../../shared/earning/deduction.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { isNearIn } from './near.ts';
import { saveDeduction } from './take-deduction.ts';

export const hearDeduction: ApiHandlers['earning.hearDeduction'] = async ({ deductionId, isDropped, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const before = await transaction.get('deductions', deductionId);
    if (before?.communityId !== ctx.resident.communityId) return fail('DEDUCTION_NOT_FOUND');
    if (!held.reaches({ communityId: before.communityId })) return fail('FORBIDDEN');
    const isNear = await isNearIn(transaction, ctx.resident.householdId, [before.householdId]);
    const heard = decide(before, { ...signedBy(ctx, now), reason }, { isDropped, isNear });
    if (!heard.ok) return heard;
    await saveDeduction(transaction, heard.value);
    const kind = isDropped ? 'earning.deductionDropped' : 'earning.deductionUpheld';
    const change = { from: 'appealed', to: heard.value.status, reason, told: [before.residentId] };
    return ok({
      value: { deductionId, status: heard.value.status },
      happened: earningHappened(ctx, before, kind, change),
    });
  });
};
