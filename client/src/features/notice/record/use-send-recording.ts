import { useState } from 'react';
import { recordingPath } from '../../../../../shared/notice/media.ts';
import { useAct } from '../../../data/index.ts';
import { upload } from '../../../platform/files.ts';
import { mintRequestId } from '../../../platform/request-id.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { RecordDraft } from './draft.ts';

type Props = { noticeId: string; onUploaded: (fileId: string) => void; onSent: () => void };

/** First the sound goes to the cloud, once; then the notice is told of it. What fails is still on the phone. */
export const useSendRecording = ({ noticeId, onUploaded, onSent }: Props) => {
  const [uploading, setUploading] = useState<'idle' | 'sending' | 'failed'>('idle');
  const act = useAct('notice.addRecording', () => {
    onSent();
    toast('check', say('record.done'));
  });
  const fileIdOf = async ({ spoken, fileId }: RecordDraft): Promise<string | null> => {
    if (fileId !== null || !spoken) return fileId;
    setUploading('sending');
    const sent = await upload(recordingPath(noticeId, mintRequestId(), spoken.extension), spoken);
    setUploading(sent === null ? 'failed' : 'idle');
    if (sent !== null) onUploaded(sent);
    return sent;
  };
  const send = async (draft: RecordDraft) => {
    if (uploading === 'sending') return;
    const fileId = await fileIdOf(draft);
    if (fileId === null || !draft.spoken) return;
    const { language, speakerName, spoken } = draft;
    act.send({
      ...{ noticeId, language, fileId, speakerName: speakerName.trim(), seconds: spoken.seconds },
      hasConsent: true,
    });
  };
  return {
    state: act.state,
    isLost: uploading === 'failed',
    isSending: uploading === 'sending' || act.state.kind === 'sending',
    send: (draft: RecordDraft) => void send(draft),
    reset: () => {
      setUploading('idle');
      act.reset();
    },
  };
};
