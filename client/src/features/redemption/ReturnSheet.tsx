import { useState } from 'react';
import { REDEMPTION_LIMITS as LIMITS } from '../../../../shared/redemption/redemption.ts';
import { useAct } from '../../data/index.ts';
import { Answers, AskedField, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { CounterRow } from './counter-steps.ts';
import { sayGoods } from './GoodsEar.tsx';

type Props = { of: CounterRow; onClose: () => void };

/** Something comes back: one says why, another signs. */
export const ReturnSheet = ({ of, onClose }: Props) =>
  of.returnAsked?.maySign ? <Sign of={of} onClose={onClose} /> : <Ask of={of} onClose={onClose} />;

const sayWhat = (of: CounterRow): string => say('counter.row', { goods: sayGoods(of), n: of.quantity, unit: of.unit });

const Sign = ({ of, onClose }: Props) => {
  const { redemptionId, returnAsked } = of;
  const sign = useAct('redemption.takeBack', () => {
    toast('check', say('counter.return.signed'));
    onClose();
  });
  return (
    <Sheet
      title={say('counter.return')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('counter.return.sign'), isSending: sign.state.kind === 'sending' },
            onPress: () => sign.send({ redemptionId }),
          }}
          no={{ icon: 'back', word: say('counter.return.no'), onPress: onClose }}
        />
      }
    >
      <Line text={sayWhat(of)} />
      <Line className="second" text={returnAsked?.reason ?? ''} />
      <Refusal state={sign.state} onAgain={sign.again} />
    </Sheet>
  );
};

const Ask = ({ of, onClose }: Props) => {
  const { redemptionId } = of;
  const [reason, setReason] = useState(of.returnAsked?.reason ?? '');
  const ask = useAct('redemption.askReturn', () => {
    toast('check', say('counter.return.asked'));
    onClose();
  });
  return (
    <Sheet
      title={say('counter.return')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'edit', word: say('counter.return.yes'), isSending: ask.state.kind === 'sending' },
            isOff: reason.trim().length < LIMITS.reasonLengthMin,
            onPress: () => ask.send({ redemptionId, reason: reason.trim() }),
          }}
          no={{ icon: 'back', word: say('counter.return.no'), onPress: onClose }}
        />
      }
    >
      <Line text={sayWhat(of)} />
      <AskedField
        icon="retry"
        question={say('counter.return.ask')}
        value={reason}
        placeholder={say('counter.return.placeholder')}
        lengthMax={LIMITS.reasonLengthMax}
        onChange={setReason}
      />
      <Refusal state={ask.state} onAgain={ask.again} />
    </Sheet>
  );
};
