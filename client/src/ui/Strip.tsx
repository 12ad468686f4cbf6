import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Line } from './Phrases.tsx';

type Props = { icon: IconName; title: string; words?: string; isBad?: boolean; children?: ReactNode };

/** A line across the page that asks for attention: amber waits, brick is harm. */
export const Strip = ({ icon, title, words, isBad = false, children }: Props) => (
  <View className={`strip ${isBad ? 'strip-bad' : 'strip-wait'}`} aria-role={isBad ? 'alert' : 'status'}>
    <Icon name={icon} />
    <View className="grow">
      <Line className="strong" text={title} />
      {words !== undefined && <Line text={words} />}
    </View>
    {children}
  </View>
);
