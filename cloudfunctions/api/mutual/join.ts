import { isChild } from '../../../shared/community/age.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { HOURS } from '../../../shared/mutual/hours.ts';
import { SKILL_NAMES } from '../../../shared/mutual/skills.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { mutualHappened } from './happened.ts';
import { memberIdOf } from './member-id.ts';

export const join: ApiHandlers['mutual.join'] = ({ skills, hours }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const { _id: residentId, communityId, birthYear } = ctx.resident;
    if (isChild(birthYear, now)) return fail('TOO_YOUNG');
    const _id = memberIdOf(residentId);
    const before = await transaction.get('mutualMembers', _id);
    await transaction.replace('mutualMembers', {
      ...{ _id, schema: 1, createdAt: before?.createdAt ?? now, communityId, residentId },
      skills: SKILL_NAMES.filter((skill) => skills.includes(skill)),
      hours: HOURS.filter((one) => hours.includes(one)),
      joinedAt: before?.joinedAt ?? now,
    });
    const happened = before
      ? mutualHappened(ctx, 'mutual.changed', 'member', 'member')
      : mutualHappened(ctx, 'mutual.joined', null, 'member');
    return ok({ value: { isMember: true }, happened });
  });
