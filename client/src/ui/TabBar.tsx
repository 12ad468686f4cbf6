import { Text, View } from '@tarojs/components';
import { go, TABS, type Tab } from '../platform/navigate.ts';
import { createStore, useStore } from '../platform/store.ts';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import { Press } from './Press.tsx';

/** How many things wait for this person behind each tab; none is no badge. */
export const badges = createStore<Partial<Record<Tab, number>>>({});

/** Ours, not WeChat's: it grows with the type size. Each tab page draws its own. */
export const TabBar = ({ current }: { current: Tab }) => {
  const waiting = useStore(badges);
  return (
    <View className="tabs" aria-role="tablist">
      {TABS.map((tab) => {
        const count = waiting[tab] ?? 0;
        const word = say(`tab.${tab}`);
        return (
          <Press
            key={tab}
            className={tab === current ? 'tab on' : 'tab'}
            role="tab"
            isOn={tab === current}
            heardAs={word}
            label={count > 0 ? say('tab.waiting', { tab: word, n: count }) : word}
            onPress={() => {
              if (tab !== current) go.tab(tab);
            }}
          >
            {tab === current && <View className="tab-bar" />}
            <Icon name={`tab-${tab}`} />
            <Text>{word}</Text>
            {count > 0 && <Text className="tab-badge">{count}</Text>}
          </Press>
        );
      })}
    </View>
  );
};
