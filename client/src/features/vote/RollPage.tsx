import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import {
  BlockTitle,
  Icon,
  Item,
  Loaded,
  Middle,
  MoreOfList,
  Page,
  SaidAs,
  useBreath,
  VirtualRows,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { FindDoor } from './FindDoor.tsx';
import { sayUnits } from './say-vote.ts';
import type { VoteShown } from './vote-shown.ts';

/** Who is on the roll of a vote, by their doors alone: no names, and not who has voted. */
export const RollPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('roll.title')}>{() => <Shown voteId={voteId} />}</Gate>
);

const Shown = ({ voteId }: { voteId: string }) => {
  const vote = useQuery('vote.detail', { voteId });
  const [found, find] = useState('');
  const list = usePaged('vote.roll', { voteId, ...(found === '' ? {} : { find: found }) });
  useEndNear(list.more);
  const own = vote.query.state === 'loading' ? null : (vote.query.value?.door ?? null);
  return (
    <Page title={say('roll.title')}>
      <Loaded of={vote}>{(known) => <Own vote={known} />}</Loaded>
      <FindDoor mayName={false} found={found} onFind={find} />
      <Loaded of={list} hasAge={false}>
        {({ items, next }) => (
          <>
            <BlockTitle words={say('roll.doors')} />
            <VirtualRows
              // Rows that were drawn before it was known which is the reader's begin anew.
              key={own ?? ''}
              items={items}
              keyOf={({ voterId }) => voterId}
              row={({ door }) => <Door door={door} isOwn={door === own} />}
            />
            {items.length === 0 && <Middle icon="household" title={say('keep.door.none')} />}
            {items.length > 0 && <MoreOfList next={next} state={list.moreState} onMore={list.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** Whether the reader is on it, when it was fixed, and whom to tell that it is wrong. */
const Own = ({ vote }: { vote: VoteShown }) => {
  const { door, unit, rolledAt, counters } = vote;
  const isOn = door !== null;
  return (
    <>
      <Item
        icon={isOn ? 'status-confirmed' : 'lock'}
        title={isOn ? say(`vote.now.onRoll.${unit}`) : say('vote.now.cannot')}
        words={
          isOn
            ? door
            : say(`vote.now.notOnRoll.${unit}`, { when: rolledAt === null ? '' : stamp(rolledAt as InstantMs) })
        }
      />
      <Item
        icon="document"
        title={say('vote.roll', { all: sayUnits(vote, vote.onRoll ?? 0) })}
        words={say('roll.signed', {
          when: rolledAt === null ? '' : stamp(rolledAt as InstantMs),
          names: counters.join('，'),
        })}
      />
      {vote.objectUntil !== null && (
        <Item
          icon="say"
          title={say(isOn ? 'object.other' : 'object.mine')}
          words={say('object.words')}
          onPress={() => go.to('vote/object', { id: vote.voteId, about: isOn ? 'wrong' : 'missing' })}
        />
      )}
      <Item
        icon="call"
        title={say('vote.now.wrong')}
        words={say('vote.now.wrong.words')}
        onPress={() => go.tab('building')}
      />
    </>
  );
};

const Door = ({ door, isOwn }: { door: string; isOwn: boolean }) => {
  const { lines, isSaid } = useBreath([door, isOwn ? say('roll.own') : '']);
  return (
    <SaidAs lines={lines}>
      <View className={`roll-door${isOwn ? ' own' : ''}${isSaid ? ' being-read' : ''}`}>
        {isOwn && <Icon name="household" />}
        <View className="grow num">{door}</View>
        {isOwn && <View className="strong">{say('roll.own')}</View>}
      </View>
    </SaidAs>
  );
};
