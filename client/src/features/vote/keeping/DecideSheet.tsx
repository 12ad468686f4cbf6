import { useState } from 'react';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, ChooseOne, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Objection } from './kept.ts';

const ENDS = ['upheld', 'refused'] as const;

/** One of two people decides what becomes of what was said against a roll. */
export const DecideSheet = ({ objection, onClose }: { objection: Objection; onClose: () => void }) => {
  const { objectionId, about, door, text } = objection;
  const [end, choose] = useState<(typeof ENDS)[number] | null>(null);
  const { words, type, forget } = useWords(`vote.decideObjection ${objectionId}`);
  const act = useAct('vote.decideObjection', ({ status }) => {
    forget();
    toast('check', say(`objections.did.${status}`));
    onClose();
  });
  return (
    <Sheet
      title={say(`objections.${about}`, { door })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('objections.send'),
            isOff: end === null || words.trim().length < VOTE_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ objectionId, isUpheld: end === 'upheld', reason: words.trim() }),
          }}
          no={{ icon: 'back', word: say('keep.no'), onPress: onClose }}
        />
      }
    >
      {text !== '' && <Line text={text} />}
      <ChooseOne
        icon="document"
        question={say('objections.ask')}
        of={ENDS.map((key) => ({
          key,
          word: say(`objections.end.${about}.${key}`),
          icon: key === 'upheld' ? ('check' as const) : ('refuse' as const),
        }))}
        chosen={end}
        onChoose={choose}
      />
      <ReasonField
        label={say('keep.reason')}
        value={words}
        lengthMax={VOTE_LIMITS.reasonLengthMax}
        ready={[say('objections.ready.seen'), say('objections.ready.lives')]}
        onChange={type}
      />
      <Line className="second small" text={say('objections.two')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
