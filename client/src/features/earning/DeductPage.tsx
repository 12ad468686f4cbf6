import { View } from '@tarojs/components';
import { useState } from 'react';
import { DEDUCTION_LIMITS } from '../../../../shared/earning/deduction.ts';
import { useAct } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, Answers, AskedField, Item, Line, Page, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { WhoPages, type Picked } from './WhoPages.tsx';

/** Staff decide to take points from somebody; it is asked once more before it is told to them. */
export const DeductPage = () => <Gate title={say('deduct.write')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const [who, setWho] = useState<Picked | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  if (isChoosing)
    return (
      <WhoPages
        title={say('deduct.who')}
        onPick={(picked) => {
          setWho(picked);
          setIsChoosing(false);
        }}
      />
    );
  const isReady =
    who !== null &&
    Number(amount) >= 1 &&
    Number(amount) <= DEDUCTION_LIMITS.amountMax &&
    reason.trim().length >= DEDUCTION_LIMITS.textLengthMin;
  return (
    <Page
      title={say('deduct.write')}
      foot={
        <View className="acts">
          <Act
            icon="check"
            word={say(isReady ? 'deduct.send' : 'deed.missing')}
            isOff={!isReady}
            onPress={() => setIsAsked(true)}
          />
        </View>
      }
      over={
        isAsked &&
        who && <SureSheet who={who} amount={Number(amount)} reason={reason} onClose={() => setIsAsked(false)} />
      }
    >
      <Item
        icon="person"
        title={who ? who.name : say('deduct.who')}
        words={who ? who.door : say('gift.who.none')}
        onPress={() => setIsChoosing(true)}
      />
      <AskedField
        icon="minus"
        question={say('deduct.amount')}
        value={amount}
        placeholder="5"
        lengthMax={4}
        onChange={(value) => setAmount(value.replace(/\D/g, ''))}
      />
      <View className="pad">
        <ReasonField
          label={say('deduct.why')}
          value={reason}
          lengthMax={DEDUCTION_LIMITS.textLengthMax}
          ready={[say('deduct.ready.1'), say('deduct.ready.2')]}
          onChange={setReason}
        />
      </View>
      <View className="list-end" />
    </Page>
  );
};

type SureProps = { who: Picked; amount: number; reason: string; onClose: () => void };
const SureSheet = ({ who, amount, reason, onClose }: SureProps) => {
  const act = useAct('earning.deduct', () => {
    toast('check', say('deduct.did'));
    go.back();
  });
  return (
    <Sheet
      title={say('deduct.ask', { name: who.name, n: amount })}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'minus', word: say('deduct.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ residentId: who.residentId, amount, reason }),
          }}
          no={{ icon: 'back', word: say('deduct.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('deduct.ask.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
