import { Text, View } from '@tarojs/components';
import { Phrases, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { neededIn, sayTook, sayUnits } from './say-vote.ts';
import type { VoteShown } from './vote-shown.ts';

/** A pane is one of those on the roll, or ten, or a hundred: more panes than so many are no picture any more. */
const PANES_MAX = 160;
const perPane = (all: number): number => (all <= PANES_MAX ? 1 : all <= 10 * PANES_MAX ? 10 : 100);

/** How many have voted, of how many, and how many it takes. @param also - said beside it. */
export const Turnout = ({ vote, also }: { vote: VoteShown; also: string }) => {
  const { took, onRoll } = vote;
  const { lines } = useBreath([sayTook(vote), also]);
  if (took === null || onRoll === null) return null;
  const needed = neededIn(vote) ?? 0;
  const per = perPane(onRoll);
  return (
    <SaidAs lines={lines}>
      <View className="between vote-count">
        <View className="count">
          <Text className="count-number">{took}</Text>
          <Text>{say('vote.of', { all: sayUnits(vote, onRoll) })}</Text>
        </View>
        <View className="second">
          <Phrases text={also} />
        </View>
      </View>
      <View className="vote-panes" aria-hidden="true">
        {Array.from({ length: Math.ceil(onRoll / per) }, (_, at) => (
          <View key={at} className={`pane${lookOf(at, per, took, needed)}`} />
        ))}
      </View>
      {per > 1 && <View className="second small">{say('vote.pane', { all: sayUnits(vote, per) })}</View>}
    </SaidAs>
  );
};

/** Panes fill in order and never stand for a flat. Up to what it takes they are hollow, so that what is missing is seen. */
const lookOf = (at: number, per: number, took: number, needed: number): string => {
  if ((at + 1) * per <= took) return ' lit';
  return at * per < needed ? ' missing' : '';
};
