import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { SpokenLine } from '../platform/speech.ts';
import { say } from '../words/say.ts';
import { inOneBreath } from '../words/spoken.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Listen } from './Listen.tsx';
import { Line } from './Phrases.tsx';

type Props = {
  icon: IconName;
  title: string;
  words?: string;
  isBad?: boolean;
  /** What 听 says after the words: what can be pressed. */
  more?: readonly SpokenLine[];
  children?: ReactNode;
};

/** A line across the page that asks for attention, and can be heard: amber waits, brick is harm. */
export const Strip = ({ icon, title, words, isBad = false, more = [], children }: Props) => (
  <View className={`strip ${isBad ? 'strip-bad' : 'strip-wait'}`} aria-role={isBad ? 'alert' : 'status'}>
    <Icon name={icon} />
    <View className="grow">
      <Line className="strong" text={title} />
      {words !== undefined && <Line text={words} />}
    </View>
    <Listen label={say('listen.page', { title })} lines={() => [inOneBreath([title, words ?? '']), ...more]} />
    {children}
  </View>
);
