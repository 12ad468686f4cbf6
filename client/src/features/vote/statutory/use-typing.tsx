import { View } from '@tarojs/components';
import type { Totals } from '../../../../../shared/vote/totals.ts';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Item, ReasonField, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { VoteShown } from '../vote-shown.ts';

/** Sends what somebody typed: the first totals, or other ones with why. Whoever types second reads the reason of the first and gives none. @param onDiffers - two typed different numbers. */
export const useTyping = (
  { voteId, may }: VoteShown,
  { reason: begun }: Output<'vote.totals'>,
  onDiffers: () => void,
) => {
  const isCorrection = may.includes('correct');
  const { words, type, forget } = useWords(`vote.correct ${voteId}`);
  const onDone = ({ state }: { state: string }) => {
    forget();
    const both = isCorrection ? 'correct.did' : 'totals.did.same';
    toast('check', say(state === 'same' ? both : 'totals.did'));
    if (state === 'differs') onDiffers();
    else go.back();
  };
  const first = useAct('vote.typeTotals', onDone);
  const other = useAct('vote.correctTotals', onDone);
  const reason = begun ?? words.trim();
  return {
    isCorrection,
    act: isCorrection ? other : first,
    isReady: !isCorrection || reason.length >= VOTE_LIMITS.reasonLengthMin,
    word: say(isCorrection ? 'correct.send' : 'totals.send'),
    send: (totals: Totals) =>
      isCorrection ? other.send({ voteId, ...totals, reason }) : first.send({ voteId, ...totals }),
    field: isCorrection && <Why begun={begun} words={words} onChange={type} />,
  };
};

type WhyProps = { begun: string | null; words: string; onChange: (words: string) => void };

/** Why they are corrected: to be said, or as somebody else said. */
const Why = ({ begun, words, onChange }: WhyProps) =>
  begun === null ? (
    <View className="pad">
      <ReasonField
        label={say('correct.why')}
        value={words}
        lengthMax={VOTE_LIMITS.reasonLengthMax}
        ready={[say('correct.why.slip'), say('correct.why.typed')]}
        onChange={onChange}
      />
    </View>
  ) : (
    <Item icon="edit" title={say('correct.because', { reason: begun })} />
  );
