import { useState } from 'react';
import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, ChooseOne, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';
import type { Kept } from './kept.ts';

const DAY_MS = 24 * 3_600_000;
const DAYS = [1, 3, 7] as const;

/** Lets it close some days later, with a reason that everybody reads. */
export const ExtendSheet = ({ vote: { voteId, closesAt }, onClose }: { vote: Kept; onClose: () => void }) => {
  const { words, type, forget } = useWords(`vote.extend ${voteId}`);
  const [days, choose] = useState<number>(DAYS[1]);
  const later = (closesAt + days * DAY_MS) as InstantMs;
  const act = useAct('vote.extend', () => {
    forget();
    toast('check', say('keep.extend.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('keep.extend')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'clock',
            word: say('keep.extend.yes'),
            isOff: words.trim().length < VOTE_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ voteId, closesAt: later, reason: words.trim() }),
          }}
          no={{ icon: 'back', word: say('keep.no'), onPress: onClose }}
        />
      }
    >
      <ChooseOne
        icon="calendar"
        question={say('keep.extend.by')}
        of={DAYS.map((n) => ({ key: String(n), word: say('make.lasts.n', { n }) }))}
        chosen={String(days)}
        onChoose={(n) => choose(Number(n))}
      />
      <Line className="strong" text={say('keep.extended', { to: stamp(later) })} />
      <ReasonField
        label={say('keep.reason')}
        value={words}
        lengthMax={VOTE_LIMITS.reasonLengthMax}
        ready={[say('keep.extend.rain'), say('keep.extend.few')]}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
