import { View } from '@tarojs/components';
import type { ITouchEvent } from '@tarojs/components';
import { useId, useState, type PropsWithChildren } from 'react';
import { now } from '../platform/clock.ts';
import { rememberFinger } from '../platform/finger.ts';
import { useIsSaid } from '../platform/speech.ts';
import { say } from '../words/say.ts';
import { breathOf } from './hear/use-breath.ts';
import { SaidAs } from './hear/Said.tsx';
import { isMeant } from './meant.ts';

type Props = PropsWithChildren<{
  className: string;
  onPress: () => void;
  /** What a screen reader says; without it, it reads the words inside. */
  label?: string | undefined;
  /** The word on it, which 听 says and marks; left out where what stands round it says it. What is off is not said. */
  said?: string | undefined;
  /** The name by which a line that is said elsewhere means it. */
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

/** Its word, and whether it is the one chosen of several. */
const factsOf = (
  said: string,
  role: keyof typeof ON_OF,
  isOn: boolean | undefined,
  isOff: boolean,
): readonly string[] => {
  if (isOff) return [];
  return role !== 'button' && isOn ? [said, say('listen.chosen')] : [said];
};

/** Whatever answers a finger, a mouse or a key, once it has been there for half a second with the same meaning. */
export const Press = ({
  className,
  onPress,
  label,
  said,
  heardAs,
  role = 'button',
  isOn,
  isOff = false,
  children,
}: Props) => {
  const name = useId();
  const since = useSince(said, heardAs, label);
  const isRead = useIsSaid(heardAs ?? name);
  return (
    <View
      className={`press ${className}${isOff ? ' off' : ''}${isRead ? ' being-read' : ''}`}
      hoverClass={isOff ? 'none' : 'pressed'}
      aria-role={role}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isOn === undefined ? {} : { [ON_OF[role]]: String(isOn) })}
      {...(isOff ? { 'aria-disabled': 'true' } : {})}
      onClick={(event: ITouchEvent) => {
        event.stopPropagation();
        if (!isMeant(since) || isOff) return;
        rememberFinger(event);
        onPress();
      }}
    >
      {said === undefined ? (
        children
      ) : (
        <SaidAs lines={breathOf(factsOf(said, role, isOn, isOff), name)}>{children}</SaidAs>
      )}
    </View>
  );
};

/** When something came, or came to mean something else. A count in its label is no meaning where it has a name besides. */
const useSince = (said?: string, heardAs?: string, label?: string): number => {
  const meaning = said ?? heardAs ?? label;
  const [known, setKnown] = useState(() => ({ meaning, at: now() }));
  if (known.meaning === meaning) return known.at;
  const next = { meaning, at: now() };
  setKnown(next);
  return next.at;
};
