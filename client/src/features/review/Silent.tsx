import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Item, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

export type SilentHome = Output<'review.cockpit'>['silent'][number];
type Props = { silent: readonly SilentHome[]; onOpen: ((home: SilentHome) => void) | undefined };

/** So many flats are shown at once. */
const FEW = 6;

/** Where somebody lives, as the captain knows it. */
export const sayDoor = ({ unit, flat }: SilentHome): string => say('cockpit.door', { unit, flat });

/** Whom the captain still has to ask; nobody else is shown this. What they say at the door is written down from here. */
export const Silent = ({ silent, onOpen }: Props) => {
  const [isWhole, setIsWhole] = useState(false);
  if (silent.length === 0) return null;
  const shown = isWhole ? silent : silent.slice(0, FEW);
  return (
    <>
      <BlockTitle words={say('cockpit.silent')} side={say('cockpit.homes', { n: silent.length })} />
      {shown.map((home) => (
        <Item
          key={home.householdId}
          icon="household"
          title={sayDoor(home)}
          {...(onOpen && { words: say('cockpit.record'), onPress: () => onOpen(home) })}
        />
      ))}
      {shown.length < silent.length && (
        <View className="pad acts surface">
          <PlainAct
            icon="down"
            word={say('cockpit.silent.all', { n: silent.length })}
            onPress={() => setIsWhole(true)}
          />
        </View>
      )}
    </>
  );
};
