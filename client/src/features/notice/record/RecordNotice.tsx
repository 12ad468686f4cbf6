import { View } from '@tarojs/components';
import { useState } from 'react';
import type { SpokenLanguage } from '../../../../../shared/kernel/languages.ts';
import { useQuery } from '../../../data/index.ts';
import { Act, Line, Loaded, Page, Refusal, SecondAct, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { RecorderTrouble, Recording, useRecorder } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import type { NoticeDetailData } from '../notice-data.ts';
import { linesOf } from '../tell-notice.ts';
import type { RecordDraft } from './draft.ts';
import { AgainSheet, Recorded, RemoveSheet } from './Recorded.tsx';
import { RecordForm, Spoken } from './RecordForm.tsx';
import { useRecordDraft } from './use-record-draft.ts';
import { useSendRecording } from './use-send-recording.ts';

/** Staff let somebody say a notice in their language: who and what, spoken, heard back, put up. */
export const RecordNotice = ({ noticeId }: { noticeId: string }) => (
  <Gate title={say('record.title')}>{() => <Shown noticeId={noticeId} />}</Gate>
);

type Asked = 'again' | { readonly remove: SpokenLanguage } | null;

const Shown = ({ noticeId }: { noticeId: string }) => {
  const detail = useQuery('notice.detail', { noticeId });
  const kept = useRecordDraft(noticeId);
  const [isChecked, setIsChecked] = useState(false);
  const [asked, setAsked] = useState<Asked>(null);
  const recorder = useRecorder((spoken) => kept.change({ spoken, mediaId: null }));
  const sending = useSendRecording({
    noticeId,
    onUploaded: (mediaId) => kept.change({ mediaId }),
    onSent: () => {
      kept.finish();
      setIsChecked(false);
    },
  });
  const notice = detail.query.state === 'loading' ? null : detail.query.value;
  const { draft } = kept;
  const ask = (draftNow: RecordDraft, goOn: () => void) => {
    setIsChecked(true);
    if (draftNow.speakerName.trim() !== '' && draftNow.hasConsent) goOn();
  };
  const again = () => {
    setAsked(null);
    sending.reset();
    kept.forgetSpoken();
    recorder.start();
  };
  return (
    <Page
      title={say('record.title')}
      {...(draft && notice
        ? {
            foot: (
              <Foot
                draft={draft}
                recorder={recorder}
                sending={sending}
                onStart={() => ask(draft, recorder.start)}
                onSend={() => ask(draft, () => sending.send(draft))}
                onAgain={() => setAsked('again')}
              />
            ),
          }
        : {})}
      over={
        <Over noticeId={noticeId} asked={asked} notice={notice} recorder={recorder} onAgain={again} onAsk={setAsked} />
      }
    >
      <Loaded of={detail}>
        {(value) => (
          <>
            <View className="surface pad rule">
              <Line className="second small" text={say('record.read')} />
              <Line className="strong title" text={value.title} />
              <View className="notice-body">
                {linesOf(value.body).map((line, index) => (
                  <Line key={index} text={line} />
                ))}
              </View>
            </View>
            {draft && (
              <>
                <Spoken draft={draft} isRestored={kept.isRestored} />
                <RecordForm notice={value} draft={draft} isChecked={isChecked} onChange={kept.change} />
              </>
            )}
            <Recorded notice={value} onRemove={(language) => setAsked({ remove: language })} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type FootProps = {
  draft: RecordDraft;
  recorder: ReturnType<typeof useRecorder>;
  sending: ReturnType<typeof useSendRecording>;
  onStart: () => void;
  onSend: () => void;
  onAgain: () => void;
};

/** One act at each step: begin, then put up. What failed can be tried again without speaking anew. */
const Foot = ({ draft, recorder: { state }, sending, onStart, onSend, onAgain }: FootProps) => (
  <>
    {sending.isLost ? (
      <Strip icon="offline" title={say('record.notSent')} />
    ) : (
      <Refusal state={sending.state} onAgain={onSend} />
    )}
    <RecorderTrouble trouble={state.is === 'idle' ? state.trouble : null} />
    <View className="acts">
      {draft.spoken ? (
        <>
          <Act icon="share" word={say('record.send')} isSending={sending.isSending} onPress={onSend} />
          <SecondAct icon="retry" word={say('record.again')} isOff={sending.isSending} onPress={onAgain} />
        </>
      ) : (
        <Act icon="speak" word={say('record.start')} onPress={onStart} />
      )}
    </View>
  </>
);

type OverProps = {
  noticeId: string;
  asked: Asked;
  notice: NoticeDetailData | null;
  recorder: ReturnType<typeof useRecorder>;
  onAgain: () => void;
  onAsk: (asked: Asked) => void;
};

const Over = ({ noticeId, asked, notice, recorder, onAgain, onAsk }: OverProps) => {
  const { state, stop, cancel } = recorder;
  if (state.is !== 'idle' && notice) {
    const seconds = state.is === 'hearing' ? state.seconds : null;
    return (
      <Recording title={notice.title} body={linesOf(notice.body)} seconds={seconds} onStop={stop} onCancel={cancel} />
    );
  }
  if (asked === null) return null;
  const close = () => onAsk(null);
  if (asked === 'again') return <AgainSheet onYes={onAgain} onClose={close} />;
  return <RemoveSheet noticeId={noticeId} language={asked.remove} onClose={close} />;
};
