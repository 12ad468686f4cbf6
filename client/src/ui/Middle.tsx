import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Said } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';

/** The dark house with its one lit window: for what is not there yet, and for what went wrong. Never a sad picture. */
const DarkHouse = ({ icon }: { icon: IconName }) => (
  <View className="dark-house" aria-hidden="true">
    {Array.from({ length: 9 }, (_, pane) => (
      <View key={pane} className={pane === 4 ? 'dark-pane lit' : 'dark-pane'}>
        {pane === 4 && <Icon name={icon} />}
      </View>
    ))}
  </View>
);

/** A page, or the part of it under the head, with nothing to list: a picture, a sentence, and what to do. */
export const Middle = ({
  icon,
  title,
  words,
  said,
  children,
}: {
  icon: IconName;
  title: string;
  words?: string;
  /** The facts that are said, where they are not title and words. */
  said?: readonly string[];
  children?: ReactNode;
}) => {
  const { lines, isSaid } = useBreath(said ?? [title, words ?? '']);
  return (
    <View className="middle">
      <Said lines={lines} />
      <DarkHouse icon={icon} />
      <View className={isSaid ? 'middle-title being-read' : 'middle-title'}>
        <Phrases text={title} />
      </View>
      {words !== undefined && (
        <View className="middle-words">
          <Phrases text={words} />
        </View>
      )}
      {children}
    </View>
  );
};
