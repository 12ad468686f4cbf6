import { View } from '@tarojs/components';
import { useState } from 'react';
import type { QueueFilter } from '../../../../../shared/need/queue.ts';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { scrollToTop } from '../../../platform/scroll.ts';
import { usePageKeys } from '../../../platform/use-page-keys.ts';
import { Line, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { ChooseDays } from '../assign/ChooseDays.tsx';
import { ChooseReceiver } from '../assign/ChooseReceiver.tsx';
import { Matter } from './Matter.tsx';
import { QueueFoot } from './QueueFoot.tsx';
import { QueueRest } from './QueueRest.tsx';
import { QueueSum } from './QueueSum.tsx';
import { isGiveable, type Counts } from './queue-words.ts';
import { useGiving, type Giving } from './use-giving.ts';

/** The needs of somebody in charge: the most urgent is open already, and is given in two taps. */
export const Queue = () => <Gate title={say('queue.title')}>{() => <Shown />}</Gate>;

/** What the queue holds, and which of it is open: the first, unless somebody opened another. */
const useOpened = (filter: QueueFilter) => {
  const list = usePaged('need.queue', { filter });
  useEndNear(list.more);
  const known = list.query.state === 'loading' ? null : list.query.value;
  const counts = useLastCounts(known?.counts ?? null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const items = known?.items ?? [];
  const opened = items.find(({ needId }) => needId === openedId) ?? items[0] ?? null;
  const next = opened ? (items[items.indexOf(opened) + 1] ?? null) : null;
  const open = (needId: string | null) => {
    setOpenedId(needId);
    scrollToTop();
  };
  return { list, counts, opened, openNext: next ? () => open(next.needId) : null, open };
};

const Shown = () => {
  const [filter, setFilter] = useState<QueueFilter>('all');
  const { list, counts, opened, openNext, open } = useOpened(filter);
  const giving = useGiving(opened, () => open(null));
  useNumbers(giving);
  return (
    <Page
      title={say('queue.title')}
      isNight={counts !== null}
      wide="queue"
      foot={opened && <QueueFoot need={opened} giving={giving} onNext={openNext} />}
    >
      {counts && <QueueSum counts={counts} chosen={filter} onChoose={setFilter} />}
      <Loaded of={list}>
        {({ items, next }) =>
          opened === null ? (
            <Nothing filter={filter} />
          ) : (
            <View className="queue">
              <View className="queue-matter">
                <Matter need={opened} />
              </View>
              {isGiveable(opened) && <Give giving={giving} />}
              <View className="queue-list">
                <QueueRest needs={items} opened={opened} onOpen={({ needId }) => open(needId)} />
                <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              </View>
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

/** The counts come with the first page: they stay while another filter is being read. */
const useLastCounts = (counts: Counts | null): Counts | null => {
  const [last, setLast] = useState(counts);
  if (counts !== null && counts !== last) setLast(counts);
  return counts ?? last;
};

const Give = ({ giving: { choice, days, chooseDays } }: { giving: Giving }) => (
  <View className="queue-give">
    <ChooseReceiver choice={choice} />
    <ChooseDays chosen={days} usualDueAt={choice.defaultDueAt} onChoose={chooseDays} />
    <View className="pad queue-keys">
      <Line className="second small" text={say('queue.keys')} />
    </View>
  </View>
);

/** A number chooses who stands there, Enter gives. */
const useNumbers = ({ choice, give }: Giving): void =>
  usePageKeys((key) => {
    const receiver = choice.shown[Number(key) - 1];
    if (receiver) choice.choose(receiver);
    else if (key === 'Enter') give();
  });

const Nothing = ({ filter }: { filter: QueueFilter }) =>
  filter === 'all' ? (
    <Middle icon="check" title={say('queue.empty')} words={say('queue.empty.words')} />
  ) : (
    <Middle icon="check" title={say('queue.empty.part')} />
  );
