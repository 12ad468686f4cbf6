import { View } from '@tarojs/components';
import { useState } from 'react';
import type { QueryResult } from '../../data/index.ts';
import { Act, Line, Loaded, Page, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Asked } from './Asked.tsx';
import type { Receipt } from './CastSheet.tsx';
import { choose, looksOf, sayOption } from './options.ts';
import { OptionRow } from './OptionRow.tsx';
import { pictureOfWords } from './pictures.ts';
import { sayWhose } from './say-vote.ts';
import type { VoteShown } from './vote-shown.ts';
import { useCasting } from './use-casting.tsx';
import { VoteFacts } from './VoteFacts.tsx';

export type CastProps = {
  of: QueryResult<VoteShown>;
  vote: VoteShown;
  onDone: (receipt: Receipt) => void;
  /** To what stands already, for who changes it. */
  onBack?: (() => void) | undefined;
};

/** An open vote that waits for the reader: choose, press the lamp, say yes. */
export const CastPage = ({ of, vote, onDone, onBack }: CastProps) => {
  const [choice, setChoice] = useState<readonly number[]>([]);
  const { isYoung, begin, over } = useCasting(vote, choice, onDone);
  const isFull = vote.kind === 'some' && choice.length >= vote.most;
  const looks = looksOf(vote);
  return (
    <Page
      title={say('vote.title')}
      onBack={onBack}
      over={over}
      foot={
        <View className="acts">
          <Act icon="vote" word={sayLamp(vote, choice)} isOff={choice.length === 0} onPress={begin} />
        </View>
      }
    >
      <Loaded of={of}>
        {() => (
          <>
            <Asked icon={pictureOfWords(vote.title, 'vote')} title={vote.title} words={sayWhose(vote)} />
            {vote.isRehearsal && (
              <Strip icon="edit" title={say('vote.rehearsal')} words={say('vote.rehearsal.words')} />
            )}
            {isYoung && <Strip icon="warning" title={say('cast.young')} words={say('cast.young.words')} />}
            <View className="options">
              {vote.kind === 'some' && <Line className="second" text={say('cast.upTo', { n: vote.most })} />}
              {vote.options.map((words, place) => (
                <OptionRow
                  key={words}
                  words={words}
                  look={looks[place] ?? { icon: null, shape: '' }}
                  sign={vote.kind === 'approve' ? '' : String(place + 1)}
                  isOn={choice.includes(place)}
                  isOneOfMany={vote.kind === 'some'}
                  isOff={isFull && !choice.includes(place)}
                  onPress={() => setChoice(choose(vote, choice, place))}
                />
              ))}
            </View>
            <VoteFacts vote={vote} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** The lamp repeats what is chosen. */
const sayLamp = (vote: VoteShown, choice: readonly number[]): string => {
  const [first] = choice;
  if (first === undefined) return say(vote.kind === 'some' ? 'cast.chooseSome' : 'cast.choose');
  if (choice.length > 1) return say('cast.forSome', { n: choice.length });
  return say(vote.kind === 'approve' ? 'cast.forAnswer' : 'cast.for', { option: sayOption(vote, first) });
};
