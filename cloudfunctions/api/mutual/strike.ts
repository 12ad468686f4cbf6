import { fail, ok } from '../../../shared/kernel/errors.ts';
import { strikeMissed } from '../../../shared/mutual/missed.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { missedHappened } from './missed/missed-happened.ts';
import { missedDocument } from './missed/missed-document.ts';

export const strike: ApiHandlers['mutual.strike'] = async ({ missedId, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const before = await transaction.get('missed', missedId);
    if (!before || before.communityId !== held.resident.communityId) return fail('MISSED_NOT_FOUND');
    if (!held.reaches(before)) return fail('FORBIDDEN');
    const struck = strikeMissed(before, held.resident._id, reason, now);
    if (!struck.ok) return struck;
    await transaction.replace('missed', missedDocument(missedId, struck.value));
    const told = [before.residentId];
    return ok({
      value: { missedId },
      happened: { ...missedHappened(ctx, before, { kind: 'mutual.struck', to: 'struck' }), told, reason },
    });
  });
};
