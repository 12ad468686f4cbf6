import { Text, View } from '@tarojs/components';
import { DISPOSITIONS, type Disposition } from '../../../../shared/review/tally.ts';
import { SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Sum } from './meeting-words.ts';

/** In the first of the two lines, beside what came in. */
const IN_FIRST = 4;

/** What came in is the eight outcomes and what is undecided: all nine numbers, in two lines that add up. */
export const Sum8 = ({ sum: { opinions, outcomes, undecided } }: { sum: Sum }) => {
  const { lines } = useBreath([
    say('meeting.sum.heard', { n: opinions }),
    ...DISPOSITIONS.filter((one) => outcomes[one] > 0).map((one) =>
      say('meeting.sum.part', { word: say(`became.${one}`), n: outcomes[one] }),
    ),
    say('meeting.sum.part', { word: say('meeting.undecided'), n: undecided }),
  ]);
  const part = (one: Disposition, sign: string) => (
    <Part key={one} n={outcomes[one]} word={say(`became.${one}`)} sign={sign} />
  );
  return (
    <SaidAs lines={lines}>
      <View className="sum8">
        <Part n={opinions} word={say('meeting.opinions')} sign="" />
        {DISPOSITIONS.slice(0, IN_FIRST).map((one, at) => part(one, at === 0 ? '=' : '+'))}
        {DISPOSITIONS.slice(IN_FIRST).map((one) => part(one, '+'))}
        <Part n={undecided} word={say('meeting.undecided')} sign="+" look="open" />
      </View>
    </SaidAs>
  );
};

type PartProps = { n: number; word: string; sign: string; look?: string };

const Part = ({ n, word, sign, look = '' }: PartProps) => (
  <View className={`sum8-part ${look}${n === 0 ? ' none' : ''}`}>
    <View className="sum8-number">
      <Text className="sum8-sign">{sign}</Text>
      <Text>{n}</Text>
    </View>
    <Text className="sum8-word">{word}</Text>
  </View>
);
