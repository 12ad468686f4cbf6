import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Kept } from './kept.ts';

/** Takes a vote back before it opens, with a reason that everybody reads. */
export const WithdrawSheet = ({ vote: { voteId, title }, onClose }: { vote: Kept; onClose: () => void }) => {
  const { words, type, forget } = useWords(`vote.withdraw ${voteId}`);
  const act = useAct('vote.withdraw', () => {
    forget();
    toast('check', say('keep.withdrawn'));
    onClose();
  });
  return (
    <Sheet
      title={say('keep.withdraw.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            icon: 'refuse',
            word: say('keep.withdraw'),
            isOff: words.trim().length < VOTE_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ voteId, reason: words.trim() }),
          }}
          no={{ icon: 'back', word: say('keep.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={title} />
      <ReasonField
        label={say('keep.reason')}
        value={words}
        lengthMax={VOTE_LIMITS.reasonLengthMax}
        ready={[say('keep.withdraw.wrong'), say('keep.withdraw.later')]}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
