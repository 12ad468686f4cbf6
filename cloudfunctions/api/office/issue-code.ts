import { ok } from '../../../shared/kernel/errors.ts';
import { issueCode as issued } from '../../../shared/office/office.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnOffice } from './act.ts';
import { codeOf, codeUntil, digestOfCode } from './code.ts';

export const issueCode: ApiHandlers['office.issueCode'] = async ({ officeId }, ctx) => {
  const code = codeOf(ctx.eventId);
  const answered = await actOnOffice(
    ctx,
    officeId,
    'office.codeIssued',
    (office, now) => issued(office, digestOfCode(code), now),
    (office) => ({ officeId, codeUntil: codeUntil(office) }),
  );
  // The code joins the answer here, outside what the event keeps.
  return answered.ok ? ok({ ...answered.value, code }) : answered;
};
