import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Item, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { FindDoor } from '../FindDoor.tsx';

/** A line of the roll, by what is on its door. */
export type Door = { readonly voterId: string; readonly door: string };
type Props = {
  voteId: string;
  title: string;
  /** The door that is no answer. */
  without?: string | undefined;
  onChoose: (door: Door) => void;
  onBack: (() => void) | undefined;
};

/** One door of the roll: found by its numbers or a name, or in the list. */
export const ChooseDoor = ({ voteId, title, without, onChoose, onBack }: Props) => {
  const [found, find] = useState('');
  const list = usePaged('vote.roll', { voteId, ...(found === '' ? {} : { find: found }) });
  useEndNear(list.more);
  return (
    <Page title={title} onBack={onBack}>
      <FindDoor mayName found={found} onFind={find} />
      <Loaded of={list}>
        {({ items, next }) => {
          const doors = items.filter(({ voterId }) => voterId !== without);
          return (
            <>
              {doors.map((door) => (
                <Item key={door.voterId} icon="household" title={door.door} onPress={() => onChoose(door)} />
              ))}
              {doors.length === 0 && next === null && <Middle icon="household" title={say('keep.door.none')} />}
              {(doors.length > 0 || next !== null) && (
                <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              )}
              <View className="list-end" />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
