import { View } from '@tarojs/components';
import type { ITouchEvent } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

type Props = PropsWithChildren<{
  className: string;
  onPress: () => void;
  /** What a screen reader says; without it, it reads the words inside. */
  label?: string | undefined;
  role?: 'button' | 'tab' | 'radio';
  /** For a tab or a radio: the one that is chosen. */
  isOn?: boolean;
  isOff?: boolean;
}>;

/** Whatever answers a finger, a mouse or a key. */
export const Press = ({ className, onPress, label, role = 'button', isOn, isOff = false, children }: Props) => (
  <View
    className={`press ${className}${isOff ? ' off' : ''}`}
    hoverClass={isOff ? 'none' : 'pressed'}
    aria-role={role}
    {...(label === undefined ? {} : { 'aria-label': label })}
    {...(isOn === undefined ? {} : { [role === 'radio' ? 'aria-checked' : 'aria-selected']: String(isOn) })}
    {...(isOff ? { 'aria-disabled': 'true' } : {})}
    onClick={(event: ITouchEvent) => {
      event.stopPropagation();
      if (!isOff) onPress();
    }}
  >
    {children}
  </View>
);
