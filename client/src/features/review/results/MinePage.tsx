import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Act, Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import type { Opinion } from '../opinion-words.ts';
import { OpinionRow } from '../OpinionRow.tsx';
import { OpinionSheet } from '../OpinionSheet.tsx';

/** What I said in all months, and what became of it. */
export const MinePage = () => <Gate title={say('results.mine')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = usePaged('review.mine', {});
  useEndNear(list.more);
  const [opened, setOpened] = useState<Opinion | null>(null);
  const known = list.query.state === 'loading' ? null : (list.query.value ?? null);
  return (
    <Page
      title={say('results.mine')}
      {...(known?.items.length === 0 && { foot: <Speak /> })}
      over={opened && <OpinionSheet opinion={opened} onClose={() => setOpened(null)} />}
    >
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="say" title={say('results.mine.empty')} words={say('review.empty.words')} />
          ) : (
            <>
              <VirtualRows
                items={items}
                keyOf={({ opinionId }) => opinionId}
                row={(opinion) => <OpinionRow opinion={opinion} onPress={() => setOpened(opinion)} />}
              />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const Speak = () => (
  <View className="acts">
    <Act icon="speak" word={say('review.speak')} onPress={() => go.to('review/opinion')} />
  </View>
);
