import { appealDeduction as decide } from '../../../shared/earning/deduction.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened } from './act.ts';
import { saveDeduction } from './take-deduction.ts';

/** Nobody but the owner: to others it is not there. */
export const appealDeduction: ApiHandlers['earning.appealDeduction'] = async ({ deductionId, text }, ctx) => {
  if ((await checkText(ctx.openid, text)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('deductions', deductionId);
    if (before?.residentId !== ctx.resident._id) return fail('DEDUCTION_NOT_FOUND');
    const appealed = decide(before, { text, at: now });
    if (!appealed.ok) return appealed;
    await saveDeduction(transaction, appealed.value);
    return ok({
      value: { deductionId, status: appealed.value.status },
      happened: earningHappened(ctx, before, 'earning.deductionAppealed', {
        ...{ from: before.status, to: 'appealed', told: [before.decided.id] },
      }),
    });
  });
};
