import { useState } from 'react';
import { REDEMPTION_LIMITS } from '../../../../shared/redemption/redemption.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { Answers, AskedField, ChooseOne, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Voucher } from './voucher-looks.ts';

type Props = { of: Voucher; onClose: () => void };

/** Asks before points come back and somebody else can have the thing. */
export const CancelSheet = ({ of: { redemptionId, cost }, onClose }: Props) => {
  const cancel = useAct('redemption.cancel', () => {
    toast('check', say('voucher.cancelled'));
    onClose();
  });
  return (
    <Sheet
      title={say('voucher.cancel.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'retry', word: say('voucher.cancel.yes'), isSending: cancel.state.kind === 'sending' },
            onPress: () => cancel.send({ redemptionId }),
          }}
          no={{ icon: 'back', word: say('voucher.cancel.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('voucher.cancel.words', { n: cost })} />
      <Refusal state={cancel.state} onAgain={cancel.again} />
    </Sheet>
  );
};

/** Asks who fetches it; the word they are told stands on the voucher then. */
export const CollectorSheet = ({ of: { redemptionId }, onClose }: Props) => {
  const [name, setName] = useState('');
  const household = useQuery('redemption.pooled', {});
  const people = (household.query.state === 'loading' ? null : household.query.value)?.people ?? [];
  const named = useAct('redemption.name', () => {
    toast('check', say('voucher.named'));
    onClose();
  });
  return (
    <Sheet
      title={say('voucher.name.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('voucher.name.yes'), isSending: named.state.kind === 'sending' },
            isOff: name.trim() === '',
            onPress: () => named.send({ redemptionId, name: name.trim() }),
          }}
          no={{ icon: 'back', word: say('voucher.name.no'), onPress: onClose }}
        />
      }
    >
      {people.length > 0 && (
        <ChooseOne
          icon="family"
          question={say('voucher.name.home')}
          of={people.map((one) => ({ key: one, word: one }))}
          chosen={name}
          onChoose={setName}
        />
      )}
      <AskedField
        icon="family"
        question={say('voucher.name.other')}
        value={name}
        placeholder={say('voucher.name.placeholder')}
        lengthMax={REDEMPTION_LIMITS.nameLengthMax}
        onChange={setName}
      />
      <Line className="second" text={say('voucher.name.words')} />
      <Refusal state={named.state} onAgain={named.again} />
    </Sheet>
  );
};
