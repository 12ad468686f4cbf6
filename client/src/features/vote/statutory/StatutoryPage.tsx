import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { QueryResult } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Loaded, Page, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';
import { useListRead } from '../../inbox/index.ts';
import { Asked } from '../Asked.tsx';
import { TakeResult } from '../TakeResult.tsx';
import { pictureOfWords } from '../pictures.ts';
import type { VoteShown } from '../vote-shown.ts';
import { StatutoryFacts, StatutoryResult } from './StatutoryFacts.tsx';
import { TurnoutSheet } from './TurnoutSheet.tsx';

type Props = { of: QueryResult<VoteShown>; vote: VoteShown };

/** A vote that is held on paper or in the city's own system: that and where stands first, then what is known of it. */
export const StatutoryPage = ({ of, vote }: Props) => {
  useListRead('results', vote.resultAt ?? 0);
  const [isSaying, ask] = useState(false);
  return (
    <Page
      title={say('vote.title')}
      isNight
      foot={<Foot vote={vote} onSay={() => ask(true)} />}
      over={isSaying && <TurnoutSheet vote={vote} onClose={() => ask(false)} />}
    >
      <Loaded of={of}>
        {(shown) => (
          <>
            <View className="night">
              <Face vote={shown} />
            </View>
            {shown.statutory?.totals && <StatutoryResult vote={shown} totals={shown.statutory.totals} />}
            <StatutoryFacts vote={shown} />
            {shown.result && <TakeResult voteId={shown.voteId} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What it asks, and that it is held elsewhere; what it came to, once that is known. */
const Face = ({ vote }: { vote: VoteShown }) => {
  const { title, placeName, isPassed, statutory, closesAt } = vote;
  if (isPassed !== null)
    return (
      <Asked
        icon={isPassed ? 'status-confirmed' : 'status-refused'}
        title={say(isPassed ? 'law.passed' : 'law.failed')}
        words={[title, placeName]}
        isLit={isPassed}
        onNight
      />
    );
  return (
    <Asked
      icon={pictureOfWords(title, 'document')}
      title={title}
      words={[
        placeName,
        say('law.elsewhere'),
        say('law.elsewhere.words', { where: statutory?.heldAt ?? '' }),
        say('law.until', { when: stamp(closesAt as InstantMs) }),
      ]}
      onNight
    />
  );
};

const Foot = ({ vote: { may, voteId }, onSay }: { vote: VoteShown; onSay: () => void }) => {
  if (!may.includes('turnout') && !may.includes('totals') && !may.includes('correct')) return null;
  return (
    <View className="acts">
      {may.includes('turnout') && <Act icon="household" word={say('law.say')} onPress={onSay} />}
      {may.includes('totals') && (
        <Act icon="edit" word={say('totals.title')} onPress={() => go.to('vote/totals', { id: voteId })} />
      )}
      {may.includes('correct') && (
        <SecondAct icon="edit" word={say('correct.title')} onPress={() => go.to('vote/totals', { id: voteId })} />
      )}
    </View>
  );
};
