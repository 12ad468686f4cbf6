import { draftRule as decide } from '../../../shared/earning/version.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { ruleIdOf } from './ids.ts';

export const draftRule: ApiHandlers['earning.draftRule'] = ({ from, ...numbers }, ctx) =>
  runCommand(ctx, async (transaction, now, held) => {
    const { communityId } = ctx.resident;
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    const _id = ruleIdOf(communityId, from);
    const before = await transaction.get('earningRules', _id);
    const rule = { version: from, from, ...numbers };
    const drafted = decide(before, _id, communityId, rule, signedBy(ctx, now));
    if (!drafted.ok) return drafted;
    await transaction.replace('earningRules', { ...drafted.value, schema: 1, createdAt: before?.createdAt ?? now });
    return ok({
      value: { ruleId: _id },
      happened: earningHappened(ctx, drafted.value, 'earning.ruleDrafted', {
        from: before?.status ?? null,
        to: 'draft',
      }),
    });
  });
