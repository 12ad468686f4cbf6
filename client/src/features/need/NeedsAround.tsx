import { Text, View } from '@tarojs/components';
import { go } from '../../platform/navigate.ts';
import { BlockTitle, Icon, Item, Press } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { NeedRow } from './NeedRow.tsx';
import type { NeedRowData } from './status.ts';
import { showOnWall } from './wall/wall-view.ts';

const seeAll = () => {
  showOnWall({ group: 'unfinished', place: 'building' });
  go.tab('needs');
};

/** The newest of what is not done yet in my building, and the way to all of it. */
export const NeedsAround = ({ needs }: { needs: readonly NeedRowData[] }) => (
  <View>
    <BlockTitle
      words={say('home.building')}
      side={
        needs.length > 0 && (
          <Press className="text-link" said={say('home.all')} onPress={seeAll}>
            <Text>{say('home.all')}</Text>
            <Icon name="forward" />
          </Press>
        )
      }
    />
    {needs.length === 0 && <Item icon="check" title={say('home.quiet')} />}
    {needs.map((need) => (
      <NeedRow key={need.needId} need={need} />
    ))}
  </View>
);
