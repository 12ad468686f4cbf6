import { View } from '@tarojs/components';
import { NEED_LIMITS } from '../../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../../data/index.ts';
import { Answers, Field, Line, Refusal, Sheet, toast, Voice } from '../../../../ui/index.ts';
import { say } from '../../../../words/say.ts';
import { excerptOf } from '../../excerpt.ts';
import { titleOf } from '../../title.ts';
import type { NeedData } from '../story.ts';

type Props = { need: NeedData; onClose: () => void; onDone: () => void };

/** Whoever is in charge hears what was said, and writes it in the requester's words; the requester is asked whether it is right. */
export const WriteWordsSheet = ({ need, onClose, onDone }: Props) => {
  const { words, type, forget } = useWords(`need.writeWords ${need.needId}`);
  const close = () => {
    forget();
    onClose();
  };
  const act = useAct(
    'need.writeWords',
    () => {
      close();
      onDone();
      toast('check', say('words.did.write'));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: close },
  );
  const written = words.trim();
  const sound = need.media.find(({ kind, of }) => kind === 'sound' && of === 'said');
  return (
    <Sheet
      title={say('words.write.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('words.write.yes'),
            isOff: written.length < NEED_LIMITS.textLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ needId: need.needId, text: written }),
          }}
          no={{ icon: 'back', word: say('words.write.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('words.write.words', { name: need.requester })} />
      {sound && (
        <View className="capture-shown">
          <Voice url={sound.url} seconds={sound.seconds} label={say('media.heard', { name: need.requester })} />
        </View>
      )}
      <View className="reason">
        <Field
          label={say('words.write.field')}
          value={words}
          placeholder={say('words.write.field')}
          lengthMax={NEED_LIMITS.textLengthMax}
          isTall
          onChange={type}
        />
      </View>
      <Refusal state={act.state} />
    </Sheet>
  );
};
