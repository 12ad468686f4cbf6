import { View } from '@tarojs/components';
import { useState } from 'react';
import { useEndNear } from '../../../platform/page-life.ts';
import { usePaged } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Loaded, Middle, MoreOfList, Page, PlainAct, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { ContenderRows } from './ContenderRows.tsx';
import type { TakeOpening } from './RequestCard.tsx';

/** Who waits to be let into the building groups of this person's scope. `refuse` names whose 不是 is open at once. */
export const Requests = ({ refuse, hearsAppeals = false }: { refuse?: string | undefined; hearsAppeals?: boolean }) => {
  const [takeOpening] = useState(() => openingOf(refuse));
  const list = usePaged('membership.list', {});
  useEndNear(list.more);
  return (
    <Page title={say('me.requests')} foot={<WhoIsIn hearsAppeals={hearsAppeals} />}>
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="household" title={say('requests.empty')} words={say('requests.empty.words')}>
              <View className="pad acts">
                <PlainAct icon="tab-building" word={say('requests.look')} onPress={() => go.tab('building')} />
              </View>
            </Middle>
          ) : (
            <View>
              <ContenderRows requests={items} takeOpening={takeOpening} />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

/** Those who are in already, and what those say who are not any more. */
const WhoIsIn = ({ hearsAppeals }: { hearsAppeals: boolean }) => (
  <View className="acts">
    <SecondAct icon="family" word={say('requests.members')} onPress={() => go.to('membership/members')} />
    {hearsAppeals && (
      <SecondAct icon="say" word={say('requests.appeals')} onPress={() => go.to('membership/appeals')} />
    )}
  </View>
);

/** A card far from the screen begins anew when it comes back: what was opened once is not opened again. */
const openingOf = (refuse: string | undefined): TakeOpening => {
  let waiting = refuse;
  return (membershipId) => {
    if (membershipId !== waiting) return false;
    waiting = undefined;
    return true;
  };
};
