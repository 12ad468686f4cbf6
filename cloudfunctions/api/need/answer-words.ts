import { answerNeedWords } from '../../../shared/need/word-decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { letGo, usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const answerWords: ApiHandlers['need.answerWords'] = async ({ needId, isRight, mediaId }, ctx) => {
  const named = mediaId === undefined ? [] : [mediaId];
  const said = await usableMedia(ctx, named, { purpose: 'need', of: 'said', kind: 'sound' });
  if (!said.ok) return refuseUnlessAnswered(ctx, said.code);
  const [sound] = said.value;
  return actOnNeed(ctx, {
    action: isRight ? 'confirmWords' : 'rejectWords',
    needId,
    decide: (need, now) => answerNeedWords(need, ctx.resident._id, { isRight, sound }, now),
    also: (transaction, need, before) => letGo(transaction, before.media, need.media, need.updatedAt),
  });
};
