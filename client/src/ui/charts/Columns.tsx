import { Text, View } from '@tarojs/components';
import { inOneBreath, spoken } from '../../words/spoken-numbers.ts';
import { lengthsOf } from './geometry.ts';

/** How high the largest is. */
const HEIGHT_PX = 36;

/** One row of the board: a number a month, each on a column as high as it is beside the largest of the whole board, over its month: the head of the board is long out of sight. */
export const Columns = ({
  said,
  names,
  counts,
  largest,
}: {
  /** The row as it is said to whoever cannot see it. */
  said: readonly string[];
  names: readonly string[];
  counts: readonly number[];
  largest: number;
}) => {
  const heights = lengthsOf(counts, largest);
  return (
    <View className="num" aria-role="img" aria-label={spoken(inOneBreath(said))}>
      <View className="columns">
        {counts.map((count, index) => (
          <View key={names[index]} className={count === 0 ? 'column none' : 'column'}>
            <Text>{count}</Text>
            <View className="column-bar" style={`height:${String(Math.round((heights[index] ?? 0) * HEIGHT_PX))}px`} />
          </View>
        ))}
      </View>
      <View className="months-six">
        {counts.map((count, index) => (
          <View key={names[index]} className="months-name">
            {count > 0 && names[index]}
          </View>
        ))}
      </View>
    </View>
  );
};
