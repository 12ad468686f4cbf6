import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { mutualHappened } from './happened.ts';
import { memberIdOf } from './member-id.ts';

export const leave: ApiHandlers['mutual.leave'] = (_input, ctx) =>
  runCommand(ctx, async (transaction) => {
    const _id = memberIdOf(ctx.resident._id);
    if (!(await transaction.get('mutualMembers', _id))) return fail('NOT_MEMBER');
    await transaction.remove('mutualMembers', _id);
    return ok({ value: { isMember: false }, happened: mutualHappened(ctx, 'mutual.left', 'member', 'gone') });
  });
