import { View } from '@tarojs/components';
import { now } from '../platform/clock.ts';
import { say } from '../words/say.ts';
import { when } from '../words/time.ts';
import { Line } from './Phrases.tsx';

/** Up to when the numbers of a page are counted: once on the page, and only while the counting is late. */
export const CountedUntil = ({ asOf }: { asOf: number | null }) =>
  asOf !== null && (
    <View className="pad rule">
      <Line className="second small" text={say('counted.until', { when: when(asOf, now()) })} />
    </View>
  );
