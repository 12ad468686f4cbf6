import { View } from '@tarojs/components';
import { go } from '../../../platform/navigate.ts';
import { PlainAct } from '../../../ui/index.ts';
import { ShareButton } from '../../../ui/ShareButton.tsx';
import { say } from '../../../words/say.ts';

/** On a need: as a card to somebody, or as a picture for the building's chat. A browser has only the picture. */
export const ShareActs = ({ needId }: { needId: string }) => {
  const makePicture = () => go.share({ page: 'need', id: needId });
  return (
    <View className="pad rule acts surface">
      {process.env.TARO_ENV === 'weapp' && <ShareButton word={say('share.send')} />}
      <PlainAct
        icon={process.env.TARO_ENV === 'weapp' ? 'photo' : 'share'}
        word={say(process.env.TARO_ENV === 'weapp' ? 'share.make' : 'share.word')}
        onPress={makePicture}
      />
    </View>
  );
};
