import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { say } from '../../words/say.ts';
import type { IconName } from '../icon-names.ts';
import { Press } from '../Press.tsx';
import { useEar, type EarProps } from './use-ear.ts';
import type { Lines } from './walk.ts';

type Props = {
  /** What is read, by its name. */
  title: string;
  /** What is read when it is pressed. */
  said?: Lines;
  /** Instead of `said`: asked when it is pressed. */
  gather?: EarProps['gather'];
  icon?: IconName | undefined;
  /** The look of the picture: a tile, a face, a photograph. */
  look?: string;
  /** It is being read as part of something larger. */
  isRead?: boolean;
  /** Instead of an icon. */
  children?: ReactNode;
};

/** A picture that is heard when it is pressed, with the sound mark in its corner. Without a voice it is a picture. */
export const Ear = ({ title, said, gather, icon, look = 'pic', isRead = false, children }: Props) => {
  const label = say('listen.page', { title });
  const { canListen, isOn, press } = useEar({
    label,
    picture: icon,
    gather: gather ?? ((tell) => tell(said?.() ?? [])),
  });
  const picture = children ?? (icon && <View className={`ic ic-${icon}`} />);
  if (!canListen) {
    return (
      <View className={look} aria-hidden="true">
        {picture}
      </View>
    );
  }
  return (
    <Press className={`${look} ear${isOn || isRead ? ' playing' : ''}`} label={label} isOn={isOn} onPress={press}>
      {picture}
    </Press>
  );
};
