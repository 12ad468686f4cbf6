import { isInTerm } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { OfficeId } from '../../../shared/kernel/ids.ts';
import { issueCode } from '../../../shared/office/office.ts';
import { runCommand } from '../../platform/command.ts';
import type { OfficeAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { codeOf, codeUntil, digestOfCode } from './code.ts';

type Given = { readonly officeId: OfficeId; readonly codeUntil: InstantMs };

export const handOver: ApiHandlers['office.handOver'] = async (_input, ctx) => {
  const code = codeOf(ctx.eventId);
  const answered = await runCommand<Given, 'OFFICE_ENDED', OfficeAct>(
    ctx,
    async (transaction, now, { office: before, today }) => {
      if (!isInTerm(before.grant, today)) return fail('OFFICE_ENDED');
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
    },
  );
  // The code joins the answer here, outside what the event keeps.
  return answered.ok ? ok({ ...answered.value, code }) : answered;
};
