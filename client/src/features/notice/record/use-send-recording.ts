import { useState } from 'react';
import { useAct, type ActState } from '../../../data/index.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sendFile } from '../send-file.ts';
import type { RecordDraft } from './draft.ts';

type Props = { noticeId: string; onUploaded: (mediaId: string) => void; onSent: () => void };

/** First the sound goes to the cloud, once; then the notice is told of it. What fails is still on the phone. */
export const useSendRecording = ({ noticeId, onUploaded, onSent }: Props) => {
  const [isUploading, setIsUploading] = useState(false);
  const [failure, setFailure] = useState<Extract<ActState, { kind: 'failed' }> | null>(null);
  const act = useAct('notice.addRecording', () => {
    onSent();
    toast('check', say('record.done'));
  });
  const mediaIdOf = async ({ spoken, mediaId }: RecordDraft): Promise<string | null> => {
    if (mediaId !== null || !spoken) return mediaId;
    setIsUploading(true);
    const sent = await sendFile('sound', spoken);
    setIsUploading(false);
    setFailure('mediaId' in sent ? null : sent);
    if (!('mediaId' in sent)) return null;
    onUploaded(sent.mediaId);
    return sent.mediaId;
  };
  const send = async (draft: RecordDraft) => {
    if (isUploading) return;
    setFailure(null);
    const mediaId = await mediaIdOf(draft);
    if (mediaId === null) return;
    const { language, speakerName } = draft;
    act.send({ noticeId, language, mediaId, speakerName: speakerName.trim(), hasConsent: true });
  };
  const isLost = failure?.code === 'NETWORK';
  return {
    state: failure && !isLost ? failure : act.state,
    isLost,
    isSending: isUploading || act.state.kind === 'sending',
    send: (draft: RecordDraft) => void send(draft),
    reset: () => {
      setFailure(null);
      act.reset();
    },
  };
};
