import { View } from '@tarojs/components';
import type { SpokenLanguage } from '../../../../../shared/kernel/languages.ts';
import { useAct } from '../../../data/index.ts';
import { Answers, BlockTitle, Icon, Line, Press, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { sayLanguage } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import type { NoticeDetailData } from '../notice-data.ts';
import { RecordingVoice } from '../RecordingVoice.tsx';

type Props = { notice: NoticeDetailData; onRemove: (language: SpokenLanguage) => void };

/** What was put up already; each can be heard, and taken away. */
export const Recorded = ({ notice: { recordings }, onRemove }: Props) =>
  recordings.length === 0 ? null : (
    <>
      <BlockTitle words={say('record.mine')} />
      <View className="surface pad rule voices">
        {recordings.map((recording) => (
          <View key={recording.language}>
            <RecordingVoice recording={recording} />
            <Press
              className="text-link"
              label={say('record.remove.label', { language: sayLanguage(recording.language) })}
              onPress={() => onRemove(recording.language)}
            >
              <Icon name="trash" />
              <View>{say('record.remove')}</View>
            </Press>
          </View>
        ))}
      </View>
    </>
  );

type SheetProps = { noticeId: string; language: SpokenLanguage; onClose: () => void };

/** Asks once more: the file is deleted for good. */
export const RemoveSheet = ({ noticeId, language, onClose }: SheetProps) => {
  const remove = useAct('notice.removeRecording', () => {
    onClose();
    toast('check', say('record.remove.done'));
  });
  return (
    <Sheet
      title={say('record.remove.ask', { language: sayLanguage(language) })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'trash',
            word: say('record.remove.yes'),
            isSending: remove.state.kind === 'sending',
            onPress: () => remove.send({ noticeId, language }),
          }}
          no={{ icon: 'back', word: say('record.remove.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('record.remove.words')} />
      <Refusal state={remove.state} onAgain={remove.again} />
    </Sheet>
  );
};

/** Asks once more before what was spoken is spoken anew. */
export const AgainSheet = ({ onYes, onClose }: { onYes: () => void; onClose: () => void }) => (
  <Sheet
    title={say('record.again.ask')}
    onClose={onClose}
    acts={
      <Answers
        yes={{ icon: 'retry', word: say('record.again.yes'), onPress: onYes }}
        no={{ icon: 'back', word: say('record.again.no'), onPress: onClose }}
        destroys
      />
    }
  >
    <Line text={say('record.again.words')} />
  </Sheet>
);
