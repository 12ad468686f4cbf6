import { typeCover as type } from '../../../shared/earning/cover.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { coverIdOf } from './ids.ts';

export const typeCover: ApiHandlers['earning.typeCover'] = (figures, ctx) =>
  runCommand(ctx, async (transaction, now, held) => {
    const { communityId } = ctx.resident;
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    const _id = coverIdOf(communityId);
    const fresh = { _id, communityId, entries: [], agreed: null, schema: 1, createdAt: now } as const;
    const before = (await transaction.get('earningCovers', _id)) ?? fresh;
    const after = type(before, { ...figures, by: signedBy(ctx, now) });
    await transaction.replace('earningCovers', { ...before, ...after });
    const isAgreed = after.entries.length === 0;
    const kind = isAgreed ? 'earning.coverAgreed' : 'earning.coverTyped';
    return ok({
      value: { isAgreed },
      happened: earningHappened(ctx, before, kind, { from: null, to: isAgreed ? 'agreed' : 'typed' }),
    });
  });
