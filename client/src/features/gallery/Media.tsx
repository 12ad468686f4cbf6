import { View } from '@tarojs/components';
import { consentAsked } from '../../platform/privacy.ts';
import { Photo, PlainAct, Voice } from '../../ui/index.ts';
import { Tabs } from '../../ui/TabBar.tsx';
import { say } from '../../words/say.ts';

/** Nothing is asked here, so neither answer is kept. */
const askForNothing = () => consentAsked.set({ thing: 'recording', answer: () => consentAsked.set(null) });

/** What is spoken and what was taken, also when it is gone; what asks before either; the tabs, one of which has somebody waiting. */
export const Media = () => (
  <>
    <View className="surface pad rule voices">
      <Voice url="data:audio/mpeg;base64," seconds={12} label={say('gallery.voice')} words={say('gallery.voice')} />
      <Voice url={null} seconds={42} label={say('gallery.voice')} />
      <PlainAct icon="lock" word={say('gallery.consent')} onPress={askForNothing} />
    </View>
    <Photo url={null} label={say('gallery.media')} />
    <View className="gap" />
    <Tabs current="home" waiting={{ home: 3, needs: 12 }} />
  </>
);
