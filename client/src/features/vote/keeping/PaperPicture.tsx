import { View } from '@tarojs/components';
import { FieldTitle, PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureTroubles, Shots, type useCaptured } from '../../capture/index.ts';

type Props = { captured: ReturnType<typeof useCaptured>; words: string };

/** One picture of a paper: taken, looked at, taken away again. */
export const PaperPicture = ({ captured, words }: Props) => (
  <>
    <FieldTitle icon="camera" words={words} />
    <View className="pad acts">
      {captured.pictures.length === 0 && (
        <PlainAct
          icon="camera"
          word={say('proxies.photo.take')}
          isOff={captured.isChoosing}
          onPress={captured.addPictures}
        />
      )}
    </View>
    <Shots captured={captured} />
    <CaptureTroubles captured={captured} />
  </>
);
