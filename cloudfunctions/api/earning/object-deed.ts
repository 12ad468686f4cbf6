import { objectToDeed } from '../../../shared/earning/deed.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { saveDeed } from './record.ts';

export const objectDeed: ApiHandlers['earning.objectDeed'] = async ({ deedId, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now) => {
    const deed = await transaction.get('deeds', deedId);
    if (deed?.communityId !== ctx.resident.communityId) return fail('DEED_NOT_FOUND');
    const objected = objectToDeed(deed, { ...signedBy(ctx, now), reason });
    if (!objected.ok) return objected;
    await saveDeed(transaction, objected.value);
    return ok({
      value: { deedId, status: objected.value.status },
      // Who says so, and why, is between them and whoever decides it.
      happened: earningHappened(ctx, deed, 'earning.deedObjected', { from: deed.status, to: 'objected' }),
    });
  });
};
