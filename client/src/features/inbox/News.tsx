import { View } from '@tarojs/components';
import { usePaged } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { NewsRow, type NewsItem } from './NewsRow.tsx';
import { useListRead } from './use-list-read.ts';

const idOf = ({ itemId }: NewsItem): string => itemId;
const draw = (item: NewsItem) => <NewsRow item={item} />;

/** What became of what I said and took, the newest first. Seen once, it is read. */
export const News = () => <Gate title={say('news.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('inbox.list', {});
  useEndNear(list.more);
  const known = list.query.state === 'loading' ? null : list.query.value;
  useListRead('news', known?.items[0]?.at);
  return (
    <Page title={say('news.title')}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="say" title={say('news.empty')} words={say('news.empty.words')} />
          ) : (
            <View>
              <VirtualRows items={items} keyOf={idOf} row={draw} />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};
