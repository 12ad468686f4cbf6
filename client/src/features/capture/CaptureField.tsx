import { View } from '@tarojs/components';
import { Line, PlainAct, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Shots } from './pictures/Shots.tsx';
import { OwnVoice } from './record/OwnVoice.tsx';
import { RecorderTrouble } from './record/RecorderTrouble.tsx';
import { SpeakAct } from './record/SpeakAct.tsx';
import type { CapturedResult } from './use-captured.ts';

type Props = { captured: CapturedResult; /** No pictures go with it. */ isVoiceAlone?: boolean };

/** Say it and show it: the recording, heard before it is sent, and the pictures; each can be made anew or taken away. */
export const CaptureField = ({ captured, isVoiceAlone = false }: Props) => {
  const { recorder, sound, pictures, isChoosing } = captured;
  return (
    <View className="field capture">
      {sound && <OwnVoice file={sound} />}
      <View className="capture-acts">
        <SpeakAct look="plain" word={say(sound ? 'capture.again' : 'capture.speak')} recorder={recorder} />
        {sound && <PlainAct icon="trash" word={say('capture.unsay')} onPress={() => captured.remove(sound.key)} />}
        {!isVoiceAlone && pictures.length === 0 && (
          <PlainAct
            icon="camera"
            word={say(isChoosing ? 'shot.shrinking' : 'capture.photo')}
            isOff={isChoosing}
            onPress={captured.addPictures}
          />
        )}
      </View>
      <Shots captured={captured} />
      <CaptureTroubles captured={captured} />
    </View>
  );
};

/** Why nothing was heard, or a picture was not taken. */
export const CaptureTroubles = ({ captured: { recorder, trouble } }: { captured: CapturedResult }) => (
  <>
    <RecorderTrouble trouble={recorder.state.is === 'idle' ? recorder.state.trouble : null} />
    {trouble === 'full' && <Strip icon="warning" title={say('capture.full')} words={say('capture.full.words')} />}
    {trouble === 'unusable' && <Line className="capture-bad" text={say('capture.unusable')} />}
  </>
);
