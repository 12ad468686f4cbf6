import { Text, View } from '@tarojs/components';
import { Phrases, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Line, Plan } from './lines.ts';

/** How many lines there are, and where each stands: the parts make the whole. */
export const JielongSum = ({ plan, lines }: { plan: Plan; lines: readonly Line[] }) => {
  const count = (...stands: readonly Line['stand'][]) => lines.filter(({ stand }) => stands.includes(stand)).length;
  const parts = [
    { word: say('jielong.all'), n: lines.length, sign: '' },
    { word: say('jielong.matched'), n: count('matched'), sign: '=' },
    { word: say('jielong.ask'), n: count('ask', 'refused'), sign: '+', isLit: true },
    { word: say('jielong.had'), n: count('had', 'left'), sign: '+' },
  ];
  const facts = [
    say('jielong.lines', { n: lines.length }),
    ...(plan.isLate ? [say('jielong.late')] : []),
    ...(plan.leftOff > 0 ? [say('jielong.leftOff', { n: plan.leftOff })] : []),
  ];
  const { lines: heard } = useBreath([...facts, ...parts.map(({ word, n }) => `${word} ${String(n)}`)]);
  return (
    <SaidAs lines={heard}>
      <View className="night">
        {facts.map((fact) => (
          <View key={fact} className="second">
            <Phrases text={fact} />
          </View>
        ))}
        <View className="sum num">
          {parts.map(({ word, n, sign, isLit }) => (
            <View key={word} className={isLit === true && n > 0 ? 'sum-part lit' : 'sum-part'}>
              <Text className="sum-sign">{sign}</Text>
              <View className="sum-of">
                <Text className="sum-n">{String(n)}</Text>
                <Text className="small">{word}</Text>
              </View>
            </View>
          ))}
        </View>
      </View>
    </SaidAs>
  );
};
