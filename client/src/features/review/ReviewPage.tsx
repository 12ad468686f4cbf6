import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  Act,
  BlockTitle,
  Item,
  Loaded,
  Middle,
  MoreOfList,
  Page,
  Refusal,
  SecondAct,
  Strip,
  toast,
  VirtualRows,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { OpinionRow } from './OpinionRow.tsx';
import { OpinionSheet } from './OpinionSheet.tsx';
import { ReviewSum } from './ReviewSum.tsx';
import { LastMonth, WaysToResults } from './results/Results.tsx';
import type { Opinion } from './opinion-words.ts';

/** This month's review of my building: who has spoken, what was said, and the two ways to speak. Who opens a card of it without being of the community joins first. */
export const ReviewPage = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('review.title')} like="building">
    {(me) => <Shown isOther={buildingId !== undefined && buildingId !== me.buildingId} />}
  </Gate>
);

const Shown = ({ isOther }: { isOther: boolean }) => {
  const current = useQuery('review.now', {});
  const list = usePaged('review.opinions', {});
  useEndNear(list.more);
  const [opened, setOpened] = useState<Opinion | null>(null);
  const known = current.query.state === 'loading' ? null : (current.query.value ?? null);
  return (
    <Page
      title={known ? say('review.month', { month: monthName(known.review.month) }) : say('review.title')}
      isNight={known !== null}
      foot={known && <Speak of={known} />}
      over={opened && <OpinionSheet opinion={opened} onClose={() => setOpened(null)} />}
    >
      <Loaded of={current}>
        {({ review, isKeeper }) => (
          <>
            {isOther && <Strip icon="household" title={say('review.other')} />}
            <ReviewSum review={review} />
            {isKeeper && (
              <Item
                icon="merge"
                title={say('review.sort')}
                words={say('review.sort.words')}
                onPress={() => go.to('review/cockpit')}
              />
            )}
            <LastMonth month={review.month} />
            <Item
              icon="document"
              title={say('review.meeting')}
              words={say('review.meeting.words')}
              onPress={() => go.to('meeting/meeting')}
            />
            {review.summary !== null && <Item icon="say" title={say('review.summary')} words={review.summary} />}
            <WaysToResults />
          </>
        )}
      </Loaded>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="say" title={say('review.empty')} words={say('review.empty.words')} />
          ) : (
            <>
              <BlockTitle words={say('review.opinions')} />
              <VirtualRows
                items={items}
                keyOf={({ opinionId }) => opinionId}
                row={(opinion) => <OpinionRow opinion={opinion} onPress={() => setOpened(opinion)} />}
              />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

/** 我说, and while the household has not answered, 没意见. */
const Speak = ({ of: { ourVoice } }: { of: Output<'review.now'> }) => {
  const nothing = useAct('review.sayNothing', () => toast('check', say('review.did.sayNothing')), {
    told: () => ({ kind: null, text: '' }),
  });
  return (
    <>
      <Refusal state={nothing.state} onAgain={nothing.again} />
      <View className="acts">
        <Act icon="speak" word={say('review.speak')} onPress={() => go.to('review/opinion')} />
        {ourVoice === null && (
          <SecondAct
            icon="check"
            word={say('review.sayNothing')}
            isSending={nothing.state.kind === 'sending'}
            onPress={() => nothing.send({})}
          />
        )}
      </View>
    </>
  );
};
