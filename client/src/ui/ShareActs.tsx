import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../shared/code/pages.ts';
import { go } from '../platform/navigate.ts';
import { say } from '../words/say.ts';
import { PlainAct } from './index.ts';
import { ShareButton } from './ShareButton.tsx';

/** Of one thing: as a card to somebody, or as a picture for the building's chat. A browser has only the picture. */
export const ShareActs = ({ target }: { target: SharedTarget }) => (
  <View className="pad rule acts surface">
    {process.env.TARO_ENV === 'weapp' && <ShareButton word={say('share.send')} />}
    <PlainAct
      icon={process.env.TARO_ENV === 'weapp' ? 'photo' : 'share'}
      word={say(process.env.TARO_ENV === 'weapp' ? 'share.make' : 'share.word')}
      onPress={() => go.to('sharing/share', target)}
    />
  </View>
);
