import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { REMOVAL_HEARERS } from '../../../shared/membership/gatekeepers.ts';
import { appealRemoval as appealed } from '../../../shared/membership/removing.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { whoHolds } from '../need/index.ts';
import { heldDeparture } from './departure/held.ts';
import { saveMembership } from './record.ts';

export const appealRemoval: ApiHandlers['membership.appealRemoval'] = async ({ words }, ctx) => {
  if ((await checkText(ctx.openid, words)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const subject = membershipIdOf(ctx.identityId);
  const known = await getDocument('memberships', subject);
  const hearers = known?.status === 'removed' ? await whoHolds(REMOVAL_HEARERS, [known.communityId], ctx.now) : [];
  return runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('memberships', subject);
    const after = appealed(before, words, now);
    if (!after.ok) return after;
    if (!before) throw new Error(`no ${subject}`);
    const { residentId, removal, communityId, buildingId, name } = after.value;
    const held = await heldDeparture(transaction, residentId);
    if (!held) return fail('APPEAL_TOO_LATE');
    await transaction.replace('departures', { ...held, status: 'appealed' });
    await saveMembership(transaction, after.value, before);
    return ok({
      value: { status: 'appealed' as const },
      happened: {
        ...{ subject, kind: 'membership.removalAppealed' as const, communityId, buildingId },
        ...{ actorId: null, actorName: name, from: 'removed', to: 'appealed', reason: null },
        told: hearers.filter((id) => id !== removal.byId).slice(0, TOLD_MAX),
      },
    });
  });
};
