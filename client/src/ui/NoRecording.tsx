import { View } from '@tarojs/components';
import { preferences } from '../platform/preferences.ts';
import { isMandarinFine } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { sayLanguage } from '../words/names.ts';
import { say } from '../words/say.ts';
import { Answers } from './Answers.tsx';
import { Ear } from './hear/Ear.tsx';
import { AskForMandarin, type Unrecorded } from './hear/use-ear.ts';
import { Line } from './Phrases.tsx';
import { Sheet } from './Sheet.tsx';

/** Says that nobody recorded this in the language the person listens in, and offers Mandarin; who says yes is not asked again. */
export const NoRecording = ({
  wanted: { label, picture, hear },
  onClose,
}: {
  wanted: Unrecorded;
  onClose: () => void;
}) => {
  const { listening } = useStore(preferences);
  return (
    // What this sheet says itself is said in Mandarin: there is nothing else to say it in.
    <AskForMandarin.Provider value={null}>
      <Sheet
        title={say('listen.none', { language: sayLanguage(listening) })}
        onClose={onClose}
        acts={
          <Answers
            yes={{
              icon: 'listen',
              word: say('listen.none.yes'),
              onPress: () => {
                isMandarinFine.set(true);
                onClose();
                hear();
              },
            }}
            no={{ icon: 'cross', word: say('listen.none.no'), onPress: onClose }}
          />
        }
      >
        <View className="line">
          <Ear icon={picture} title={label} said={() => [label]} />
          <Line className="grow strong" text={label} />
        </View>
        <Line className="second" text={say('listen.none.words')} />
      </Sheet>
    </AskForMandarin.Provider>
  );
};
