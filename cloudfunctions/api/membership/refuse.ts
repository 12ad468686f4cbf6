import { ok } from '../../../shared/kernel/errors.ts';
import { refuse as refused, type MembershipIn } from '../../../shared/membership/membership.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveContest } from './contest.ts';
import { decideMembership } from './decide.ts';

export const refuse: ApiHandlers['membership.refuse'] = ({ membershipId, reason }, ctx) =>
  decideMembership<MembershipIn<'refused'>, never>(
    ctx,
    membershipId,
    (membership, now) => refused(membership, ctx.resident._id, reason, now),
    async (transaction, decided) => {
      await leaveContest(transaction, decided);
      return ok(null);
    },
  );
