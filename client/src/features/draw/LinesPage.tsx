import { View } from '@tarojs/components';
import { usePaged, useQuery } from '../../data/index.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { Item, Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import type { Draw } from './draw-facts.ts';
import { NumberedLine, PlaceLine } from './PlaceLine.tsx';

/** All that take part, by their doors; once it is drawn, in the order that came out. */
export const LinesPage = ({ drawId }: { drawId: string }) => (
  <Gate title={say('draw.lines')}>{() => <Shown drawId={drawId} />}</Gate>
);

const Shown = ({ drawId }: { drawId: string }) => {
  const detail = useQuery('draw.detail', { drawId });
  return (
    <Page title={say('draw.lines')}>
      <Loaded of={detail}>{(draw) => (draw.status === 'drawn' ? <Order draw={draw} /> : <Lines draw={draw} />)}</Loaded>
    </Page>
  );
};

const Order = ({ draw }: { draw: Draw }) => {
  const { drawId, mine } = draw;
  const list = usePaged('draw.order', { drawId });
  useEndNear(list.more);
  return (
    <Loaded of={list} hasAge={false}>
      {({ items, next }) => (
        <>
          <VirtualRows
            items={items}
            keyOf={({ key }) => key}
            row={(line) => <PlaceLine line={line} draw={draw} isMine={line.place === mine.place} />}
          />
          <MoreOfList next={next} state={list.moreState} onMore={list.more} />
          <View className="list-end" />
        </>
      )}
    </Loaded>
  );
};

const Lines = ({ draw: { drawId, mine } }: { draw: Draw }) => {
  const list = usePaged('draw.lines', { drawId });
  useEndNear(list.more);
  return (
    <Loaded of={list} hasAge={false}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Middle icon="document" title={say('draw.lines.none')} />
        ) : (
          <>
            <VirtualRows
              items={items}
              keyOf={({ key }) => key}
              row={(line) =>
                line.number === 0 ? (
                  <Item icon="household" title={line.door} />
                ) : (
                  <NumberedLine
                    number={line.number}
                    door={line.number === mine.number ? say('draw.line.mine', { door: line.door }) : line.door}
                    words=""
                    isMine={line.number === mine.number}
                  />
                )
              }
            />
            <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            <View className="list-end" />
          </>
        )
      }
    </Loaded>
  );
};
