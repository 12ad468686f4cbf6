import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Act } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { timeLeft } from '../../words/time.ts';
import { Asked } from './Asked.tsx';
import { pictureOfWords } from './pictures.ts';
import type { VoteSeen } from './stands.ts';
import { Turnout } from './Turnout.tsx';

/** The vote that waits for the reader, on night with its lamp; how many have come is drawn once it is known. */
export const Lead = ({ vote: { voteId, title, placeName, closesAt, unit } }: { vote: VoteSeen }) => {
  const { query } = useQuery('vote.detail', { voteId });
  const known = query.state === 'loading' ? null : (query.value ?? null);
  const left = timeLeft(closesAt, now());
  return (
    <View className="night">
      <Asked icon={pictureOfWords(title, 'vote')} title={title} words={[placeName]} onNight />
      {known && <Turnout vote={known} also={left} />}
      <View className="night-acts">
        <Act icon="vote" word={say(`vote.lead.${unit}`)} onPress={() => go.to('vote/detail', { id: voteId })} />
      </View>
    </View>
  );
};
