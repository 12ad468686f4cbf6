import { Text, View } from '@tarojs/components';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-names.ts';

type Row = {
  readonly icon: IconName;
  readonly word: string;
  readonly counts: readonly number[];
  readonly told: string;
};

/** Months side by side, and under them what was counted in each: one row a population, with its mark and its word. */
export const Months = ({ names, rows }: { names: readonly string[]; rows: readonly Row[] }) => (
  <View className="months">
    <View className="months-six" aria-hidden="true">
      {names.map((name) => (
        <Text key={name} className="months-name">
          {name}
        </Text>
      ))}
    </View>
    {rows.map(({ icon, word, counts, told }, at) => (
      <View key={word} className={at === 0 ? 'months-row first' : 'months-row other'} aria-role="img" aria-label={told}>
        <View className="line">
          <Icon name={icon} />
          <Text>{word}</Text>
        </View>
        <View className="months-six num">
          {counts.map((count, index) => (
            <Text key={names[index]} className={count === 0 ? 'months-count none' : 'months-count'}>
              {count}
            </Text>
          ))}
        </View>
      </View>
    ))}
  </View>
);
