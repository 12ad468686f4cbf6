import { Text, View } from '@tarojs/components';
import { SaidAs, useBreath } from '../../ui/index.ts';

type Part = { readonly n: number; readonly word: string; readonly isOpen?: boolean };

/** Four numbers of more digits have no room beside each other. */
const SHORT_MAX = 999;

/** A whole and its parts, which add up to it. */
export const SumLine = ({ whole, parts, said }: { whole: Part; parts: readonly Part[]; said: string }) => {
  const { lines, isSaid } = useBreath([said]);
  const all = [whole, ...parts];
  const isLong = all.some(({ n }) => n > SHORT_MAX);
  return (
    <SaidAs lines={lines}>
      <View className={`books-sum ${isLong ? 'long' : ''} ${isSaid ? 'being-read' : ''}`}>
        {all.map(({ n, word, isOpen }, at) => (
          <View key={word} className={isOpen && n > 0 ? 'books-part open' : 'books-part'}>
            <View className="books-number">
              <Text className="books-sign">{at === 0 ? '' : at === 1 ? '=' : '+'}</Text>
              <Text>{n}</Text>
            </View>
            <Text className="books-word">{word}</Text>
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
