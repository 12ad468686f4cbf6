import { View } from '@tarojs/components';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { Gate } from '../../membership/index.ts';
import { OpinionRow } from '../OpinionRow.tsx';

/** What was said in a month in my building, and what became of it. */
export const MonthPage = ({ month }: { month: string }) => (
  <Gate title={say('review.month', { month: monthName(month) })}>{() => <Shown month={month} />}</Gate>
);

const Shown = ({ month }: { month: string }) => {
  const list = usePaged('review.opinions', { month });
  useEndNear(list.more);
  return (
    <Page title={say('review.month', { month: monthName(month) })}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="say" title={say('results.month.empty')} />
          ) : (
            <>
              <VirtualRows
                items={items}
                keyOf={({ opinionId }) => opinionId}
                row={(opinion) => <OpinionRow opinion={opinion} />}
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
