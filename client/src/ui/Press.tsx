import { View } from '@tarojs/components';
import type { ITouchEvent } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useIsSaid } from '../platform/speech.ts';

type Props = PropsWithChildren<{
  className: string;
  onPress: () => void;
  /** What a screen reader says; without it, it reads the words inside. */
  label?: string | undefined;
  /** The name by which a spoken line means it; by default its label. */
  heardAs?: string | undefined;
  role?: 'button' | 'tab' | 'radio' | 'checkbox';
  /** For a tab or a radio: the one that is chosen; for a button: whether what it does goes on. */
  isOn?: boolean;
  isOff?: boolean;
}>;

const ON_OF = {
  radio: 'aria-checked',
  checkbox: 'aria-checked',
  tab: 'aria-selected',
  button: 'aria-pressed',
} as const;

/** Whatever answers a finger, a mouse or a key. */
export const Press = ({
  className,
  onPress,
  label,
  heardAs = label,
  role = 'button',
  isOn,
  isOff = false,
  children,
}: Props) => (
  <View
    className={`press ${className}${isOff ? ' off' : ''}${useIsSaid(heardAs) ? ' being-read' : ''}`}
    hoverClass={isOff ? 'none' : 'pressed'}
    aria-role={role}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...(isOn === undefined ? {} : { [ON_OF[role]]: String(isOn) })}
    {...(isOff ? { 'aria-disabled': 'true' } : {})}
    onClick={(event: ITouchEvent) => {
      event.stopPropagation();
      if (!isOff) onPress();
    }}
  >
    {children}
  </View>
);
