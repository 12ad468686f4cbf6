import { View } from '@tarojs/components';
import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Answers, Ear, Line, Refusal, SaidAs, Sheet, Strip, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { looksOf } from './options.ts';
import { OptionPicture } from './OptionRow.tsx';
import { sayWhose } from './say-vote.ts';
import type { VoteShown } from './vote-shown.ts';

/** That a ballot is in, and what was on it: known to this phone alone, as long as the page is open. */
export type Receipt = Output<'vote.cast'> & { readonly choice: readonly number[] };

type Props = {
  vote: VoteShown;
  choice: readonly number[];
  isOfAge: boolean;
  onClose: () => void;
  onDone: (receipt: Receipt) => void;
};

/** Says the choice back and asks once more. A ballot never waits for a network: what counts is when it arrives. */
export const CastSheet = ({ vote, choice, isOfAge, onClose, onDone }: Props) => {
  const act = useAct('vote.cast', (receipt) => onDone({ ...receipt, choice }));
  const { state } = act;
  const isLost = state.kind === 'failed' && state.code === 'NETWORK';
  return (
    <Sheet
      title={say(vote.kind === 'score' ? 'cast.ask.score' : 'cast.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'vote',
            word: say(isLost ? 'cast.again' : 'cast.yes'),
            isSending: state.kind === 'sending',
            onPress: () => (isLost ? act.again() : act.send({ voteId: vote.voteId, choice: [...choice], isOfAge })),
          }}
          no={{ icon: 'back', word: say('cast.no'), onPress: onClose }}
        />
      }
    >
      <Chosen vote={vote} choice={choice} />
      <Line className="second" text={sayWhose(vote).join('，')} />
      <Line className="second" text={say(vote.mayChange ? 'cast.mayChange' : 'cast.mayNotChange')} />
      {isLost ? (
        <Strip icon="offline" title={say('cast.lost')} words={say('cast.lost.words')} />
      ) : (
        <Refusal state={state} />
      )}
    </Sheet>
  );
};

/** What is chosen, each with its picture, which is heard; what is graded with its grade. */
export const Chosen = ({ vote, choice }: { vote: Pick<VoteShown, 'kind' | 'options'>; choice: readonly number[] }) => {
  const places = vote.kind === 'score' ? choice.map((_, place) => place) : choice;
  return places.map((place) => (
    <ChosenOne key={place} vote={vote} place={place} grade={vote.kind === 'score' ? (choice[place] ?? null) : null} />
  ));
};

type OneProps = { vote: Pick<VoteShown, 'kind' | 'options'>; place: number; grade: number | null };

const ChosenOne = ({ vote, place, grade }: OneProps) => {
  const words = vote.options[place] ?? '';
  const more = grade === null ? '' : say('cast.grade', { n: grade });
  const { lines, isSaid } = useBreath([words, more]);
  const look = looksOf(vote)[place] ?? { icon: null, shape: '' };
  return (
    <SaidAs lines={lines}>
      <View className={`chosen ${look.shape}${isSaid ? ' being-read' : ''}`}>
        <Ear title={words} said={lines} isRead={isSaid}>
          <OptionPicture look={look} />
        </Ear>
        <View className="grow strong">{words}</View>
        {more !== '' && <View className="strong num">{more}</View>}
      </View>
    </SaidAs>
  );
};
