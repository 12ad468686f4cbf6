import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { InAll } from './InAll.tsx';
import type { Kept } from './kept.ts';
import { useInAll } from './use-in-all.ts';

/** Takes a vote back before it opens, with a reason that everybody reads. */
export const WithdrawSheet = ({ vote, onClose }: { vote: Kept; onClose: () => void }) => {
  const { voteId, title, series } = vote;
  const { words, type, forget } = useWords(`vote.withdraw ${voteId}`);
  const one = useAct('vote.withdraw', () => {
    forget();
    toast('check', say('keep.withdrawn'));
    onClose();
  });
  const all = useInAll('vote.withdrawAll', 'keep.withdrawn', () => {
    forget();
    onClose();
  });
  const act = series ? all.act : one;
  const reason = words.trim();
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
            isOff: reason.length < VOTE_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () =>
              series ? all.act.send({ seriesId: series.seriesId, reason }) : one.send({ voteId, reason }),
          }}
          no={{ icon: 'back', word: say('keep.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={title} />
      {series && <InAll n={series.all} progress={all.progress} />}
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
