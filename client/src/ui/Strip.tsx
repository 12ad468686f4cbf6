import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Ear } from './hear/Ear.tsx';
import { Said } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = {
  icon: IconName;
  title: string;
  words?: string;
  isBad?: boolean;
  /** Its words open something. */
  onPress?: () => void;
  children?: ReactNode;
};

/** A line across the page that asks for attention; its picture is heard: amber waits, brick is harm. */
export const Strip = ({ icon, title, words, isBad = false, onPress, children }: Props) => {
  const { lines, isSaid } = useBreath([title, words ?? '']);
  const inside = (
    <>
      <View className="strong">
        <Phrases text={title} />
      </View>
      {words !== undefined && (
        <View>
          <Phrases text={words} />
        </View>
      )}
    </>
  );
  return (
    <View
      className={`strip ${isBad ? 'strip-bad' : 'strip-wait'}${isSaid ? ' being-read' : ''}`}
      aria-role={isBad ? 'alert' : 'status'}
    >
      <Said lines={lines} />
      <Ear icon={icon} title={title} said={lines} isRead={isSaid} />
      {onPress ? (
        <Press className="grow strip-opens" onPress={onPress}>
          {inside}
        </Press>
      ) : (
        <View className="grow">{inside}</View>
      )}
      {children}
    </View>
  );
};
