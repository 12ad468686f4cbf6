import { View } from '@tarojs/components';
import { SaidAs, useBreath, Phrases } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { head: string; points: number; below: readonly string[] };

/** The large number of points, on night. */
export const Night = ({ head, points, below }: Props) => {
  const said = say('merchant.points', { n: points });
  const { lines, isSaid } = useBreath([head, said, ...below]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'night being-read' : 'night'}>
        <View className="second">
          <Phrases text={head} />
        </View>
        <View className="merchant-number num">{said}</View>
        {below.map((words) => (
          <View key={words} className="second">
            <Phrases text={words} />
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
