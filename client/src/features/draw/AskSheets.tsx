import { useState } from 'react';
import { DRAW_WORDS } from '../../../../shared/draw/draw.ts';
import { useAct } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = { drawId: string; onClose: () => void };

/** A household leaves: freely while the list is open, and for good once it is frozen. */
export const LeaveSheet = ({ drawId, isForGood, onClose }: Props & { isForGood: boolean }) => {
  const kind = isForGood ? 'giveUp' : 'leave';
  const act = useAct('draw.leave', () => {
    toast('check', say(`draw.did.${kind}`));
    onClose();
  });
  return (
    <Sheet
      title={say(`draw.${kind}.ask`)}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'refuse', word: say(`draw.${kind}.yes`), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ drawId }),
          }}
          no={{ icon: 'check', word: say(`draw.${kind}.no`), onPress: onClose }}
        />
      }
    >
      <Line text={say(`draw.${kind}.words`)} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

/** A second person announces it. */
export const CheckSheet = ({ drawId, onClose }: Props) => {
  const act = useAct('draw.check', () => {
    toast('check', say('draw.did.check'));
    onClose();
  });
  return (
    <Sheet
      title={say('draw.check.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('draw.check.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ drawId }),
          }}
          no={{ icon: 'back', word: say('draw.check.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('draw.check.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

/** Takes it back, with a reason everybody reads. */
export const WithdrawSheet = ({ drawId, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const act = useAct('draw.withdraw', () => {
    toast('check', say('draw.did.withdraw'));
    onClose();
  });
  return (
    <Sheet
      title={say('draw.withdraw.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'refuse', word: say('draw.withdraw.yes'), isSending: act.state.kind === 'sending' },
            isOff: reason.trim().length < DRAW_WORDS.reasonLengthMin,
            onPress: () => act.send({ drawId, reason }),
          }}
          no={{ icon: 'back', word: say('draw.withdraw.no'), onPress: onClose }}
        />
      }
    >
      <ReasonField
        value={reason}
        lengthMax={DRAW_WORDS.reasonLengthMax}
        ready={[say('draw.withdraw.ready.1'), say('draw.withdraw.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
