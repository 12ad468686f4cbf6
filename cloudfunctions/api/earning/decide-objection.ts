import { decideObjection as decide } from '../../../shared/earning/deed.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { homesIn } from './check-deed.ts';
import { isNearIn } from './near.ts';
import { saveDeed } from './record.ts';

export const decideObjection: ApiHandlers['earning.decideObjection'] = async ({ deedId, isUpheld, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now, held) => {
    const deed = await transaction.get('deeds', deedId);
    if (deed?.communityId !== ctx.resident.communityId) return fail('DEED_NOT_FOUND');
    if (!held.reaches({ communityId: deed.communityId })) return fail('FORBIDDEN');
    const isNear = await isNearIn(transaction, ctx.resident.householdId, homesIn(deed));
    const decided = decide(deed, { ...signedBy(ctx, now), reason }, { isUpheld, isNear });
    if (!decided.ok) return decided;
    await saveDeed(transaction, decided.value);
    const kind = isUpheld ? 'earning.objectionUpheld' : 'earning.objectionRefused';
    const told = deed.doerId === null ? [] : [deed.doerId];
    return ok({
      value: { deedId, status: decided.value.status },
      happened: earningHappened(ctx, deed, kind, { from: 'objected', to: decided.value.status, reason, told }),
    });
  });
};
