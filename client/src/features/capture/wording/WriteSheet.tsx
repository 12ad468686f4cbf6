import { View } from '@tarojs/components';
import type { ActState } from '../../../data/index.ts';
import { Answers, Field, Line, Refusal, Sheet, Voice } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Attached } from '../shown/AttachedMedia.tsx';

type Props = {
  /** Who said it. */
  name: string;
  media: readonly Attached[];
  /** What is written so far, kept while the app is closed (`useWords`). */
  written: { readonly words: string; readonly type: (words: string) => void };
  /** How long the words may be, in UTF-16 units. */
  bounds: { readonly textLengthMin: number; readonly textLengthMax: number };
  state: ActState;
  onSend: (text: string) => void;
  onClose: () => void;
};

/** Whoever is in charge hears what was said without words, and writes it in the words of whoever said it, who is asked whether it is right. */
export const WriteSheet = ({ name, media, written, bounds, state, onSend, onClose }: Props) => {
  const text = written.words.trim();
  const sound = media.find(({ kind, of }) => kind === 'sound' && of === 'said');
  return (
    <Sheet
      title={say('words.write.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('words.write.yes'),
            isOff: text.length < bounds.textLengthMin,
            isSending: state.kind === 'sending',
            onPress: () => onSend(text),
          }}
          no={{ icon: 'back', word: say('words.write.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('words.write.words', { name })} />
      {sound && (
        <View className="capture-shown">
          <Voice url={sound.url} seconds={sound.seconds} label={say('media.heard', { name })} />
        </View>
      )}
      <View className="reason">
        <Field
          label={say('words.write.field')}
          value={written.words}
          placeholder={say('words.write.field')}
          lengthMax={bounds.textLengthMax}
          isTall
          onChange={written.type}
        />
      </View>
      <Refusal state={state} />
    </Sheet>
  );
};
