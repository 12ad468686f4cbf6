import { View } from '@tarojs/components';
import { Item, Panes, PersonChip, Strip, Timeline } from '../../ui/index.ts';
import { sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** Synthetic. */
const SOMEBODY = '罗志根';

/** What lists are made of, the people who answer for something, what happened, a house. */
export const Rows = () => (
  <>
    <Item icon="place" title={say('at.community')} />
    <Item icon="tab-building" title={say('tab.building')} words={say('building.lit')} onPress={() => undefined} />
    <View className="surface pad rule">
      <PersonChip name={SOMEBODY} words={sayRole('captain')} isLarge />
    </View>
    <Timeline
      steps={[
        { key: 'one', icon: 'status-open', title: say('board.working'), time: '9:41', words: say('home.sub') },
        { key: 'two', icon: 'status-done', title: say('board.nod'), time: '10:05', words: '' },
      ]}
      awaited={{ key: 'three', icon: 'status-confirmed', title: say('figures.confirmed'), words: '' }}
    />
    <Strip icon="offline" title={say('unsent.offline')} words={say('unsent.waiting', { n: 2 })} />
    <Strip icon="warning" title={say('loading.offline')} isBad />
    <View className="night lights">
      <Panes lit={27} all={56} />
    </View>
  </>
);
