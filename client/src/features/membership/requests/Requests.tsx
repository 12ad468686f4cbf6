import { View } from '@tarojs/components';
import { useCallback, useState } from 'react';
import { now } from '../../../platform/clock.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { usePaged } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Loaded, Middle, MoreOfList, Page, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { tellRequests } from './spoken.ts';
import { RequestCard, type Opening } from './RequestCard.tsx';

/** Who waits to be let into the building groups of this person's scope. `refuse` names whose 不是 is open at once. */
export const Requests = ({ refuse }: { refuse?: string | undefined }) => {
  const [opening] = useState<Opening>(() => ({ id: refuse }));
  const row = useCallback((request: Request) => <RequestCard request={request} opening={opening} />, [opening]);
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
              <VirtualRows items={items} keyOf={requestIdOf} row={row} />
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
