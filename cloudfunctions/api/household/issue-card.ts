import { issueCard as issued } from '../../../shared/household/card.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { cardCodeOf, cardIdOf, digestOfCardCode } from './code.ts';

export const issueCard: ApiHandlers['household.issueCard'] = async ({ householdId }, ctx) => {
  const code = cardCodeOf(ctx.eventId);
  const answered = await runCommand<
    { householdId: typeof householdId; issue: number },
    'HOUSEHOLD_NOT_FOUND' | 'FORBIDDEN',
    ResidentAct
  >(ctx, async (transaction, now, held) => {
    const household = await transaction.get('households', householdId);
    if (household?.communityId !== ctx.resident.communityId) return fail('HOUSEHOLD_NOT_FOUND');
    const { communityId, buildingId } = household;
    if (!held.reaches({ communityId, buildingId })) return fail('FORBIDDEN');
    if (household.leftAt !== null) return fail('HOUSEHOLD_NOT_FOUND');
    const before = await transaction.get('householdCards', cardIdOf(householdId));
    const card = issued(before, {
      ...{ _id: cardIdOf(householdId), schema: 1 as const, createdAt: before?.createdAt ?? now },
      ...{
        communityId,
        householdId,
        issue: 1,
        digest: digestOfCardCode(householdId, code),
        issuedAt: now,
        wrong: null,
      },
    });
    await transaction.replace('householdCards', card);
    return ok({
      value: { householdId, issue: card.issue },
      happened: {
        ...{ subject: householdId, kind: 'household.cardIssued', communityId, buildingId },
        ...{ actorId: ctx.resident._id, actorName: ctx.resident.name },
        ...{ from: before ? String(before.issue) : null, to: String(card.issue), reason: null },
      },
    });
  });
  // The code joins the answer here, outside what the event keeps.
  return answered.ok ? ok({ ...answered.value, code }) : answered;
};
