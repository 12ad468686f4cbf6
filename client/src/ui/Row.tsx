import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useIsSaid, type SpokenLine } from '../platform/speech.ts';
import { say } from '../words/say.ts';
import { inOneBreath } from '../words/spoken.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Listen } from './Listen.tsx';
import { Line, Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = {
  icon?: IconName;
  title: string;
  words?: ReactNode;
  side?: ReactNode;
  onPress?: () => void;
  /** What its own 听 says; by default the title, and the words if they are words alone. */
  spoken?: () => readonly SpokenLine[];
};

/** One line of a list, which can be heard. With `onPress` it opens, and shows that it does. */
export const Item = ({ icon, title, words, side, onPress, spoken }: Props) => {
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
  const told = spoken ?? (() => [inOneBreath([title, typeof words === 'string' ? words : ''])]);
  return (
    <View className={useIsSaid(title) ? 'item being-read' : 'item'}>
      {onPress ? (
        <Press className="item-opens" onPress={onPress}>
          {inside}
        </Press>
      ) : (
        <View className="item-opens">{inside}</View>
      )}
      <Listen label={say('listen.page', { title })} lines={told} picture={icon} />
    </View>
  );
};

type PersonProps = {
  name: string;
  words: ReactNode;
  /** On the disc, where it is not the family name that tells them apart. */
  face?: string;
  isLarge?: boolean;
  /** What its own 听 says; without it the person is part of something that has one. */
  spoken?: () => readonly SpokenLine[];
};

/** A person: the family name on a disc, the name, what they are to me. */
export const PersonChip = ({ name, words, face, isLarge = false, spoken }: PersonProps) => (
  <View className="person">
    <View className={isLarge ? 'face large' : 'face'} aria-hidden="true">
      {face ?? name.slice(0, 1)}
    </View>
    <View className="grow">
      <View className={isLarge ? 'strong title' : 'strong'}>{name}</View>
      <View className={isLarge ? 'second' : 'second small'}>{words}</View>
    </View>
    {spoken && <Listen label={say('listen.page', { title: name })} lines={spoken} />}
  </View>
);

export const BlockTitle = ({ words, side }: { words: string; side?: ReactNode }) => (
  <View className="block-title between">
    <Text>{words}</Text>
    {side}
  </View>
);
