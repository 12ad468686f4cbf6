import { View } from '@tarojs/components';
import { usePaged } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Loaded, Middle, MoreOfList, Page, tellLoaded } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
import { NeedRows } from './NeedRow.tsx';
import { needLine } from './spoken.ts';

/** Words that wait for a human look, for the staff. Each opens its need, where they are let out or not. */
export const PendingWords = () => {
  const list = usePaged('need.list', { view: 'pending', group: 'unfinished' });
  useEndNear(list.more);
  return (
    <Page
      title={say('me.pending')}
      spoken={() =>
        tellLoaded(list, ({ items }) =>
          items.length === 0
            ? [inOneBreath([say('pending.empty'), say('pending.empty.words')])]
            : items.map((need) => needLine(need, now())),
        )
      }
    >
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('pending.empty')} words={say('pending.empty.words')} />
          ) : (
            <View>
              <NeedRows needs={items} />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};
