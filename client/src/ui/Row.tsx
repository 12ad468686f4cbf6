import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Line, Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = { icon?: IconName; title: string; words?: ReactNode; side?: ReactNode; onPress?: () => void };

/** One line of a list. With `onPress` it opens, and shows that it does. */
export const Item = ({ icon, title, words, side, onPress }: Props) => {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <View className="grow">
        <Line className="strong" text={title} />
        {words !== undefined && (
          <View className="second small">{typeof words === 'string' ? <Phrases text={words} /> : words}</View>
        )}
      </View>
      {side !== undefined && <View className="item-side strong num">{side}</View>}
      {onPress && <View className="item-go ic ic-forward" aria-hidden="true" />}
    </>
  );
  return onPress ? (
    <Press className="item" onPress={onPress}>
      {inside}
    </Press>
  ) : (
    <View className="item">{inside}</View>
  );
};

/** A person: the family name on a disc, the name, what they are to me. */
export const PersonChip = ({ name, words, isLarge = false }: { name: string; words: ReactNode; isLarge?: boolean }) => (
  <View className="person">
    <View className={isLarge ? 'face large' : 'face'} aria-hidden="true">
      {name.slice(0, 1)}
    </View>
    <View className="grow">
      <View className={isLarge ? 'strong title' : 'strong'}>{name}</View>
      <View className={isLarge ? 'second' : 'second small'}>{words}</View>
    </View>
  </View>
);

export const BlockTitle = ({ words, side }: { words: string; side?: ReactNode }) => (
  <View className="block-title between">
    <Text>{words}</Text>
    {side}
  </View>
);
