import { disagreeToNeed } from '../../../shared/need/assent.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { answering } from './answering.ts';
import { checkReason } from './reason.ts';

export const disagree: ApiHandlers['need.disagree'] = async ({ needId, reason: words }, ctx) => {
  const reason = await checkReason(ctx.openid, words);
  if (!reason.ok) return refuseUnlessAnswered(ctx, reason.code);
  return actOnNeed(ctx, {
    kind: 'need.disagreed',
    needId,
    reason: reason.value,
    decide: (need, now, held) => disagreeToNeed(need, answering(held), reason.value.text, now),
  });
};
