import { useState } from 'react';
import { DEED_LIMITS } from '../../../../shared/earning/deed-day.ts';
import { useAct } from '../../data/index.ts';
import { ChooseOne, Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Deed } from './DeedRow.tsx';

/** What was said against a deed: it stops for good, or earns after all; with a reason that whoever did it reads. */
export const DecideSheet = ({ deed: { deedId, reason: said }, onClose }: { deed: Deed; onClose: () => void }) => {
  const [is, setIs] = useState<'stops' | 'earns' | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct('earning.decideObjection', () => {
    toast('check', say('objected.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('objected.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('objected.yes'), isSending: act.state.kind === 'sending' },
            isOff: is === null || reason.trim().length < DEED_LIMITS.reasonLengthMin,
            onPress: () => act.send({ deedId, isUpheld: is === 'stops', reason }),
          }}
          no={{ icon: 'back', word: say('check.later'), onPress: onClose }}
        />
      }
    >
      <Line text={say('objected.said', { reason: said ?? '' })} />
      <ChooseOne
        icon="warning"
        question={say('objected.which')}
        of={[
          { key: 'earns', word: say('objected.earns'), icon: 'check' },
          { key: 'stops', word: say('objected.stops'), icon: 'refuse' },
        ]}
        chosen={is}
        onChoose={setIs}
      />
      <ReasonField
        value={reason}
        lengthMax={DEED_LIMITS.reasonLengthMax}
        ready={[say('objected.ready.1'), say('objected.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
