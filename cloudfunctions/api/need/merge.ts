import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { NeedIn } from '../../../shared/need/need.ts';
import { mergeNeed } from '../../../shared/need/merging.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { isOwnBody } from './own-body.ts';
import { checkReason } from './reason.ts';
import { needIn, saveNeed } from './record.ts';

type Refused = Extract<
  ErrorCode,
  'NEED_NOT_FOUND' | 'FORBIDDEN' | 'NEED_NOT_OPEN' | 'MERGE_NOT_POSSIBLE' | 'FOLLOWERS_FULL'
>;

export const merge: ApiHandlers['need.merge'] = async ({ needId, intoId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  return actOnNeed(ctx, {
    kind: 'need.merged',
    needId,
    reason: words.value,
    decide: async (need, now, held, transaction): Promise<Result<NeedIn<'merged'>, Refused>> => {
      const into = await needIn(transaction, intoId);
      if (!into) return fail('NEED_NOT_FOUND');
      if (!held.reaches(into) || isOwnBody(into, held)) return fail('FORBIDDEN');
      const merged = mergeNeed(need, into, now);
      if (!merged.ok) return merged;
      await saveNeed(transaction, into, merged.value.into);
      return ok(merged.value.need);
    },
  });
};
