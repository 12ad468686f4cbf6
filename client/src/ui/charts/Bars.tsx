import { Text, View } from '@tarojs/components';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-names.ts';
import { Press } from '../Press.tsx';
import { sharesOf } from './geometry.ts';

type Bar<K extends string> = {
  readonly key: K;
  readonly icon: IconName;
  readonly word: string;
  readonly count: number;
};

/** One row a thing that is counted: its picture, its word, its share of all as a bar, the number. A tap opens what was counted. */
export const Bars = <K extends string>({ of, onOpen }: { of: readonly Bar<K>[]; onOpen: (key: K) => void }) => {
  const lengths = sharesOf(of.map(({ count }) => count));
  return of.map(({ key, icon, word, count }, index) => (
    <Press key={key} className="bars-row" onPress={() => onOpen(key)}>
      <Icon name={icon} />
      <Text className="bars-word">{word}</Text>
      <View className="bars-track">
        <View className="bars-bar" style={`width:${percent(lengths[index])}`} />
      </View>
      <Text className="bars-count strong num">{count}</Text>
    </Press>
  ));
};

/** A share as a length of CSS. */
export const percent = (share = 0): string => `${String(Math.round(share * 1000) / 10)}%`;
