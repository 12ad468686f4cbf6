import { View } from '@tarojs/components';
import { useState } from 'react';
import { VOTE_LIMITS } from '../../../../shared/vote/vote.ts';
import { AskedField, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = {
  /** Those who keep the table find a door by a name too. */
  mayName: boolean;
  /** What the list is narrowed to; empty = all of it. */
  found: string;
  onFind: (words: string) => void;
};

/** Looks for a door on the whole roll: by flat, by building, or as it stands on the door. */
export const FindDoor = ({ mayName, found, onFind }: Props) => {
  const [wanted, want] = useState(found);
  const asked = wanted.trim();
  return (
    <>
      <AskedField
        icon="household"
        question={say('keep.door')}
        value={wanted}
        placeholder={say(mayName ? 'keep.door.placeholder.name' : 'keep.door.placeholder')}
        lengthMax={VOTE_LIMITS.findLengthMax}
        onChange={want}
      />
      <View className="pad find-door">
        {asked !== '' && asked !== found && (
          <PlainAct icon="eye" word={say('keep.door.find')} onPress={() => onFind(asked)} />
        )}
        {found !== '' && (
          <PlainAct
            icon="cross"
            word={say('keep.door.all')}
            onPress={() => {
              want('');
              onFind('');
            }}
          />
        )}
      </View>
    </>
  );
};
