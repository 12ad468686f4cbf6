import { View } from '@tarojs/components';
import { usePaged } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Loaded, Middle, MoreOfList, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { NeedRows } from './NeedRow.tsx';

/** Words that wait for a human look, for the staff. Each opens its need, where they are let out or not. */
export const PendingWords = () => {
  const list = usePaged('need.list', { view: 'pending', group: 'unfinished' });
  useEndNear(list.more);
  return (
    <Page title={say('me.pending')}>
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
