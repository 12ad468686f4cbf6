import { addRecording as decide } from '../../../shared/notice/decisions.ts';
import { recordingIn, type NoticeFile } from '../../../shared/notice/notice.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import { endMediaOf, usableFiles } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNotice, keptBy } from './act.ts';

export const addRecording: ApiHandlers['notice.addRecording'] = async (input, ctx) => {
  const { noticeId, language, mediaId, speakerName } = input;
  // Asked before anything is fetched: a file costs more than a refusal. The transaction asks again.
  const kept = keptBy(ctx, await getDocument('notices', noticeId));
  if (!kept.ok) return kept;
  if ((await checkText(ctx.openid, speakerName)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const sounds = await usableFiles(ctx, [mediaId], { purpose: 'notice', kind: 'sound' });
  if (!sounds.ok) return refuseUnlessAnswered(ctx, sounds.code);
  const [sound] = sounds.value;
  if (!sound) throw new Error(`${mediaId} is usable and not there`);
  const file: NoticeFile & { seconds: number } = { mediaId, fileId: sound.fileId, seconds: sound.seconds };
  const added = await actOnNotice(ctx, {
    kind: 'notice.recordingAdded',
    noticeId,
    decide: (notice, now) => {
      const recording = { ...file, language, speakerName, recordedAt: now, recordedBy: ctx.resident._id };
      return decide(notice, recording, now);
    },
    replaces: (before) => recordingIn(before, language)?.mediaId,
  });
  if (added.ok && added.value.replaced !== null && added.value.replaced !== mediaId)
    await endMediaOf(added.value.replaced);
  return added;
};
