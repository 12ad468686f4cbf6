import { Text, View } from '@tarojs/components';
import { inOneBreath, spoken } from '../../words/spoken-numbers.ts';
import { Said } from '../hear/Said.tsx';
import { breathOf } from '../hear/use-breath.ts';
import { TrendSample } from './TrendLine.tsx';

type Row = {
  readonly word: string;
  readonly counts: readonly number[];
  /** The facts that are said of it. */
  readonly said: readonly string[];
};

/** Months side by side, and under them what was counted in each: one row a population, with a piece of its line and its word. */
export const Months = ({ names, rows }: { names: readonly string[]; rows: readonly Row[] }) => (
  <View className="months">
    <View className="months-six" aria-hidden="true">
      {names.map((name) => (
        <Text key={name} className="months-name">
          {name}
        </Text>
      ))}
    </View>
    {rows.map(({ word, counts, said }, at) => (
      <View key={word} className="months-row" aria-role="img" aria-label={spoken(inOneBreath(said))}>
        <Said lines={breathOf(said, word)} />
        <View className="line">
          <TrendSample of={at === 0 ? 'first' : 'other'} />
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
