import { recordAssent as decide } from '../../../shared/need/assent.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { ASKED_BY } from './asked-by.ts';
import { checkReason } from './reason.ts';

export const recordAssent: ApiHandlers['need.recordAssent'] = async ({ needId, how, isYes, note: words }, ctx) => {
  const note = await checkReason(ctx.openid, words);
  if (!note.ok) return refuseUnlessAnswered(ctx, note.code);
  const { text, isPublic } = note.value;
  return actOnNeed(ctx, {
    kind: isYes ? 'need.agreedFor' : 'need.disagreed',
    needId,
    reason: { text: text === null ? ASKED_BY[how] : `${ASKED_BY[how]}：${text}`, isPublic },
    decide: (need, now) => decide(need, ctx.resident._id, { isYes, note: text }, now),
  });
};
