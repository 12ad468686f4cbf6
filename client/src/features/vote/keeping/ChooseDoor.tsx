import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { AskedField, Item, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

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

const DOOR_LENGTH_MAX = 12;

/** One door of the roll: found by its digits, or in the list. */
export const ChooseDoor = ({ voteId, title, without, onChoose, onBack }: Props) => {
  const list = usePaged('vote.roll', { voteId });
  useEndNear(list.more);
  const [wanted, want] = useState('');
  return (
    <Page title={title} onBack={onBack}>
      <AskedField
        icon="household"
        question={say('keep.door')}
        value={wanted}
        placeholder={say('keep.door.placeholder')}
        lengthMax={DOOR_LENGTH_MAX}
        onChange={want}
      />
      <Loaded of={list}>
        {({ items, next }) => {
          const doors = items.filter(({ voterId, door }) => voterId !== without && door.includes(wanted.trim()));
          return (
            <>
              {doors.map((door) => (
                <Item key={door.voterId} icon="household" title={door.door} onPress={() => onChoose(door)} />
              ))}
              {doors.length === 0 && next === null && <Middle icon="household" title={say('keep.door.none')} />}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
