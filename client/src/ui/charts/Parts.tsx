import { Text, View } from '@tarojs/components';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-names.ts';
import { percent } from './Bars.tsx';
import { partsOf } from './geometry.ts';

type Part = { readonly icon: IconName; readonly word: string; readonly count: number };

/** A whole and its parts: one strip cut where the parts end, and below it the sum, which adds up. */
export const Parts = ({
  whole,
  of,
}: {
  whole: { readonly word: string; readonly count: number };
  of: readonly Part[];
}) => {
  const spans = partsOf(of.map(({ count }) => count));
  return (
    <View className="parts">
      <View className="parts-strip" aria-hidden="true">
        {spans.map(
          ({ from, to }, index) =>
            to > from && (
              <View
                key={of[index]?.word}
                className={index === 0 ? 'parts-part first' : 'parts-part other'}
                style={`width:${percent(to - from)}`}
              />
            ),
        )}
      </View>
      <View className="parts-sum">
        <Term count={whole.count} word={whole.word} />
        {of.map(({ icon, word, count }, index) => (
          <View key={word} className={index === 0 ? 'parts-next first' : 'parts-next other'}>
            <Text className="title">{index === 0 ? '=' : '+'}</Text>
            <Term count={count} word={word} icon={icon} />
          </View>
        ))}
      </View>
    </View>
  );
};

const Term = ({ count, word, icon }: { count: number; word: string; icon?: IconName }) => (
  <View>
    <View className="parts-count num">{count}</View>
    <View className="line small">
      {icon && <Icon name={icon} />}
      <Text>{word}</Text>
    </View>
  </View>
);
