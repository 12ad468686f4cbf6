import { View } from '@tarojs/components';
import { useState } from 'react';
import { FOLLOW_UP_LISTS, type FollowUpList } from '../../../../../shared/need/after/acts.ts';
import { usePaged } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Loaded, Middle, MoreOfList, Page, Segments, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { Gate } from '../../membership/index.ts';
import { MatterRow } from '../MatterRow.tsx';

type FollowUp = Output<'need.followUps'>['items'][number];

/** Whom somebody in charge is to ask whether it is mended, and who said it is not. */
export const FollowUps = () => <Gate title={say('followUps.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const [list, setList] = useState<FollowUpList>('toAsk');
  const found = usePaged('need.followUps', { list });
  useEndNear(found.more);
  return (
    <Page title={say('followUps.title')}>
      <Segments
        label={say('followUps.which')}
        of={FOLLOW_UP_LISTS.map((key) => ({ key, word: say(`followUps.${key}`) }))}
        chosen={list}
        onChoose={setList}
      />
      <Loaded of={found}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say(`followUps.${list}.empty`)} words={say(`followUps.${list}.empty.words`)} />
          ) : (
            <View>
              <VirtualRows items={items} keyOf={idOf} row={list === 'toAsk' ? toAsk : notSolved} />
              <MoreOfList next={next} state={found.moreState} onMore={found.more} />
            </View>
          )
        }
      </Loaded>
    </Page>
  );
};

const idOf = ({ needId }: FollowUp): string => needId;
const toAsk = (one: FollowUp) => (
  <Row
    one={one}
    mark={one.tries === 0 ? say('followUps.toAsk.mark') : say('followUps.tried', { n: one.tries })}
    onPress={() => go.to('need/detail', { id: one.needId, ask: 'recordFollowUp' })}
  />
);
const notSolved = (one: FollowUp) => (
  <Row one={one} mark={one.word === '' ? say('followUps.notSolved.mark') : one.word} />
);

type RowProps = { one: FollowUp; mark: string; onPress?: () => void };

const Row = ({ one, ...how }: RowProps) => (
  <MatterRow
    one={one}
    facts={[one.requester, one.buildingName, say('followUps.closed', { when: when(one.closedAt, now()) })]}
    {...how}
  />
);
