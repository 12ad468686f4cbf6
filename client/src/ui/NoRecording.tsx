import { View } from '@tarojs/components';
import { preferences } from '../platform/preferences.ts';
import { isMandarinFine } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { sayLanguage } from '../words/names.ts';
import { say } from '../words/say.ts';
import { inOneBreath, toPress } from '../words/spoken.ts';
import { Act, SecondAct } from './Act.tsx';
import { Icon } from './Icon.tsx';
import { AskForMandarin, type Unrecorded } from './Listen.tsx';
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
        spoken={() => [
          inOneBreath([say('listen.none.words')]),
          toPress(say('listen.none.yes')),
          toPress(say('listen.none.no')),
        ]}
        acts={
          <>
            <Act
              icon="listen"
              word={say('listen.none.yes')}
              onPress={() => {
                isMandarinFine.set(true);
                onClose();
                hear();
              }}
            />
            <SecondAct icon="cross" word={say('listen.none.no')} onPress={onClose} />
          </>
        }
      >
        <View className="line">
          <View className="pic">
            <Icon name={picture} />
          </View>
          <View className="grow strong">{label}</View>
        </View>
        <Line className="second" text={say('listen.none.words')} />
      </Sheet>
    </AskForMandarin.Provider>
  );
};
