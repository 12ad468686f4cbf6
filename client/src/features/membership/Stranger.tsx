import { View } from '@tarojs/components';
import { go, type Tab } from '../../platform/navigate.ts';
import { Act, Middle } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** What each tab is, to somebody who has not found their household yet. */
export const Stranger = ({ tab }: { tab: Tab }) => (
  <Middle icon={`tab-${tab}`} title={say(`stranger.${tab}`)} words={say(`stranger.${tab}.words`)} />
);

/** The one act a stranger has. */
export const FindHomeAct = ({ isAgain = false }: { isAgain?: boolean }) => (
  <View className="acts">
    <Act
      icon="household"
      word={say(isAgain ? 'applicant.again' : 'join.find')}
      onPress={() => go.to('membership/join')}
    />
  </View>
);

/** What somebody has who was taken out of the building group: a page that says why. */
export const RemovedAct = ({ isReplaced }: { isReplaced: boolean }) => (
  <View className="acts">
    <Act
      icon={isReplaced ? 'eye' : 'say'}
      word={say(isReplaced ? 'removed.phone.look' : 'removed.look')}
      onPress={() => go.to('membership/removed')}
    />
  </View>
);

/** What an office has: a page of its own. */
export const OfficeAct = () => (
  <View className="acts">
    <Act icon="document" word={say('office.look')} onPress={() => go.to('office/mine')} />
  </View>
);
