import { adoptRule as decide } from '../../../shared/earning/version.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';

export const adoptRule: ApiHandlers['earning.adoptRule'] = ({ ruleId, madeAt, meetingDay }, ctx) =>
  runCommand(ctx, async (transaction, now, held) => {
    const before = await transaction.get('earningRules', ruleId);
    const { communityId } = ctx.resident;
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    if (before?.communityId !== communityId) return fail('RULE_NOT_FOUND');
    const adopted = decide(before, { madeAt, meetingDay, by: signedBy(ctx, now) });
    if (!adopted.ok) return adopted;
    const { schema, createdAt } = before;
    await transaction.replace('earningRules', { ...adopted.value, schema, createdAt });
    return ok({
      value: { ruleId },
      happened: earningHappened(ctx, before, 'earning.ruleAdopted', { from: 'draft', to: 'adopted' }),
    });
  });
