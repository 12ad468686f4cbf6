import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Ear, Phrases, SaidAs, useBreath, type IconName } from '../../ui/index.ts';

type Props = {
  icon: IconName;
  title: string;
  more: readonly string[];
  /** What is said where it is not what stands there. */
  said?: readonly string[];
  children?: ReactNode;
};

/** A picture that is heard, and the one sentence of the page beside it. */
export const Big = ({ icon, title, more, said, children }: Props) => {
  const { lines, isSaid } = useBreath([title, ...(said ?? more)]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'books-big being-read' : 'books-big'}>
        <Ear icon={icon} title={title} said={lines} isRead={isSaid} />
        <View className="grow night-head">
          <Phrases text={title} />
        </View>
      </View>
      {more.map((words) => (
        <View key={words} className="second books-more num">
          <Phrases text={words} />
        </View>
      ))}
      {children}
    </SaidAs>
  );
};
