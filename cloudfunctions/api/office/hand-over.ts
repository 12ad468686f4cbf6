import { isInTerm } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { holderOf, issueCode } from '../../../shared/office/office.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { codeOf, codeUntil, digestOfCode } from './code.ts';

export const handOver: ApiHandlers['office.handOver'] = async (_input, ctx) => {
  const code = codeOf(ctx.eventId);
  const answered = await runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('offices', ctx.office._id);
    // Handed over or ended since the call was let in.
    if (!before || holderOf(before) !== ctx.identityId) return fail('OFFICE_ENDED');
    if (!isInTerm(before.grant, beijingDay(now))) return fail('OFFICE_ENDED');
    const issued = issueCode(before, digestOfCode(code), now);
    if (!issued.ok) return issued;
    await transaction.replace('offices', issued.value);
    return ok({
      value: { officeId: before._id, codeUntil: codeUntil(issued.value) },
      happened: {
        subject: before._id,
        kind: 'office.codeIssued' as const,
        communityId: before.communityId,
        buildingId: null,
        actorId: null,
        actorName: before.organisation,
        from: before.state.status,
        to: issued.value.state.status,
        reason: null,
      },
    });
  });
  // The code joins the answer here, outside what the event keeps.
  return answered.ok ? ok({ ...answered.value, code }) : answered;
};
