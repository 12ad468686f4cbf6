import { Text, View } from '@tarojs/components';
import { badges, type Badges } from '../platform/badges.ts';
import { go, TABS, type Tab } from '../platform/navigate.ts';
import { useShown } from '../platform/page-life.ts';
import type { SpokenLine } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { tellTabBar } from '../platform/tab-bar.ts';
import { LEADS_ON } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { inOneBreath } from '../words/spoken-numbers.ts';
import { Said } from './hear/Said.tsx';
import { Icon } from './Icon.tsx';
import { Press } from './Press.tsx';
import { viewTabs } from './tabs.ts';

/** In WeChat the bar is custom-tab-bar/, which WeChat keeps over the tab pages: a page leaves room for it. */
export const TabBar = ({ current }: { current: Tab }) => (
  <>
    <Said lines={() => TABS.filter((tab) => tab !== current).map(tellTab)} />
    {process.env.TARO_ENV === 'weapp' ? <TabRoom /> : <DrawnTabs current={current} />}
  </>
);

/** The bar is no part of the page: a tab is meant by its word. */
const tellTab = (tab: Tab): SpokenLine => ({ text: inOneBreath([say(`tab.${tab}`)]), of: say(`tab.${tab}`) });

const TabRoom = () => {
  useShown(tellTabBar);
  return <View className="tab-room" />;
};

/** Each tab page of the browser build draws its own. */
export const DrawnTabs = ({ current }: { current: Tab }) => <Tabs current={current} waiting={useStore(badges)} />;

export const Tabs = ({ current, waiting }: { current: Tab; waiting: Badges }) => (
  <View className="tabs" aria-role="tablist" {...LEADS_ON}>
    {viewTabs(waiting).map(({ tab, word, label, count }) => (
      <Press
        key={tab}
        className={tab === current ? 'tab on' : 'tab'}
        role="tab"
        isOn={tab === current}
        heardAs={word}
        label={label}
        onPress={() => {
          if (tab !== current) go.tab(tab);
        }}
      >
        {tab === current && <View className="tab-bar" />}
        <Icon name={`tab-${tab}`} />
        <Text>{word}</Text>
        {count > 0 && <Text className="tab-badge">{count}</Text>}
      </Press>
    ))}
  </View>
);
