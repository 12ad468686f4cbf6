import { View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { usePaged } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { tellRequests } from './spoken.ts';
import { RequestCard } from './RequestCard.tsx';

/** Who waits to be let into the building groups of this person's scope. */
export const Requests = () => {
  const list = usePaged('membership.list', {});
  useEndNear(list.more);
  return (
    <Page title={say('me.requests')} spoken={() => tellRequests(list, now())}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="household" title={say('requests.empty')} words={say('requests.empty.words')} />
          ) : (
            <View>
              <VirtualRows items={items} keyOf={requestIdOf} row={requestCard} />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

type Request = Output<'membership.list'>['items'][number];
const requestIdOf = ({ membershipId }: Request): string => membershipId;
const requestCard = (request: Request) => <RequestCard request={request} />;
