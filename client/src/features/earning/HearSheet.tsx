import { useState } from 'react';
import { DEDUCTION_LIMITS } from '../../../../shared/earning/deduction.ts';
import { useAct } from '../../data/index.ts';
import { Answers, ChooseOne, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Deduction } from './deduction-seen.ts';

/** Somebody who did not decide it hears what its owner says. */
export const HearSheet = ({ of: { deductionId, appeal }, onClose }: { of: Deduction; onClose: () => void }) => {
  const [is, setIs] = useState<'dropped' | 'stays' | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct('earning.hearDeduction', () => {
    toast('check', say('deduct.did.hear'));
    onClose();
  });
  return (
    <Sheet
      title={say('deduct.hear.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('deduct.hear.yes'), isSending: act.state.kind === 'sending' },
            isOff: is === null || reason.trim().length < DEDUCTION_LIMITS.textLengthMin,
            onPress: () => act.send({ deductionId, isDropped: is === 'dropped', reason }),
          }}
          no={{ icon: 'back', word: say('deduct.later'), onPress: onClose }}
        />
      }
    >
      <Line text={say('deduct.hear.said', { text: appeal ?? '' })} />
      <ChooseOne
        icon="warning"
        question={say('deduct.hear.which')}
        of={[
          { key: 'dropped', word: say('deduct.hear.dropped'), icon: 'check' },
          { key: 'stays', word: say('deduct.hear.stays'), icon: 'minus' },
        ]}
        chosen={is}
        onChoose={setIs}
      />
      <ReasonField
        value={reason}
        lengthMax={DEDUCTION_LIMITS.textLengthMax}
        ready={[say('deduct.hear.ready.1'), say('deduct.hear.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
