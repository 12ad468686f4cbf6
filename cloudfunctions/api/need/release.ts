import { releaseNeed } from '../../../shared/need/decisions.ts';
import { isLateRelease } from '../../../shared/mutual/missed.ts';
import { claimsOf } from '../../../shared/need/need.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { noteMissed } from '../mutual/index.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const release: ApiHandlers['need.release'] = async (input, ctx) => {
  const reason = await checkReason(ctx.openid, input.reason);
  if (!reason.ok) return refuseUnlessAnswered(ctx, reason.code);
  const person = ctx.resident;
  return actOnNeed(ctx, {
    action: 'release',
    needId: input.needId,
    reason: reason.value,
    decide: (need, now) => releaseNeed(need, person._id, now),
    also: async (transaction, { updatedAt: now }, before) => {
      const claim = claimsOf(before).find(({ residentId }) => residentId === person._id);
      const dueAt = before.assignment?.dueAt ?? null;
      if (!claim || !isLateRelease({ claimedAt: claim.claimedAt, dueAt }, now)) return;
      const { text } = reason.value;
      await noteMissed(transaction, { need: before, claim, person, how: 'releasedLate', text }, now);
    },
  });
};
