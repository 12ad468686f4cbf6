import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Ear } from './hear/Ear.tsx';
import { SaidAs } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import type { IconName } from './icon-names.ts';
import { Line, Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = {
  icon?: IconName;
  title: string;
  words?: ReactNode;
  side?: ReactNode;
  onPress?: () => void;
  /** The facts that are said, where they are not title, words and side. */
  said?: readonly string[];
};

const textOf = (node: ReactNode): string => (typeof node === 'string' ? node : '');

/** One line of a list. Its picture is heard; with `onPress` its words open it, and it shows that they do. */
export const Item = ({ icon, title, words, side, onPress, said }: Props) => {
  const { lines, isSaid } = useBreath(said ?? [title, textOf(words), textOf(side)]);
  const inside = (
    <>
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
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'item being-read' : 'item'}>
        {icon && <Ear icon={icon} title={title} said={lines} isRead={isSaid} />}
        {onPress ? (
          <Press className="item-opens" onPress={onPress}>
            {inside}
          </Press>
        ) : (
          <View className="item-opens">{inside}</View>
        )}
      </View>
    </SaidAs>
  );
};

type PersonProps = {
  name: string;
  words: ReactNode;
  /** On the disc, where it is not the family name that tells them apart. */
  face?: string;
  isLarge?: boolean;
  /** What can be done about this person, beside the name. */
  side?: ReactNode;
  /** The facts that are said, where they are not name and words. */
  said?: readonly string[];
};

/** A person: the family name on a disc, which is heard, the name, what they are to me. */
export const PersonChip = ({ name, words, face, isLarge = false, side, said }: PersonProps) => {
  const { lines, isSaid } = useBreath(said ?? [name, textOf(words)]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'person being-read' : 'person'}>
        <Ear title={name} said={lines} isRead={isSaid} icon="person" look={isLarge ? 'face large' : 'face'}>
          <Text>{face ?? name.slice(0, 1)}</Text>
        </Ear>
        <View className="grow">
          <View className={isLarge ? 'strong title' : 'strong'}>{name}</View>
          <View className={isLarge ? 'second' : 'second small'}>{words}</View>
        </View>
        {side}
      </View>
    </SaidAs>
  );
};

/** What stands over the rows that follow. */
export const BlockTitle = ({ words, side }: { words: string; side?: ReactNode }) => (
  <View className="block-title between">
    <Line text={words} />
    {side}
  </View>
);
