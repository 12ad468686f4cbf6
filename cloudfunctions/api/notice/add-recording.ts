import { addRecording as decide } from '../../../shared/notice/decisions.ts';
import { isRecordingOf } from '../../../shared/notice/media.ts';
import { recordingIn } from '../../../shared/notice/notice.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { isUsableMedia } from '../../platform/media-file.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import { forgetFile } from '../../platform/stored-file.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNotice, keptBy } from './act.ts';

export const addRecording: ApiHandlers['notice.addRecording'] = async (input, ctx) => {
  const { noticeId, language, fileId, seconds, speakerName } = input;
  // Asked before anything is fetched: a file costs more than a refusal. The transaction asks again.
  const kept = keptBy(ctx, await getDocument('notices', noticeId));
  if (!kept.ok) return kept;
  if ((await checkText(ctx.openid, speakerName)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  if (!isRecordingOf(noticeId, fileId) || !(await isUsableMedia('recording', fileId)))
    return refuseUnlessAnswered(ctx, 'RECORDING_NOT_USABLE');
  const added = await actOnNotice(ctx, {
    kind: 'notice.recordingAdded',
    noticeId,
    decide: (notice, now) => {
      const recording = { language, fileId, seconds, speakerName, recordedAt: now, recordedBy: ctx.resident._id };
      return decide(notice, recording, now);
    },
    replaces: (before) => recordingIn(before, language)?.fileId,
  });
  if (added.ok && added.value.replaced !== null && added.value.replaced !== fileId)
    await forgetFile(added.value.replaced);
  return added;
};
