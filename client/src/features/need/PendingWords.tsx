import { View } from '@tarojs/components';
import { usePaged } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Loaded, Middle, MoreOfList, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { MediaToJudge } from '../capture/index.ts';
import { NeedRows } from './NeedRow.tsx';

/** What waits for a human look, for the staff: photos and recordings, judged here, and words. Those open their need, where they are let out or not. */
export const PendingWords = () => {
  const media = usePaged('capture.list', {});
  const list = usePaged('need.list', { view: 'pending', group: 'unfinished' });
  useEndNear(media.more);
  useEndNear(list.more);
  return (
    <Page title={say('me.pending')}>
      <Loaded of={media}>
        {({ items: sent }) => (
          <Loaded of={list} hasAge={false}>
            {({ items, next }) =>
              items.length + sent.length === 0 ? (
                <Middle icon="check" title={say('pending.empty')} words={say('pending.empty.words')} />
              ) : (
                <View>
                  <MediaToJudge media={sent} />
                  <NeedRows needs={items} />
                  <MoreOfList next={next} state={list.moreState} onMore={list.more} />
                </View>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
