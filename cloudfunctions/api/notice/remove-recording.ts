import { removeRecording as decide } from '../../../shared/notice/decisions.ts';
import { recordingIn } from '../../../shared/notice/notice.ts';
import { endMediaOf } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNotice } from './act.ts';

export const removeRecording: ApiHandlers['notice.removeRecording'] = async ({ noticeId, language }, ctx) => {
  const removed = await actOnNotice(ctx, {
    kind: 'notice.recordingRemoved',
    noticeId,
    decide: (notice, now) => decide(notice, language, now),
    replaces: (before) => recordingIn(before, language)?.mediaId,
  });
  if (removed.ok && removed.value.replaced !== null) await endMediaOf(removed.value.replaced);
  return removed;
};
