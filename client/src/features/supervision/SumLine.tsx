import { Text, View } from '@tarojs/components';
import { SaidAs, useBreath } from '../../ui/index.ts';

type Part = { readonly n: number; readonly word: string; readonly isOpen?: boolean };

/** A whole and its parts, which add up to it. */
export const SumLine = ({ whole, parts, said }: { whole: Part; parts: readonly Part[]; said: string }) => {
  const { lines, isSaid } = useBreath([said]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'books-sum being-read' : 'books-sum'}>
        {[whole, ...parts].map(({ n, word, isOpen }, at) => (
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
